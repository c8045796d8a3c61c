import type { KeyName } from '../../../local/agencies.ts';
import type { HttpAnswer, HttpRequest } from '../gateway.ts';

/** A request of an agency and what came back, for checks to look at. */
export interface Exchange {
  readonly by: KeyName;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly key: string;
  readonly request: HttpRequest;
  /** Undefined where nothing came back. */
  readonly answer: HttpAnswer | undefined;
}

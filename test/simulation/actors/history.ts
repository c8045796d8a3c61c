import type { KeyName } from '../../../local/agencies.ts';
import type { HttpAnswer, HttpRequest } from '../gateway.ts';

/** A request of an agency and what came back, for checks to look at. */
export interface Exchange {
  readonly by: KeyName;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly key: string;
  readonly request: HttpRequest;
  /** Whether nothing went wrong anywhere while it was sent and answered, nor a while before. */
  readonly isCalm: boolean;
  /** Undefined where nothing came back. */
  readonly answer: HttpAnswer | undefined;
}

import type { APIGatewayProxyEvent } from 'aws-lambda';

import { onBehalfOfFormat } from '../../schemas/headers.ts';
import { assertionFaults, type AssertionFault } from '../../schemas/staff-assertion.ts';

import { headerOf } from './headers.ts';
import { ProblemError } from './problem.ts';

/** Who within its agency a request names: as its key holder claims, or proved by an assertion. */
export interface Staff {
  readonly onBehalfOf: string;
  readonly verified: boolean;
}

/** What the authoriser found of an assertion; API Gateway hands it on as text. */
export type StaffContext = { readonly staff?: string; readonly staffFault?: AssertionFault };

const contextOf = ({ requestContext }: APIGatewayProxyEvent): StaffContext => requestContext.authorizer ?? {};

/** Who the request names, if anybody. What is no staff id names nobody. */
export function staffOf(event: APIGatewayProxyEvent): Staff | undefined {
  const { staff } = contextOf(event);
  if (staff !== undefined) return { onBehalfOf: staff, verified: true };
  const claimed = headerOf(event, 'x-on-behalf-of');
  return claimed !== undefined && onBehalfOfFormat.test(claimed)
    ? { onBehalfOf: claimed, verified: false }
    : undefined;
}

/** @throws ProblemError `staff-assertion-invalid` (403) where an assertion was sent that proves nobody */
export function refuseFalseAssertion(event: APIGatewayProxyEvent): void {
  const { staff, staffFault } = contextOf(event);
  const claimed = headerOf(event, 'x-on-behalf-of');
  const fault =
    staffFault ??
    (staff !== undefined && claimed !== undefined && claimed !== staff ? 'other-person' : undefined);
  if (fault === undefined) return;
  throw new ProblemError('staff-assertion-invalid', {
    detail: assertionFaults[fault],
    extensions: { fault },
  });
}

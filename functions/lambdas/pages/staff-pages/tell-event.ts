import { Refusal, told } from '../../../site/call-api.ts';
import type { Asked } from '../../../site/site.ts';

import type { Signed } from './signed.ts';

/**
 * Tells the record what somebody of the staff did. The form bears the id of what it says, so that one that is sent
 * twice says it once.
 *
 * @param name - the type as the record has it, such as `contact.logged`
 * @throws Refusal where the record does not take it
 */
export async function tellEvent(
  signed: Signed,
  { form }: Asked,
  journeyId: string,
  name: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [prefix = ''] = signed.sourcePrefixes;
  const body = {
    specversion: '1.0',
    id: `${form.get('id') ?? ''}-${name}`,
    source: `${prefix}pages`,
    type: `london.victim-journey.${name}.v1`,
    subject: `journey:${journeyId}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data,
  };
  try {
    // The contract has a type for each kind of event; which this is, the caller says.
    await told(signed.api.POST('/events', { body: body as never }));
  } catch (error) {
    // The form was sent before, and says when anew.
    if (!(error instanceof Refusal && error.code === 'event-id-reused')) throw error;
  }
}

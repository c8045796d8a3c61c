import { call, cloudEvent, newReference, post, type Answer } from './client.ts';
import { seededAgencies, type KeyName } from '../../local/agencies.ts';
import { staffAssertion } from '../../local/staff.ts';
import { useStack } from './stack.ts';

/** The headers of a member of staff who looks at personal details. */
export const asStaff = (onBehalfOf: string, purpose = 'victim-contact') => ({
  'X-Purpose': purpose,
  'X-On-Behalf-Of': onBehalfOf,
});

/** The headers of a member of staff whom their agency proves. Good for one request. */
export const asProved = async (as: KeyName, staffId: string, purpose = 'safeguarding') => ({
  'X-Purpose': purpose,
  'X-Staff-Assertion': await staffAssertion(seededAgencies[as].agencyId, staffId, useStack().staffKeys[as]),
});

export const home = { lines: ['1 Example Street', 'London'], postcode: 'SW1A 0ZZ' };
export const refuge = { lines: ['2 Sample Road', 'London'], postcode: 'SW1A 0ZY' };

/** Opens a journey whose victim is known: plainly invented, at the address `home`. */
export async function openKnown(flags: readonly string[] = []): Promise<string> {
  const reference = newReference();
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      flags,
      victim: {
        givenName: 'Testcase',
        familyName: 'Example',
        dateOfBirth: '1990-01-01',
        phone: '020 7946 0000',
        email: 'testcase@example.org',
        address: home,
      },
      narrative: 'Invented account that names Suspect Example.',
    }),
  );
  return String(body['journeyId']);
}

/** Tells something more of a journey, in the name of a member of staff. */
export async function tell(
  as: KeyName,
  journeyId: string,
  type: string,
  data: object,
  time: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const answer = await call(as, '/events', {
    method: 'POST',
    body: cloudEvent(as, type, `journey:${journeyId}`, data, { time }),
    headers,
  });
  if (answer.status !== 201) throw new Error(`${type} was answered ${String(answer.status)}.`);
  return answer;
}

export const contactOf = (as: KeyName, journeyId: string, purpose = 'victim-contact', staff = 'staff-1') =>
  call(as, `/journeys/${journeyId}/contact`, { headers: asStaff(staff, purpose) });

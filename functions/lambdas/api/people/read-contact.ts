import { contactPurposes, type Contact, type ContactPurpose } from '../../../../schemas/contact.ts';
import {
  isConfirmed,
  isSameStaff,
  reachingDetails,
  saysAgain,
  standsSo,
  type Reaching,
} from '../../../core/person/told.ts';
import { classesIn, contactFieldsFor, contactFor } from '../../../core/views/contact.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit, Subjects } from '../../../http/request-audit.ts';
import { commitAsIs } from '../../../store/try-again.ts';

import { memberOf, victimOf, type Asker, type PeopleDeps } from './people-deps.ts';

const isPurpose = (purpose: string | undefined): purpose is ContactPurpose =>
  purpose !== undefined && Object.hasOwn(contactPurposes, purpose);

/** How a victim can be reached, and what is put on record of it. @throws ProblemError 404, 410, 422 */
export async function readContact(
  deps: PeopleDeps,
  asker: Asker,
  journeyId: string,
): Promise<{ readonly contact: Contact; readonly subjects: Subjects }> {
  const { purpose, caller } = asker;
  if (!isPurpose(purpose)) {
    const detail = `Use one of: ${Object.keys(contactPurposes).join(', ')}.`;
    throw new ProblemError('invalid-header', {
      errors: [{ pointer: '/X-Purpose', code: 'not-allowed', detail }],
    });
  }
  if (contactFieldsFor(caller.agencyKind, purpose).length === 0) throw new ProblemError('not-found');
  const { head, details } = await victimOf(deps, asker, journeyId);
  const { personRef, record } = head;
  const contact = contactFor(caller.agencyKind, purpose, {
    journeyId,
    personRef,
    facts: record.facts,
    details,
  });
  return { contact, subjects: { personRef, fields: classesIn(contact) } };
}

/**
 * Takes a second person's word for changed details; it must say the same as the first. A word that was
 * given before is answered as then: its answer may have been lost.
 *
 * @throws ProblemError `state-conflict` when none waits, `rule-refused` when it says another
 */
export async function confirmDetails(
  deps: PeopleDeps,
  asker: Asker,
  journeyId: string,
  said: Reaching,
  audit: RequestAudit,
): Promise<'confirmed' | 'awaits-second-person'> {
  const { head, knownAs, details } = await victimOf(deps, asker, journeyId);
  const { waiting, ...stands } = details;
  const confirmations = knownAs.flatMap(({ person }) => person.confirmations);
  const by = memberOf(asker);
  const recorded = audit.item({ status: 200 }, { personRef: head.personRef, fields: [] });
  const meant = waiting.find((one) => saysAgain(one, said));
  if (!meant) {
    const hasSaidSo = confirmations.some((one) => isSameStaff(one.by, by));
    if (hasSaidSo && standsSo(stands, said)) {
      await commitAsIs(deps.journeys.commit, [recorded]);
      return 'confirmed';
    }
    if (waiting.length === 0) throw new ProblemError('state-conflict', { detail: 'No change waits.' });
    throw new ProblemError('rule-refused', {
      errors: reachingDetails
        .filter((detail) => said[detail] !== undefined)
        .map((detail) => ({ pointer: `/${detail}`, code: 'not-allowed', detail: anotherWasTold })),
    });
  }
  const confirmation = { key: meant.key, by };
  await commitAsIs(deps.journeys.commit, [
    deps.vault.confirmationItem(head.personRef, confirmation),
    recorded,
  ]);
  const telling = knownAs.flatMap(({ person }) => person.told).find(({ key }) => key === meant.key);
  const confirmed = telling && isConfirmed(telling, [...confirmations, confirmation]);
  return confirmed ? 'confirmed' : 'awaits-second-person';
}

const anotherWasTold = 'Ask the victim again, and say all that was told together: another was told first.';

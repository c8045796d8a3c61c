import { typeOf } from '../../../schemas/events/catalogue.ts';
import { formatSubject } from '../../../schemas/identifiers.ts';
import { forceOfUrn } from '../../core/court-messages/case-opening.ts';
import { sameVictims } from '../../core/court-messages/same-victim.ts';
import type { Head } from '../../core/record/head.ts';
import { holderOf } from '../../core/record/merge.ts';
import type { KeptStatement } from '../../store/journeys/court-messages.ts';

import type { AcceptDeps } from '../accept-event.ts';
import { senderOfMessages, type Sender } from '../sender.ts';

import { tell } from './tell.ts';

/** Whoever sent a message, as far as a merge asks. */
const senderOf = ({ agencyId, agencyKind, rows, source }: KeptStatement): Sender =>
  senderOfMessages({ agencyId, agencyKind, rows, source, families: ['journey'] });

/** The journeys under a name that go on by themselves, each as it stands. */
async function standingUnder({ journeys }: Pick<AcceptDeps, 'journeys'>, name: string): Promise<Head[]> {
  const links = await journeys.findByAlias(name);
  const heads = await Promise.all(links.map(({ journeyId }) => journeys.readHead(journeyId)));
  return heads
    .filter((head) => head !== undefined)
    .filter(({ record }) => record.facts.mergedInto === undefined);
}

/**
 * Merges the journeys that a new case opened into those that the same force tells of by events of its own, where they
 * are plainly of one victim. Done again, it changes nothing; a merge that was taken back is not made again.
 *
 * @throws Busy where nothing could be stored just then
 */
export async function joinOpened(deps: AcceptDeps, urn: string): Promise<void> {
  const force = forceOfUrn(urn);
  const caseName = formatSubject({ kind: 'case', urn });
  if (force === undefined) return;
  const opened = await standingUnder(deps, formatSubject({ kind: 'crime', force, reference: urn }));
  if (opened.length === 0) return;
  const [newCase] = (await deps.journeys.statementsOf(caseName)).filter(
    ({ statement }) => statement.format === 'spi-new-case',
  );
  if (!newCase) return;
  const told = (await standingUnder(deps, caseName)).filter(
    (head) => holderOf(head) === force && !opened.some(({ journeyId }) => journeyId === head.journeyId),
  );
  for (const [from, into] of sameVictims(opened, told)) {
    await tell(deps, senderOf(newCase), {
      specversion: '1.0',
      id: `${deps.journeys.nameOfFact(newCase.agencyId, `${from.journeyId}/same`)}-new`,
      type: typeOf('journey', 'merged'),
      subject: formatSubject({ kind: 'journey', journeyId: from.journeyId }),
      time: deps.now().toISOString(),
      timeprecision: 'instant',
      correlationid: newCase.messageId,
      data: { into: into.journeyId, reason: 'same-charge' },
    });
  }
}

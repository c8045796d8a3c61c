import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import type { EventType } from '../../../schemas/events/catalogue.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

interface Lets {
  readonly types: RegExp;
  readonly by: readonly AgencyKind[];
}

/**
 * By whose word an agency is let into a journey whose opener it is not, from the papers (access, section 3):
 * never by its own alone. A court that is in may send a case on to another, and a service hand a victim on. A journey
 * that takes another in is open to whom that one was open to.
 */
const letIn: Readonly<Partial<Record<keyof RowFilter, Lets>>> = {
  cpsAreas: { types: /^charging\.(advice-requested|charged)$/, by: ['police'] },
  courts: { types: /^charging\.charged$/, by: ['police', 'cps'] },
  services: {
    types: /^(needs\.(re)?assessed|referral\.requested|support\.)/,
    by: ['police', 'witness-care', 'cps', 'probation', 'phoneline'],
  },
  probationRegions: { types: /^probation\.vcs-referred$/, by: ['police', 'witness-care', 'court'] },
  // The service tells of it, having looked that an agency which is in asked for it.
  journeys: { types: /^victim\.online-access-opened$/, by: ['system'] },
};

/** Nobody is in a journey whom nobody else let in. */
export function checkInvolvement(journeys: readonly StoredJourney[]): Finding[] {
  const { found, expect } = findings('nobody lets themselves in');
  for (const { journeyId, head, events } of journeys) {
    const { rows } = head.record.facts;
    const isLetIn = ({ types, by }: Lets) =>
      events.some(
        ({ type, agencyKind }: { readonly type: EventType; readonly agencyKind: AgencyKind }) =>
          types.test(type) && by.includes(agencyKind),
      );
    const isTakenOver = (dimension: keyof RowFilter) =>
      events.some((event) => event.type === 'journey.absorbed' && event.protection?.rows[dimension].length);
    for (const [dimension, lets] of Object.entries(letIn) as [keyof RowFilter, Lets][])
      expect(
        rows[dimension].length === 0 || isLetIn(lets) || isTakenOver(dimension),
        () => `${journeyId} is open to ${dimension} ${rows[dimension].join(', ')}, whom nobody let in`,
      );
  }
  return found;
}

import type { ChainEnd } from '../../../../schemas/audit.ts';
import type { AnchorsRepository } from '../../../store/anchors.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface AnchorDeps {
  readonly audit: Pick<AuditRepository, 'days' | 'lastLink'>;
  readonly anchors: Pick<AnchorsRepository, 'write'>;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;

/**
 * Writes down where the chain of each agency ends now, of today and of yesterday: records of the last minutes
 * of a day are linked after its end, and an hour that was missed is made up for by the next.
 *
 * @returns how many ends were written
 */
export async function anchorChains({ audit, anchors, now }: AnchorDeps): Promise<number> {
  const at = now();
  const since = new Date(at.getTime() - DAY_MS).toISOString().slice(0, 10);
  const days = (await audit.days()).filter(({ day }) => day >= since);
  const ends: ChainEnd[] = [];
  for (const { agencyId, day } of days) {
    const link = await audit.lastLink(agencyId, day);
    if (link?.day === day) ends.push({ agencyId, day, number: link.number, seal: link.seal });
  }
  await anchors.write({ at: at.toISOString(), ends });
  return ends.length;
}

import { checkHistory, type History } from '../../../local/measure/soak/check-history.ts';
import type { ClaimAnswer } from '../../../schemas/operations/referrals.ts';
import type { Referral } from '../../../functions/core/referrals/stored-referral.ts';
import { referralIdFrom } from '../../../functions/core/referrals/referral-id.ts';
import type { Exchange } from '../actors/history.ts';
import type { Item } from '../dynamodb/values.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/** Clocks of containers are off by no more than a third of this. */
const CLOCKS_MS = 1000;

/** What the bodies of the requests say that are looked at. */
interface Asked {
  readonly leaseSeconds?: number;
  readonly receipt?: string;
  readonly decision?: string;
}
type Entry = History['entries'][number];
const acts: Readonly<Record<string, 'acknowledge' | 'decide' | 'release'>> = {
  acknowledgements: 'acknowledge',
  decisions: 'decide',
  releases: 'release',
};

/** What was asked of the exchange of referrals, as its own checker reads a history. */
function entryOf({ by, sentAt, answeredAt, request, answer }: Exchange): Entry[] {
  if (by !== 'lvws' || !answer) return [];
  const times = {
    start: sentAt,
    end: answeredAt,
    from: new Date(sentAt - CLOCKS_MS).toISOString(),
    to: new Date(answeredAt + CLOCKS_MS).toISOString(),
  };
  const { leaseSeconds = 0, receipt = '', decision } = (request.body ?? {}) as Asked;
  if (request.path === '/referral-claims' && answer.status === 201) {
    const key = request.headers?.['Idempotency-Key'] ?? '';
    return [{ kind: 'claim', key, leaseSeconds, ...(answer.body as ClaimAnswer), ...times }];
  }
  const [, referralId = '', what] = /^\/referrals\/(ref_\w+)(?:\/([\w-]+))?$/.exec(request.path) ?? [];
  const { status } = answer;
  if (request.method === 'GET' && referralId !== '')
    return [
      {
        kind: 'read',
        referralId,
        receipt: request.headers?.['Referral-Receipt'] ?? '',
        status,
        ...times,
      },
    ];
  const kind = acts[what ?? ''];
  return kind ? [{ kind, referralId, receipt, status, ...(decision ? { decision } : {}), ...times }] : [];
}

/** Every referral is held by one at a time, decided once, and known to its journey as to the exchange. */
export function checkReferrals(
  world: World,
  history: readonly Exchange[],
  journeys: readonly StoredJourney[],
): Finding[] {
  const { found, expect } = findings('a referral has one holder, one decision, and is never lost');
  const stored = [...world.table('journeys').items()]
    .filter((item) => item['PK']?.S?.startsWith('REF#') && item['SK']?.S === 'HEAD')
    .map((item) => JSON.parse(item['referral']?.S ?? '{}') as Referral);
  const recorded = new Map(
    journeys.flatMap(({ journeyId, head }) =>
      head.record.facts.referrals.map(
        (one) => [referralIdFrom(journeyId, one.cause, one.service), one.state] as const,
      ),
    ),
  );
  const finals = stored.map(({ referralId, state }) => ({
    referralId,
    state,
    recorded: recorded.get(referralId) ?? state,
  }));
  const entries = history.flatMap(entryOf);
  const takenBack = everTakenBack(world);
  const checked = (referrals: readonly string[]) => checkHistory({ referrals, entries, finals });
  const all = finals.map(({ referralId }) => referralId);
  const { heldByTwo, staleReceiptAccepted, answeredDifferently } = checked(all);
  // One that was taken back and put back is decided anew.
  const { decidedTwice } = checked(all.filter((id) => !takenBack.has(id)));
  for (const [name, count] of Object.entries({
    heldByTwo,
    staleReceiptAccepted,
    answeredDifferently,
    decidedTwice,
  }))
    expect(count === 0, () => `${name}: ${String(count)}`);
  for (const [id, state] of recorded)
    expect(
      // Nobody is asked to take on a victim who is known to have withdrawn when it would be asked.
      state === 'withdrawn' || stored.some(({ referralId }) => referralId === id),
      () => `${id} is on its journey, and not in the exchange`,
    );
  return found;
}

const stateIn = (item: Item): string =>
  (JSON.parse(item['referral']?.S ?? '{}') as Partial<Referral>).state ?? '';

/** The referrals that were retracted or withdrawn at any time. */
const everTakenBack = (world: World): ReadonlySet<string> =>
  new Set(
    world.stream('journeys').records.flatMap(({ dynamodb: { Keys, NewImage } }) => {
      const pk = Keys['PK']?.S ?? '';
      const isOne = pk.startsWith('REF#') && NewImage && /^(retracted|withdrawn)$/.test(stateIn(NewImage));
      return isOne ? [pk.slice('REF#'.length)] : [];
    }),
  );

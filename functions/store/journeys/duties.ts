import { DutySchema, type Duty, type DutyOwner } from '../../../schemas/duty.ts';
import { nextAlarm } from '../../core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../core/duties/rule-sets.ts';
import { currentDue } from '../../core/duties/state.ts';
import type { Head } from '../../core/record/head.ts';
import { foundAt, itemKind, type Found, type Upcaster } from '../item-kind.ts';
import type { Item } from '../table.ts';
import type { Write } from '../write.ts';

import { journeyKey, type JourneysContext } from './context.ts';

/** A duty of a journey, and its place in the list it was found in. */
export interface DueDuty {
  readonly place: string;
  readonly journeyId: string;
  readonly duty: Duty;
}

/** A duty in a list, to be read when its turn comes. */
export type FoundDuty = Found<Duty> & Pick<DueDuty, 'journeyId'>;

/** What the agencies of one kind owe in one force, court, area or region. */
export interface WorkList {
  readonly owner: DutyOwner;
  readonly row: string;
}

/** So many partitions share the alarms, so that none is hot. */
const DUE_SHARDS = 8;
export const dueShards: readonly string[] = Array.from({ length: DUE_SHARDS }, (_, shard) => `DUE#${shard}`);
const dueShardOf = (...parts: readonly string[]): string => {
  const sum = [...parts.join(' ')].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return `DUE#${sum % DUE_SHARDS}`;
};

/** Sorts after every due instant. */
export const NEVER_DUE = '9999';
const workKeyOf = (owner: string, row: string): string => `WORK#${owner}#${row}`;

/** The schema gives the duty what it lacked. */
const lacking: Upcaster = (duty) => duty;

export const dutyKind = itemKind({
  name: 'duty',
  schema: DutySchema,
  json: 'duty',
  upcasters: [lacking, lacking, lacking],
});
/** A duty from the item, or the stream's image of the item, that holds it. */
export const dutyFrom = (item: Item): Duty => dutyKind.read(item);
const foundDuty = (item: Item, sortedBy: string): FoundDuty => ({
  ...foundAt(item, sortedBy, dutyFrom),
  journeyId: item['journeyId']?.S ?? '',
});

/** The duties of journeys, found by journey, by their next alarm, and by who owes them. */
export function dutyItems({ table }: Pick<JourneysContext, 'table'>) {
  const keyOf = (journeyId: string, key: string) => ({ PK: journeyKey(journeyId), SK: `DL#${key}` });
  return {
    /** Every duty a journey has or had, in no particular order. */
    async listDuties(journeyId: string): Promise<Duty[]> {
      const items = await table.queryAll({
        key: ['PK', journeyKey(journeyId)],
        sort: ['begins_with(SK, :prefix)', { ':prefix': 'DL#' }],
        strong: true,
      });
      return items.map(dutyFrom);
    },

    /** A page of the duties of one shard whose next alarm is due by an instant, the earliest first. */
    async listDue(shard: string, until: string, after: string, limit: number): Promise<FoundDuty[]> {
      const items = await table.query({
        index: 'due',
        key: ['dueKey', shard],
        sort: ['dueSort BETWEEN :after AND :until', { ':after': `${after}!`, ':until': `${until}~` }],
        limit,
      });
      return items.map((item) => foundDuty(item, 'dueSort'));
    },

    /** A page of what the agencies of one kind and row owe, the earliest due first. */
    async listWork(
      { owner, row }: WorkList,
      { after, until }: { readonly after: string; readonly until: string },
      limit: number,
    ): Promise<FoundDuty[]> {
      const items = await table.query({
        index: 'work',
        key: ['workKey', workKeyOf(owner, row)],
        sort: ['workSort BETWEEN :after AND :until', { ':after': `${after}!`, ':until': until }],
        limit,
      });
      return items.map((item) => foundDuty(item, 'workSort'));
    },

    /**
     * A duty in a shape that is found by its next alarm (after all others, where the days it counts are not known yet) and, while it is live, in the list of work of those
     * who owe it. Settled, it stays for good, in no index. The version of the journey that it is as of tells
     * followers older from newer.
     */
    dutyItem({ journeyId, version }: Pick<Head, 'journeyId' | 'version'>, duty: Duty): Write {
      const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
      const isUncounted = !duty.settled && duty.noDue === 'calendar-not-covered';
      const alarmAt = alarm?.at ?? (isUncounted ? NEVER_DUE : undefined);
      const isWork = !duty.settled && duty.owner !== 'victim';
      return table.put(dutyKind, {
        ...keyOf(journeyId, duty.key),
        ...(alarmAt === undefined
          ? {}
          : { dueKey: dueShardOf(journeyId, duty.key), dueSort: `${alarmAt}#${journeyId}#${duty.key}` }),
        ...(isWork
          ? {
              workKey: workKeyOf(duty.owner, duty.row ?? ''),
              workSort: `${currentDue(duty) ?? NEVER_DUE}#${journeyId}#${duty.key}`,
            }
          : {}),
        journeyId,
        version,
        duty: JSON.stringify(duty),
      });
    },

    /** For a duty that, as is now known, was never opened. */
    noDutyItem: (journeyId: string, key: string): Write => table.remove(dutyKind, keyOf(journeyId, key)),
  };
}

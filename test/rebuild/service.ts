import { acceptEvent } from '../../functions/intake/accept-event.ts';
import type { Outcome } from '../../functions/intake/outcome.ts';
import { reachGainedRows, reachJourneys } from '../../functions/intake/reach-journeys.ts';
import {
  rebuildJourney,
  type Difference,
  type RebuildDeps,
} from '../../functions/intake/rebuild/rebuild-journey.ts';
import { writeDutiesLeft } from '../../functions/intake/write-duties-left.ts';
import { profiles } from '../../functions/core/agency-profiles.ts';
import { additionOf, countAddition } from '../../functions/store/count-addition.ts';
import { dataKeys } from '../../functions/store/data-keys.ts';
import { figuresRepository } from '../../functions/store/figures.ts';
import { journeysRepository } from '../../functions/store/journeys.ts';
import { headFrom } from '../../functions/store/journeys/heads.ts';
import { keyedHash } from '../../functions/store/keyed-hash.ts';
import type { Item } from '../../functions/store/table.ts';
import { tableNames, tables as declared, type TableDeclaration } from '../../functions/store/tables.ts';
import { vaultRepository } from '../../functions/store/vault.ts';
import { seededAgencies } from '../../local/agencies.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import { typeOf } from '../../schemas/events/catalogue.ts';
import { families } from '../../schemas/events/catalogue.ts';
import { Kms } from '../simulation/aws/kms.ts';
import { clientOf } from '../simulation/actors/agencies.ts';
import { Database } from '../simulation/dynamodb/database.ts';
import { Table, type Change } from '../simulation/dynamodb/table.ts';
import { randomOf } from '../simulation/engine/random.ts';

/** An event as a test sends it. */
export interface Sent {
  readonly by?: keyof typeof seededAgencies;
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  readonly id: string;
  readonly time: string;
  /** Which of its sender's systems it comes from; the rest of its path. */
  readonly system?: string;
}

/** Accepting events and following them, on tables in memory: no network, no clock but its own. */
export class Service {
  readonly deps: RebuildDeps;
  readonly journeys: Table;
  private readonly changes: Change[] = [];
  private readonly accepting;
  private now = Date.UTC(2026, 5, 1);

  constructor(seed: string) {
    const random = randomOf(seed);
    const tables = new Map(
      tableNames.map((name) => [
        name,
        new Table(
          declared[name] as TableDeclaration,
          () => 0,
          (change) => {
            if (name === 'journeys') this.changes.push(change);
          },
        ),
      ]),
    );
    const table = tables.get('journeys');
    if (!table) throw new Error('There is no table of journeys.');
    this.journeys = table;
    const kms = new Kms(random);
    const client = clientOf(new Database(tables), () => this.now);
    const keys = dataKeys('people', (_service, action, input) =>
      Promise.resolve(kms.execute(action, input, false)),
    );
    const vault = vaultRepository({ client, dataKeys: keys, table: 'people' });
    this.deps = {
      journeys: journeysRepository({ client, table: 'journeys', hash: keyedHash('rebuild') }),
      vault,
      figures: figuresRepository({ client, table: 'figures' }),
      now: () => new Date(this.now),
      backOff: () => Promise.resolve(),
    };
    let ids = 0;
    const newId = () => `01ARZ3NDEKTSV4RRFF${String((ids += 1)).padStart(8, '0')}`;
    this.accepting = { ...this.deps, vault, newId };
  }

  /** Sends an event of an agency, the police unless it says otherwise, and lets it be followed to the end. */
  async send({ by = 'police', type, subject, data, id, time, system = 'test' }: Sent): Promise<Outcome> {
    this.now += 60_000;
    const { agencyId, kind, rows, sourcePrefix } = seededAgencies[by];
    const [family = '', name = ''] = type.split('.');
    const outcome = await acceptEvent(this.accepting, {
      sender: {
        agencyId,
        agencyKind: kind,
        rows: RowFilterSchema.parse(rows),
        families: families.filter((each) => profiles[kind].sends.some((sent) => sent.startsWith(`${each}.`))),
        sourcePrefixes: [sourcePrefix],
      },
      sent: {
        specversion: '1.0',
        id,
        source: `${sourcePrefix}${system}`,
        type: typeOf(family, name, 1),
        subject,
        time,
        data,
      },
      alongWith: () => [],
    });
    await this.follow();
    return outcome;
  }

  /** What the followers of the stream do that leaves something on the journeys or in the figures. */
  private async follow(): Promise<void> {
    for (let change = this.changes.shift(); change; change = this.changes.shift()) {
      // The tables in memory have types of their own for the same attribute values.
      const { before, after } = change as { before: Item | undefined; after: Item | undefined };
      const [pk = '', sk = ''] = [after?.['PK']?.S, after?.['SK']?.S];
      if (after && !before) await reachJourneys(this.deps, { pk, sk });
      if (pk.startsWith('J#') && sk === 'HEAD' && after) {
        const head = headFrom(after);
        if (before) await reachGainedRows(this.deps, headFrom(before), head);
        if (head.dutiesLeft) await writeDutiesLeft(this.deps, head.journeyId);
      }
      const addition = additionOf(after, before);
      if (addition) await countAddition(this.deps, addition);
    }
  }

  get journeyIds(): string[] {
    return [...this.journeys.items()].flatMap((item) =>
      item['SK']?.S === 'HEAD' && item['PK']?.S?.startsWith('J#') ? [item['PK'].S.slice(2)] : [],
    );
  }

  async rebuild(mends = false): Promise<Difference[]> {
    const all = await Promise.all(this.journeyIds.map((id) => rebuildJourney(this.deps, id, mends)));
    return all.flat();
  }
}

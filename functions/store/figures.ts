import { GetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import type { Contribution, CountedCell } from '../core/statistics/contribution.ts';

import { committer, type Committed, type Lost } from './commit.ts';
import { itemKind, SHAPE } from './item-kind.ts';
import { paginateQuery } from './paginate-query.ts';
import { write, type Write } from './write.ts';

const ContributionSchema = z.object({
  group: z.string(),
  cell: z.string(),
  tallies: z.array(z.string()).readonly(),
});
const SourceSchema = z.object({ version: z.int(), contribution: ContributionSchema.optional() });
export type Source = z.infer<typeof SourceSchema>;

export const sourceKind = itemKind({ name: 'source', schema: SourceSchema });

const TOTAL = 'total';
const TALLY = 'tally#';
const CellSchema = z.object({ SK: z.string(), total: z.int() }).catchall(z.unknown());

/** The table of figures: running counters, and what each journey and duty adds to them now. */
export function figuresRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const commit = committer(client);
  const sourceKey = (id: string) => ({ PK: `SOURCE#${id}`, SK: 'NOW' });

  /** Adds to a cell's total and tallies; a tally left at nought by both is not touched. */
  const adjust = (group: string, cell: string, by: ReadonlyMap<string, number>): Write[] => {
    const changes = [...by].filter(([, amount]) => amount !== 0);
    if (changes.length === 0) return [];
    return [
      write({
        Update: {
          TableName: table,
          Key: marshall({ PK: group, SK: cell }),
          UpdateExpression: `ADD ${changes.map((_, at) => `#c${String(at)} :c${String(at)}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(
            changes.map(([counter], at) => [`#c${String(at)}`, counter]),
          ),
          ExpressionAttributeValues: marshall(
            Object.fromEntries(changes.map(([, amount], at) => [`:c${String(at)}`, amount])),
          ),
        },
      }),
    ];
  };

  /** No two actions of a transaction may touch one item: what leaves a cell and enters it is one update. */
  function moves(from: Contribution | undefined, to: Contribution | undefined): Write[] {
    const same = from && to && from.group === to.group && from.cell === to.cell;
    if (same) return adjust(to.group, to.cell, changesOf([from, -1], [to, 1]));
    return [
      ...(from ? adjust(from.group, from.cell, changesOf([from, -1])) : []),
      ...(to ? adjust(to.group, to.cell, changesOf([to, 1])) : []),
    ];
  }

  return {
    /** What a journey or duty adds at present, and as of which version of it (strongly consistent). */
    async source(id: string): Promise<Source> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(sourceKey(id)), ConsistentRead: true }),
      );
      return Item ? sourceKind.read(Item) : { version: 0 };
    },

    /**
     * Replaces what a journey or duty adds, and moves the counters with it, all or nothing: lost where
     * another writer replaced it meanwhile.
     */
    replace: (id: string, before: Source, after: Source): Promise<Committed | Lost> =>
      commit([
        write({
          Put: {
            TableName: table,
            Item: marshall(
              { ...sourceKey(id), ...after, [SHAPE]: sourceKind.shape },
              { removeUndefinedValues: true },
            ),
            ConditionExpression: 'attribute_not_exists(PK) OR version = :before',
            ExpressionAttributeValues: marshall({ ':before': before.version }),
          },
        }),
        ...moves(before.contribution, after.contribution),
      ]),

    /** Every cell of a group that anything counts in. */
    async cells(group: string): Promise<CountedCell[]> {
      const cells: CountedCell[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: 'PK = :group',
          ExpressionAttributeValues: marshall({ ':group': group }),
          ConsistentRead: true,
        },
      );
      for await (const { Items = [] } of pages)
        cells.push(...Items.map((item) => cellFrom(unmarshall(item))));
      return cells.filter(({ count }) => count > 0);
    },
  };
}

export type FiguresRepository = ReturnType<typeof figuresRepository>;

/** How much each counter of a cell changes. */
function changesOf(...parts: readonly (readonly [Contribution, 1 | -1])[]): Map<string, number> {
  const by = new Map<string, number>();
  for (const [{ tallies }, sign] of parts) {
    for (const counter of [TOTAL, ...tallies.map((tally) => `${TALLY}${tally}`)])
      by.set(counter, (by.get(counter) ?? 0) + sign);
  }
  return by;
}

function cellFrom(item: Record<string, unknown>): CountedCell {
  const { SK, total, ...rest } = CellSchema.parse(item);
  const tallies = Object.entries(rest).flatMap(([name, value]) =>
    name.startsWith(TALLY) && typeof value === 'number' && value > 0
      ? [[name.slice(TALLY.length), value] as const]
      : [],
  );
  return { cell: SK, count: total, tallies: Object.fromEntries(tallies) };
}

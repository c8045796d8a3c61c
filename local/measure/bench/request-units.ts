import { tables, tableNames, type IndexDeclaration } from '../../../functions/store/tables.ts';

import type { Input, Item } from './memory-dynamodb.ts';
import type { Exchange } from './wire.ts';

export interface Units {
  readonly write: number;
  readonly read: number;
}

const indexes = tableNames.flatMap((name) => Object.values<IndexDeclaration>(tables[name].indexes));

/** Bytes of an item by DynamoDB's rule for strings, numbers, booleans and string sets. */
function sizeOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + name.length + Buffer.byteLength(String(Object.values(value)[0] ?? '')),
    0,
  );
}

const kibibytes = (bytes: number, step: number) => Math.max(1, Math.ceil(bytes / 1024 / step));

/**
 * A transactional write counts twice; each index that holds the item counts once more, or twice where its
 * key changes and the old entry goes: counted as the worst case for an item that is replaced.
 */
function writeUnits({ Item: item, Key, ConditionExpression }: Input, transactional: boolean): number {
  const isNew = ConditionExpression?.startsWith('attribute_not_exists') ?? false;
  const own = kibibytes(sizeOf(item ?? Key ?? {}), 1) * (transactional ? 2 : 1);
  const inIndexes = indexes
    .filter(({ partition, sort }) => item?.[partition] && item[sort])
    .map((index) => kibibytes(sizeOf(heldBy(index, item ?? {})), 1) * (isNew ? 1 : 2));
  return inIndexes.reduce((sum, units) => sum + units, own);
}

/** What an index holds of an item. */
function heldBy({ partition, sort, holds }: IndexDeclaration, item: Item): Item {
  const names = ['PK', 'SK', partition, sort, ...(holds ?? [])];
  return holds ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) : item;
}

const readUnits = ({ read }: Exchange): number =>
  kibibytes(
    read.reduce((sum, item) => sum + sizeOf(item), 0),
    4,
  );

/** The request units that some requests cost: strongly consistent reads, transactional writes. */
export function unitsOf(exchanges: readonly Exchange[]): Units {
  return exchanges.reduce<Units>(
    ({ write, read }, exchange) => {
      const { action, input } = exchange;
      if (action === 'GetItem' || action === 'Query') return { write, read: read + readUnits(exchange) };
      const writes = input.TransactItems?.flatMap((each) => Object.values(each)) ?? [input];
      const units = writes.map((each) => writeUnits(each, input.TransactItems !== undefined));
      return { write: units.reduce((sum, unit) => sum + unit, write), read };
    },
    { write: 0, read: 0 },
  );
}

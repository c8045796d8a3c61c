import { validation } from './errors.ts';
import { Expressions, type Placeholders } from './evaluate-expression.ts';
import { parseCondition, type Condition, type Operand } from './parse-expression.ts';
import type { Row } from './rows.ts';
import { keyItem, type Table } from './table.ts';
import { compareText, sizeOf, textOf, type Item } from './values.ts';

export interface QueryInput extends Placeholders {
  readonly TableName: string;
  readonly IndexName?: string;
  readonly KeyConditionExpression: string;
  readonly FilterExpression?: string;
  readonly ProjectionExpression?: string;
  readonly ExclusiveStartKey?: Item;
  readonly ScanIndexForward?: boolean;
  readonly ConsistentRead?: boolean;
  readonly Limit?: number;
  readonly Select?: string;
}

/** A page ends with the item that takes it beyond a mebibyte. */
const PAGE_BYTES = 1_048_576;

const conjuncts = (condition: Condition): Condition[] =>
  condition.kind === 'and' ? [...conjuncts(condition.left), ...conjuncts(condition.right)] : [condition];

/** Which rows a condition on the sort key selects: those after the first test holds and before the second fails. */
interface Range {
  readonly isBefore: (row: Row) => boolean;
  readonly isUpTo: (row: Row) => boolean;
}

const everything: Range = { isBefore: () => false, isUpTo: () => true };

function rangeOf(condition: Condition | undefined, textOfOperand: (operand: Operand) => string): Range {
  if (!condition) return everything;
  if (condition.kind === 'between') {
    const [from, to] = [textOfOperand(condition.from), textOfOperand(condition.to)];
    if (compareText(from, to) > 0)
      throw validation(
        'Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound',
      );
    return {
      isBefore: ({ sort }) => compareText(sort, from) < 0,
      isUpTo: ({ sort }) => compareText(sort, to) <= 0,
    };
  }
  if (condition.kind === 'test' && condition.name === 'begins_with') {
    const prefix = textOfOperand(condition.operands[1] as Operand);
    return {
      isBefore: ({ sort }) => !sort.startsWith(prefix) && compareText(sort, prefix) < 0,
      isUpTo: ({ sort }) => sort.startsWith(prefix) || compareText(sort, prefix) < 0,
    };
  }
  if (condition.kind !== 'compare') throw validation('Invalid operator used in KeyConditionExpression');
  const value = textOfOperand(condition.right);
  switch (condition.operator) {
    case '=':
      return {
        isBefore: ({ sort }) => compareText(sort, value) < 0,
        isUpTo: ({ sort }) => compareText(sort, value) <= 0,
      };
    case '<':
      return { ...everything, isUpTo: ({ sort }) => compareText(sort, value) < 0 };
    case '<=':
      return { ...everything, isUpTo: ({ sort }) => compareText(sort, value) <= 0 };
    case '>':
      return { ...everything, isBefore: ({ sort }) => compareText(sort, value) <= 0 };
    case '>=':
      return { ...everything, isBefore: ({ sort }) => compareText(sort, value) < 0 };
    default:
      throw validation(`Invalid operator used in KeyConditionExpression: ${condition.operator}`);
  }
}

/** Reads a page of one partition of a table or of an index. */
export function query(table: Table, input: QueryInput, now: number) {
  const index = input.IndexName === undefined ? undefined : table.indexes.get(input.IndexName);
  if (input.IndexName !== undefined && !index)
    throw validation('The table does not have the specified index: ' + input.IndexName);
  if (index && input.ConsistentRead)
    throw validation('Consistent reads are not supported on global secondary indexes');
  if (input.Limit !== undefined && input.Limit < 1)
    throw validation(
      `1 validation error detected: Value '${String(input.Limit)}' at 'limit' failed to satisfy constraint`,
    );
  const names = index ? index.declaration : { partition: 'PK', sort: 'SK' };
  const expressions = new Expressions(input);
  const sides = conjuncts(parseCondition(input.KeyConditionExpression));
  const attributeOf = (condition: Condition): string => {
    const operand =
      condition.kind === 'compare'
        ? condition.left
        : condition.kind === 'between'
          ? condition.operand
          : condition.kind === 'test'
            ? condition.operands[0]
            : undefined;
    if (operand?.kind !== 'path') throw validation('Invalid KeyConditionExpression');
    return expressions.attributeOf(operand.path);
  };
  const text = (operand: Operand): string => {
    if (operand.kind !== 'value') throw validation('Invalid KeyConditionExpression');
    const value = expressions.valueOf(operand.name);
    if (value.S === undefined)
      throw validation(
        'One or more parameter values were invalid: Condition parameter type does not match schema type',
      );
    return value.S;
  };
  const byAttribute = new Map(sides.map((side) => [attributeOf(side), side]));
  const partition = byAttribute.get(names.partition);
  if (partition?.kind !== 'compare' || partition.operator !== '=')
    throw validation(`Query condition missed key schema element: ${names.partition}`);
  const rows = index ? index.rows(text(partition.right), now) : table.rows(text(partition.right));
  const { isBefore, isUpTo } = rangeOf(byAttribute.get(names.sort), text);
  const found = rows.all.slice(rows.count(isBefore), rows.count(isUpTo));
  if (input.ScanIndexForward === false) found.reverse();
  const start = input.ExclusiveStartKey;
  const isPassed = ({ sort, item }: Row): boolean => {
    if (!start) return false;
    const order =
      compareText(sort, textOf(start[names.sort])) ||
      (index ? compareText(nameOfItem(item), nameOfItem(start)) : 0);
    return input.ScanIndexForward === false ? order >= 0 : order <= 0;
  };
  const page: Item[] = [];
  let [bytes, more] = [0, false];
  for (const row of found) {
    if (isPassed(row)) continue;
    page.push(row.item);
    bytes += sizeOf(row.item);
    more = page.length === input.Limit || bytes > PAGE_BYTES;
    if (more) break;
  }
  const kept = page.filter((item) => expressions.meets(input.FilterExpression, item));
  const items = kept.map((item) => expressions.project(input.ProjectionExpression, item));
  // Where nothing was found no row has used the placeholders of these.
  if (page.length === 0) expressions.meets(input.FilterExpression, {});
  if (kept.length === 0) expressions.project(input.ProjectionExpression, {});
  expressions.checkAllUsed();
  const last = page.at(-1);
  const next =
    more && last
      ? { ...keyItem(last), ...(index ? pick(last, [names.partition, names.sort]) : {}) }
      : undefined;
  return {
    ...(input.Select === 'COUNT' ? {} : { Items: items }),
    Count: items.length,
    ScannedCount: page.length,
    ...(next ? { LastEvaluatedKey: next } : {}),
  };
}

const nameOfItem = (item: Item): string => `${textOf(item['PK'])}\u0000${textOf(item['SK'])}`;

const pick = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));

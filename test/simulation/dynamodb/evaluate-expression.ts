import { validation } from './errors.ts';
import {
  parseCondition,
  parseProjection,
  parseUpdate,
  type Condition,
  type Operand,
  type Path,
} from './parse-expression.ts';
import { areEqual, compare, numberValue, typeOf, type Item, type Value } from './values.ts';

/** What the placeholders of the expressions of one request stand for. */
export interface Placeholders {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Item;
}

/** Evaluates the expressions of one request, and notes which of its placeholders they use. */
export class Expressions {
  private readonly used = new Set<string>();

  private readonly given: Placeholders;

  constructor(given: Placeholders) {
    this.given = given;
  }

  private nameOf(part: string): string {
    if (!part.startsWith('#')) return part;
    this.used.add(part);
    const name = this.given.ExpressionAttributeNames?.[part];
    if (name === undefined)
      throw validation(
        `An expression attribute name used in the document path is not defined; attribute name: ${part}`,
      );
    return name;
  }

  valueOf(name: string): Value {
    this.used.add(name);
    const value = this.given.ExpressionAttributeValues?.[name];
    if (value === undefined)
      throw validation(
        `An expression attribute value used in expression is not defined; attribute value: ${name}`,
      );
    return value;
  }

  /** The attribute at the root of a path. */
  attributeOf([root]: Path): string {
    return this.nameOf(String(root));
  }

  private at(item: Item | undefined, path: Path): Value | undefined {
    let found: Value | undefined = { M: item ?? {} };
    for (const part of path)
      found = typeof part === 'number' ? found?.L?.[part] : found?.M?.[this.nameOf(part)];
    return found;
  }

  private operand(item: Item | undefined, operand: Operand): Value | undefined {
    switch (operand.kind) {
      case 'value':
        return this.valueOf(operand.name);
      case 'path':
        return this.at(item, operand.path);
      case 'sum': {
        const [left, right] = [this.operand(item, operand.left), this.operand(item, operand.right)];
        if (left?.N === undefined || right?.N === undefined)
          throw validation('An operand in the update expression has an incorrect data type');
        return numberValue(Number(left.N) + operand.sign * Number(right.N));
      }
      case 'call':
        return this.call(item, operand.name, operand.operands);
    }
  }

  private call(item: Item | undefined, name: string, operands: readonly Operand[]): Value | undefined {
    const [first, second] = operands.map((each) => this.operand(item, each));
    if (name === 'if_not_exists') return first ?? second;
    if (name === 'list_append') return { L: [...(first?.L ?? []), ...(second?.L ?? [])] };
    if (first === undefined) return undefined;
    const measured = first.S ?? first.L ?? first.SS ?? first.NS ?? Object.keys(first.M ?? {});
    return numberValue(typeof measured === 'string' ? Buffer.byteLength(measured) : measured.length);
  }

  private test(item: Item | undefined, name: string, operands: readonly Operand[]): boolean {
    const [first, second] = operands.map((each) => this.operand(item, each));
    switch (name) {
      case 'attribute_exists':
        return first !== undefined;
      case 'attribute_not_exists':
        return first === undefined;
      case 'attribute_type':
        return first !== undefined && typeOf(first) === second?.S;
      case 'begins_with':
        return first?.S !== undefined && second?.S !== undefined && first.S.startsWith(second.S);
      default:
        if (first?.S !== undefined && second?.S !== undefined) return first.S.includes(second.S);
        return (
          (first?.SS ?? first?.NS ?? []).includes(second?.S ?? second?.N ?? '') ||
          (first?.L ?? []).some((each) => areEqual(each, second))
        );
    }
  }

  private ordered(operator: string, left: Value | undefined, right: Value | undefined): boolean {
    if (operator === '=') return areEqual(left, right);
    if (operator === '<>') return !areEqual(left, right);
    const order = left && right && compare(left, right);
    if (order === undefined) return false;
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  }

  private holds(item: Item | undefined, condition: Condition): boolean {
    switch (condition.kind) {
      case 'and': {
        // Both sides are looked at, so that every placeholder is seen to be used.
        const [left, right] = [this.holds(item, condition.left), this.holds(item, condition.right)];
        return left && right;
      }
      case 'or': {
        const [left, right] = [this.holds(item, condition.left), this.holds(item, condition.right)];
        return left || right;
      }
      case 'not':
        return !this.holds(item, condition.condition);
      case 'test':
        return this.test(item, condition.name, condition.operands);
      case 'compare':
        return this.ordered(
          condition.operator,
          this.operand(item, condition.left),
          this.operand(item, condition.right),
        );
      case 'between': {
        const value = this.operand(item, condition.operand);
        const [from, to] = [this.operand(item, condition.from), this.operand(item, condition.to)];
        return this.ordered('>=', value, from) && this.ordered('<=', value, to);
      }
      case 'in': {
        const value = this.operand(item, condition.operand);
        return condition.options.map((each) => areEqual(value, this.operand(item, each))).includes(true);
      }
    }
  }

  /** Whether an item (undefined: there is none) meets a condition; without one it does. */
  meets(expression: string | undefined, item: Item | undefined): boolean {
    return expression === undefined || this.holds(item, parseCondition(expression));
  }

  /** The parts of an item that a projection names; the whole item without one. */
  project(expression: string | undefined, item: Item): Item {
    if (expression === undefined) return item;
    const projected: Record<string, Value> = {};
    for (const path of parseProjection(expression)) {
      if (path.length > 1) throw validation('The simulation projects whole attributes only.');
      const name = this.attributeOf(path);
      const value = item[name];
      if (value !== undefined) projected[name] = value;
    }
    return projected;
  }

  /** An item after an update, and the attributes that the update names. */
  update(
    expression: string | undefined,
    key: Item,
    before: Item | undefined,
  ): { item: Item; touched: readonly string[] } {
    const { set, remove, add, delete: removed } = parseUpdate(expression ?? '');
    const item = new Map(Object.entries(before ?? key));
    const touched = new Set<string>();
    const place = (path: Path): string => {
      if (path.length > 1) throw validation('The simulation updates whole attributes only.');
      const name = this.attributeOf(path);
      if (name in key) throw validation(`Cannot update attribute ${name}. This attribute is part of the key`);
      touched.add(name);
      return name;
    };
    for (const { path, to } of set) {
      const value = this.operand(before, to);
      if (value === undefined)
        throw validation('The provided expression refers to an attribute that does not exist in the item');
      item.set(place(path), value);
    }
    for (const path of remove) item.delete(place(path));
    for (const { path, value } of add) {
      const name = place(path);
      const [now, more] = [item.get(name), this.valueOf(value)];
      item.set(
        name,
        more.N === undefined ? union(now, more) : numberValue(Number(now?.N ?? 0) + Number(more.N)),
      );
    }
    for (const { path, value } of removed) {
      const name = place(path);
      const less = this.valueOf(value).SS ?? [];
      const left = (item.get(name)?.SS ?? []).filter((each) => !less.includes(each));
      if (left.length === 0) item.delete(name);
      else item.set(name, { SS: left });
    }
    return { item: Object.fromEntries(item), touched: [...touched] };
  }

  /** @throws AwsError where a placeholder was given that no expression uses */
  checkAllUsed(): void {
    const unused = (given: object | undefined) =>
      Object.keys(given ?? {}).filter((name) => !this.used.has(name));
    const names = unused(this.given.ExpressionAttributeNames);
    const values = unused(this.given.ExpressionAttributeValues);
    if (names.length > 0)
      throw validation(
        `Value provided in ExpressionAttributeNames unused in expressions: keys: {${names.join(', ')}}`,
      );
    if (values.length > 0)
      throw validation(
        `Value provided in ExpressionAttributeValues unused in expressions: keys: {${values.join(', ')}}`,
      );
  }
}

const union = (now: Value | undefined, more: Value): Value => ({
  SS: [...new Set([...(now?.SS ?? []), ...(more.SS ?? [])])],
});

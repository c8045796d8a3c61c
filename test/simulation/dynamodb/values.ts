/** An attribute value as the JSON of DynamoDB has it. */
export type Value = Readonly<{
  S?: string;
  N?: string;
  BOOL?: boolean;
  NULL?: boolean;
  M?: Readonly<Record<string, Value>>;
  L?: readonly Value[];
  SS?: readonly string[];
  NS?: readonly string[];
  B?: unknown;
}>;
export type Item = Readonly<Record<string, Value>>;

/** The type of a value, as `attribute_type` names it. */
export const typeOf = (value: Value): string => Object.keys(value)[0] ?? '';

export const textOf = (value: Value | undefined): string => value?.S ?? value?.N ?? '';

/** The order of bytes in UTF-8, which is that of DynamoDB; that of UTF-16 differs beyond the surrogates. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  // Only above U+D7FF do the two orders differ.
  if (/[\ud800-\uffff]/.test(a) || /[\ud800-\uffff]/.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

/** How two values of one type compare; undefined for values that cannot be put in order. */
export function compare(a: Value, b: Value): number | undefined {
  if (a.S !== undefined && b.S !== undefined) return compareText(a.S, b.S);
  if (a.N !== undefined && b.N !== undefined) return Math.sign(Number(a.N) - Number(b.N));
  return undefined;
}

/** A number as DynamoDB gives it back. */
export const numberValue = (sum: number): Value => ({ N: String(sum) });

export function areEqual(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  if (typeOf(a) !== typeOf(b)) return false;
  if (a.N !== undefined) return Number(a.N) === Number(b.N);
  if (a.S !== undefined) return a.S === b.S;
  if (a.SS ?? a.NS) {
    const sorted = (value: Value) => JSON.stringify([...(value.SS ?? value.NS ?? [])].sort());
    return sorted(a) === sorted(b);
  }
  if (a.M && b.M) {
    const [left, right] = [a.M, b.M];
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length && names.every((name) => areEqual(left[name], right[name]))
    );
  }
  if (a.L && b.L) {
    const [left, right] = [a.L, b.L];
    return left.length === right.length && left.every((each, at) => areEqual(each, right[at]));
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

const textSize = (text: string): number => Buffer.byteLength(text);

function sizeOfValue(value: Value): number {
  if (value.S !== undefined) return textSize(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/[-.]/g, '').length / 2) + 1;
  if (value.M)
    return (
      3 +
      Object.entries(value.M).reduce((sum, [name, each]) => sum + textSize(name) + sizeOfValue(each) + 1, 0)
    );
  if (value.L) return 3 + value.L.reduce((sum, each) => sum + sizeOfValue(each) + 1, 0);
  if (value.SS ?? value.NS)
    return (value.SS ?? value.NS ?? []).reduce((sum, each) => sum + textSize(each), 0);
  return 1;
}

const sizes = new WeakMap<Item, number>();

/** The size of an item in bytes, as DynamoDB counts it. */
export function sizeOf(item: Item): number {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  const size = Object.entries(item).reduce(
    (sum, [name, value]) => sum + textSize(name) + sizeOfValue(value),
    0,
  );
  sizes.set(item, size);
  return size;
}

function frozen(value: Value): Value {
  if (value.M) for (const each of Object.values(value.M)) frozen(each);
  if (value.L) for (const each of value.L) frozen(each);
  return Object.freeze(value);
}

/** An item that whoever reads it cannot change: items are handed out without a copy. */
export function sealed(item: Item): Item {
  for (const value of Object.values(item)) frozen(value);
  return Object.freeze({ ...item });
}

import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';

type Scalar = string | number | boolean;

/** Whether the field is given; of a list, that something is in it. */
interface Given {
  readonly given: boolean;
}
type Test =
  | Scalar
  | readonly Scalar[]
  | Given
  | { readonly not: Scalar }
  | { readonly includes: Scalar }
  | { readonly atLeast: number };

/** What may be asked of a field: a value, one of several, that it is given, or by its kind something more. */
type TestOf<Value> = [Value] extends [readonly (infer Element)[]]
  ? Given | { readonly includes: Element & Scalar }
  : [Value] extends [Scalar]
    ? Value | readonly Value[] | Given | { readonly not: Value } | AtLeast<Value>
    : Given;
type AtLeast<Value> = [Value] extends [number] ? { readonly atLeast: number } : never;

/** A condition on the data of an event: every field named must pass. */
export type When<T extends EventType> = {
  readonly [Field in keyof EventData<T>]?: TestOf<NonNullable<EventData<T>[Field]>>;
};

/** A declaration that speaks of events of one type, on a condition, and what more it says. */
export type On<More = object> = {
  [T in EventType]: { readonly on: T; readonly when?: When<T> } & More;
}[EventType];

type Fields = Readonly<Record<string, unknown>>;

function passes(test: Test, value: unknown): boolean {
  if (typeof test !== 'object') return value === test;
  if (isList(test)) return test.some((one) => one === value);
  if ('not' in test) return value !== test.not;
  if ('includes' in test) return Array.isArray(value) && value.includes(test.includes);
  if ('atLeast' in test) return typeof value === 'number' && value >= test.atLeast;
  return (Array.isArray(value) ? value.length > 0 : value !== undefined) === test.given;
}

const isList = (test: Test): test is readonly Scalar[] => Array.isArray(test);
const testsIn = (when: object): [field: string, test: Test][] => Object.entries<Test>({ ...when });

/** Whether the data of an event passes a condition; one that asks nothing is always passed. */
export const matches = (when: object | undefined, data: Fields): boolean =>
  when === undefined || testsIn(when).every(([field, test]) => passes(test, data[field]));

const inWords = (field: string, test: Test): string => {
  if (typeof test !== 'object') return `${field} ${String(test)}`;
  if (isList(test)) return `${field} ${test.join(' or ')}`;
  if ('not' in test) return `${field} not ${String(test.not)}`;
  if ('includes' in test) return `${field} with ${String(test.includes)}`;
  if ('atLeast' in test) return `${field} at least ${String(test.atLeast)}`;
  return test.given ? `${field} given` : `no ${field} given`;
};

/** A condition as a page says it. */
export const conditionInWords = (when: object): string =>
  testsIn(when)
    .map(([field, test]) => inWords(field, test))
    .join(', ');

import type * as z from 'zod';

/** What is wrong with one field of a request: where, what kind of fault, and how to mend it. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the request body. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** Names the fix; never holds a received value. */
  readonly detail: string;
}

/** The kinds of fault that a field can have. */
export const issueCodes = [
  'required',
  'wrong-type',
  'wrong-format',
  'not-allowed',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'too-large',
  'too-small',
  'too-deep',
  'unknown-field',
  // Two journeys are of two victims: they have two numbers under one crime, or were born on two days.
  'two-victims-of-one-crime',
  'dates-of-birth-differ',
  'invalid',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** How many issues are told at once; the rest come up when these are mended. */
const issueLimit = 50;

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Turns zod's issues into ours.
 *
 * @param received - the value that was parsed; only looked at to tell a missing field from a wrong one
 * @param base - JSON Pointer of that value within the request
 */
export function issuesOf(error: z.core.$ZodError, received: unknown, base = ''): Issue[] {
  return error.issues
    .flatMap(eachUnknown)
    .slice(0, issueLimit)
    .map((issue) => {
      const missing = issue.path.length > 0 && valueAt(received, issue.path) === undefined;
      const fault = missing ? ({ code: 'required', detail: 'Give this field.' } as const) : faultOf(issue);
      const path = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path;
      return { pointer: pointerOf(path, base), ...fault };
    });
}

/**
 * An issue of several fields that are not known, as one for each. A name is told only where it is spelled like one of
 * the contract, in letters: any other could be a value that was sent in the place of a name.
 */
const eachUnknown = (issue: ZodIssue): ZodIssue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        ...issue,
        path: [...issue.path, /^[a-z][A-Za-z_]{0,29}$/.test(key) ? key : '*'],
        keys: [key],
      }))
    : [issue];

/**
 * JSON Pointer of a path. A field name that does not look like one is shown as `*`: it was chosen by the
 * sender and could hold anything.
 */
export function pointerOf(path: Path, base = ''): string {
  return base + path.map((segment) => `/${fieldName(String(segment))}`).join('');
}

const fieldName = (segment: string) =>
  /^(?:[A-Za-z][A-Za-z0-9_]{0,39}|[0-9]{1,6})$/.test(segment) ? segment : '*';

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, segment)
        ? (inner as Record<PropertyKey, unknown>)[segment]
        : undefined,
    value,
  );
}

function faultOf(issue: ZodIssue): Omit<Issue, 'pointer'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', detail: `Use a value of type ${issue.expected}.` };
    case 'invalid_value':
      return { code: 'not-allowed', detail: `Use one of: ${issue.values.map(String).join(', ')}.` };
    case 'too_big':
      return sizeFault(issue.origin, 'most', String(issue.maximum));
    case 'too_small':
      return sizeFault(issue.origin, 'least', String(issue.minimum));
    case 'unrecognized_keys':
      return { code: 'unknown-field', detail: 'Leave it out: no such field or parameter is known here.' };
    case 'invalid_key':
      return { code: 'not-allowed', detail: 'Use field names that this object knows.' };
    case 'invalid_format':
    case 'invalid_union':
    case 'custom':
      return { code: 'wrong-format', detail: authored(issue.message) };
    default:
      return { code: 'invalid', detail: 'Use a value that the schema of this field allows.' };
  }
}

function sizeFault(origin: string, bound: 'most' | 'least', limit: string): Omit<Issue, 'pointer'> {
  const most = bound === 'most';
  if (origin === 'string') {
    return { code: most ? 'too-long' : 'too-short', detail: `Use at ${bound} ${limit} characters.` };
  }
  if (origin === 'array' || origin === 'set') {
    return { code: most ? 'too-many' : 'too-few', detail: `Use at ${bound} ${limit} items.` };
  }
  return { code: most ? 'too-large' : 'too-small', detail: `Use at ${bound} ${limit}.` };
}

/** Messages of our schemas start with an imperative; anything else is zod's own wording. */
function authored(message: string): string {
  return /^(?:Use|Give|Name|Leave) /.test(message)
    ? message
    : 'Use the format that the schema of this field names.';
}

import { validation } from './errors.ts';

/** A place in an item: attribute names (or their placeholders) and positions in lists. */
export type Path = readonly (string | number)[];

export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Operand[] }
  | { readonly kind: 'sum'; readonly sign: 1 | -1; readonly left: Operand; readonly right: Operand };

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'between'; readonly operand: Operand; readonly from: Operand; readonly to: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly options: readonly Operand[] }
  | { readonly kind: 'test'; readonly name: string; readonly operands: readonly Operand[] };

export interface Update {
  readonly set: readonly { readonly path: Path; readonly to: Operand }[];
  readonly remove: readonly Path[];
  readonly add: readonly { readonly path: Path; readonly value: string }[];
  readonly delete: readonly { readonly path: Path; readonly value: string }[];
}

const TOKEN = /\s*(<>|<=|>=|[=<>(),.[\]+-]|[:#]?[A-Za-z_0-9]+)/y;

class Tokens {
  private readonly tokens: string[] = [];
  private at = 0;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) this.tokens.push(found[1] ?? '');
    if (this.tokens.join('') !== text.replaceAll(/\s+/g, '')) throw this.fault();
  }

  get next(): string | undefined {
    return this.tokens[this.at];
  }

  take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.fault();
    this.at += 1;
    return token;
  }

  /** Takes the next token where it is this word, in any case. */
  has(word: string): boolean {
    if (this.next?.toUpperCase() !== word) return false;
    this.at += 1;
    return true;
  }

  expect(word: string): void {
    if (!this.has(word)) throw this.fault();
  }

  fault(): Error {
    return validation(`Invalid expression: Syntax error; token: "${this.next ?? '<EOF>'}" in ${this.text}`);
  }
}

const FUNCTIONS = new Set(['size', 'if_not_exists', 'list_append']);

function path(tokens: Tokens): Path {
  const found: (string | number)[] = [tokens.take()];
  for (;;) {
    if (tokens.has('.')) found.push(tokens.take());
    else if (tokens.has('[')) {
      found.push(Number(tokens.take()));
      tokens.expect(']');
    } else return found;
  }
}

function list<Part>(tokens: Tokens, part: (tokens: Tokens) => Part): Part[] {
  const parts = [part(tokens)];
  while (tokens.has(',')) parts.push(part(tokens));
  return parts;
}

function operand(tokens: Tokens): Operand {
  const { next = '' } = tokens;
  if (next.startsWith(':')) return { kind: 'value', name: tokens.take() };
  if (!FUNCTIONS.has(next)) return { kind: 'path', path: path(tokens) };
  const name = tokens.take();
  tokens.expect('(');
  const operands = list(tokens, operand);
  tokens.expect(')');
  return { kind: 'call', name, operands };
}

const TESTS = new Set([
  'attribute_exists',
  'attribute_not_exists',
  'attribute_type',
  'begins_with',
  'contains',
]);

function simple(tokens: Tokens): Condition {
  if (tokens.has('(')) {
    const inner = condition(tokens);
    tokens.expect(')');
    return inner;
  }
  if (tokens.has('NOT')) return { kind: 'not', condition: simple(tokens) };
  if (TESTS.has(tokens.next ?? '')) {
    const name = tokens.take();
    tokens.expect('(');
    const operands = list(tokens, operand);
    tokens.expect(')');
    return { kind: 'test', name, operands };
  }
  const left = operand(tokens);
  if (tokens.has('BETWEEN')) {
    const from = operand(tokens);
    tokens.expect('AND');
    return { kind: 'between', operand: left, from, to: operand(tokens) };
  }
  if (tokens.has('IN')) {
    tokens.expect('(');
    const options = list(tokens, operand);
    tokens.expect(')');
    return { kind: 'in', operand: left, options };
  }
  const operator = tokens.take();
  if (!/^(=|<>|<|<=|>|>=)$/.test(operator)) throw tokens.fault();
  return { kind: 'compare', operator, left, right: operand(tokens) };
}

function conjunction(tokens: Tokens): Condition {
  let left = simple(tokens);
  while (tokens.has('AND')) left = { kind: 'and', left, right: simple(tokens) };
  return left;
}

function condition(tokens: Tokens): Condition {
  let left = conjunction(tokens);
  while (tokens.has('OR')) left = { kind: 'or', left, right: conjunction(tokens) };
  return left;
}

function sum(tokens: Tokens): Operand {
  const left = operand(tokens);
  if (tokens.has('+')) return { kind: 'sum', sign: 1, left, right: operand(tokens) };
  if (tokens.has('-')) return { kind: 'sum', sign: -1, left, right: operand(tokens) };
  return left;
}

function update(tokens: Tokens): Update {
  const found = {
    set: [] as Update['set'][number][],
    remove: [] as Path[],
    add: [] as Update['add'][number][],
    delete: [] as Update['delete'][number][],
  };
  const withValue = () => list(tokens, () => ({ path: path(tokens), value: tokens.take() }));
  while (tokens.next !== undefined) {
    if (tokens.has('SET'))
      found.set.push(
        ...list(tokens, () => {
          const where = path(tokens);
          tokens.expect('=');
          return { path: where, to: sum(tokens) };
        }),
      );
    else if (tokens.has('REMOVE')) found.remove.push(...list(tokens, path));
    else if (tokens.has('ADD')) found.add.push(...withValue());
    else if (tokens.has('DELETE')) found.delete.push(...withValue());
    else throw tokens.fault();
  }
  return found;
}

/** Expressions are few, and each is sent many thousand times. */
function parserOf<Parsed>(parse: (tokens: Tokens) => Parsed): (text: string) => Parsed {
  const known = new Map<string, Parsed>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const tokens = new Tokens(text);
    const parsed = parse(tokens);
    if (tokens.next !== undefined) throw tokens.fault();
    known.set(text, parsed);
    return parsed;
  };
}

export const parseCondition = parserOf(condition);
export const parseUpdate = parserOf(update);
export const parseProjection = parserOf((tokens) => list(tokens, path));

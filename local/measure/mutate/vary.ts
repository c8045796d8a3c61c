/** One entry of a declared table changed, and nothing else. */
export interface Change {
  /** Where in the table, and what was done there: `duties/VC-2-RECORD/standard 24 made 25`. */
  readonly entry: string;
  readonly make: () => void;
}

/** How the members of a table may be changed. */
export interface Ways {
  /** What a member can say: a list of such takes each of them up or drops it, a lone one takes the next. */
  readonly domains: Readonly<Record<string, readonly unknown[]>>;
  /** Members that are words for people, or names, and decide nothing. */
  readonly words: readonly string[];
  /** Members that may be left out whole. */
  readonly optional?: readonly string[];
  /** How many of what a list does not say are tried in it, each alone; all where not given. */
  readonly mostAdded?: number;
}

type Put = (value: unknown) => void;

/** Every change of one entry within an object, which is changed in place: others may hold on to it. */
export function changesWithin(root: Record<string, unknown>, name: string, ways: Ways): Change[] {
  return rulesIn(root, ways).flatMap(([member, value]) =>
    changesOf(value, member, `${name}/${member}`, ways, (changed) => {
      root[member] = changed;
    }),
  );
}

const rulesIn = (object: object, { words }: Ways): [string, unknown][] =>
  Object.entries(object).filter(([member, value]) => Array.isArray(value) || !words.includes(member));

function changesOf(value: unknown, member: string, entry: string, ways: Ways, put: Put): Change[] {
  const domain = ways.domains[member];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return domain ? flips(list, domain, entry, ways, put) : changesInList(list, entry, ways, put);
  }
  if (typeof value === 'object' && value !== null) return changesInside(value, entry, ways, put);
  const other = otherThan(value, domain);
  return [{ entry: `${entry} ${String(value)} made ${String(other)}`, make: () => put(other) }];
}

function flips(list: readonly unknown[], domain: readonly unknown[], entry: string, ways: Ways, put: Put) {
  const missing = domain.filter((each) => !list.includes(each)).slice(0, ways.mostAdded);
  return [
    ...list.map((each, at) => ({
      entry: `${entry} without ${String(each)}`,
      make: () => put(list.toSpliced(at, 1)),
    })),
    ...missing.map((each) => ({
      entry: `${entry} with ${String(each)}`,
      make: () => put([...list, each]),
    })),
  ];
}

const changesInList = (list: readonly unknown[], entry: string, ways: Ways, put: Put): Change[] =>
  list.flatMap((each, at) => {
    // By what it says, not by its place: what is put before it is then no change of it.
    const named = `${entry}/${JSON.stringify(each)}`;
    return [
      { entry: `${named} removed`, make: () => put(list.toSpliced(at, 1)) },
      ...(typeof each === 'object' && each !== null
        ? changesInside(each, named, ways, (changed) => put(list.with(at, changed)))
        : []),
    ];
  });

const changesInside = (value: object, entry: string, ways: Ways, put: Put): Change[] =>
  rulesIn(value, ways).flatMap(([member, inner]) => [
    ...changesOf(inner, member, `${entry}/${member}`, ways, (changed) =>
      put({ ...value, [member]: changed }),
    ),
    ...(ways.optional?.includes(member)
      ? [{ entry: `${entry}/${member} left out`, make: () => put({ ...value, [member]: undefined }) }]
      : []),
  ]);

function otherThan(value: unknown, domain: readonly unknown[] | undefined): unknown {
  if (domain) return domain[(domain.indexOf(value) + 1) % domain.length];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return value === null ? 1 : undefined;
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PAGE = 'docs/architecture.md';
const ROOM = '^(schemas|functions/[^/]+)';

/** Each room and those whose code it imports, as dependency-cruiser finds them. */
export function importsOfRooms(): ReadonlyMap<string, readonly string[]> {
  const mermaid = execFileSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['schemas', 'functions', '--collapse', ROOM, '--include-only', '^(schemas|functions)/'],
      ...['--output-type', 'mermaid'],
    ],
    { encoding: 'utf8' },
  );
  const names = new Map([...mermaid.matchAll(/^(\w+)\["([\w-]+)"\]$/gm)].map(([, id = '', name = '']) => [id, name]));
  const imports = new Map<string, string[]>([...names.values()].map((name) => [name, []]));
  for (const [, from = '', to = ''] of mermaid.matchAll(/^(\w+)-->(\w+)$/gm))
    imports.get(names.get(from) ?? '')?.push(names.get(to) ?? '');
  return imports;
}

/**
 * The rooms in an order in which each stands above all that it imports.
 *
 * @throws Error where there is no such order: some rooms import one another in a circle
 */
export function fromTheTop(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  const order: string[] = [];
  while (left.size > 0) {
    const imported = new Set([...left.values()].flat());
    const top = [...left.keys()].filter((room) => !imported.has(room)).sort();
    if (top.length === 0) throw new Error(`These import one another: ${[...left.keys()].join(', ')}.`);
    order.push(...top);
    for (const room of top) left.delete(room);
  }
  return order;
}

/** A picture in Mermaid, of which every arrow runs down. */
function picture(): string {
  const imports = importsOfRooms();
  const order = fromTheTop(imports);
  const arrows = order.flatMap((room) =>
    order.filter((below) => imports.get(room)?.includes(below)).map((below) => `  ${room} --> ${below}`),
  );
  return ['```mermaid', 'flowchart TB', ...arrows, '```'].join('\n');
}

/** The page about the architecture, with the picture of the imports as they are now. */
export const architecturePage = (): string =>
  readFileSync(PAGE, 'utf8').replace(
    /(<!-- imports: npm run docs -->\n)[^]*?(<!-- end of imports -->)/,
    (_all, start: string, end: string) => `${start}\n${picture()}\n\n${end}`,
  );

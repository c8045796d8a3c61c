import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { relative, resolve } from 'node:path';

import { build, type BuildOptions, type Plugin } from 'esbuild';

import { functionDeclarations, handlerPathOf } from '../../../infra/functions.ts';

export type FunctionName = keyof typeof functionDeclarations;

/** The names that a bundle finds in place of what Node has under them: all by which it could reach outside. */
export const doors = [
  'require',
  'module',
  'exports',
  'process',
  'Date',
  'Math',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'crypto',
  'AbortSignal',
  'console',
  'callAws',
] as const;
export type Doors = Readonly<Record<(typeof doors)[number], unknown>>;

/** A bundle, compiled once: called with doors it runs the modules anew, as the start of a container does. */
export type Bundle = (doors: Doors) => void;

/** What every bundle holds that keeps nothing between calls and asks no clock: it is loaded once, for all. */
const isShared = (path: string): boolean =>
  /^(schemas|functions\/core)\//.test(path) || /^node_modules\/(zod|luxon|immer|csv-stringify)\//.test(path);

const common: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'error',
};

const STAND_INS: Readonly<Record<string, string>> = {
  'functions/machines/step-functions.ts': 'step-functions.ts',
  'functions/store/dynamodb.ts': 'dynamodb.ts',
  'functions/store/signed-json.ts': 'signed-json.ts',
  'functions/store/request-signer.ts': 'request-signer.ts',
};

/** Leaves what is shared outside, and puts stand-ins in place of what reaches the network. */
const cut = (shared: Map<string, string>): Plugin => ({
  name: 'cut',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'seen' || kind === 'entry-point') return undefined;
      const client = /^@aws-sdk\/client-[\w-]+$/.exec(path);
      if (client) return { path, namespace: 'aws-client' };
      const found = await esbuild.resolve(path, { importer, kind, resolveDir, pluginData: 'seen' });
      const place = relative('.', found.path);
      const standIn = STAND_INS[place];
      if (standIn) return { path: resolve('test/simulation/lambda/stand-ins', standIn) };
      if (!isShared(place)) return undefined;
      const name = place.startsWith('node_modules/') ? path : place;
      shared.set(name, found.path);
      return { path: `shared:${name}`, external: true };
    });
    esbuild.onLoad({ filter: /./, namespace: 'aws-client' }, async ({ path }) => ({
      contents: standInForClient(path, Object.keys((await import(path)) as object)),
      loader: 'js',
    }));
  },
});

/** The actions that are paged, as the SDK's paginators know them. */
const PAGED = {
  Query: ['ExclusiveStartKey', 'LastEvaluatedKey'],
  Scan: ['ExclusiveStartKey', 'LastEvaluatedKey'],
};

/** The commands, errors and client of a package of the SDK, all of which lead to `callAws`. */
function standInForClient(packageName: string, names: readonly string[]): string {
  const service = packageName.replace('@aws-sdk/client-', '');
  const own = names.filter((name) => /^[A-Z]\w*$/.test(name));
  const commands = own.filter((name) => name.endsWith('Command') && !name.startsWith('$'));
  const clients = own.filter((name) => name.endsWith('Client'));
  const errors = own.filter((name) => !commands.includes(name) && !clients.includes(name));
  const error = (name: string) =>
    `export class ${name} extends Error { constructor(more) { super(more?.message); Object.assign(this, { name: '${name}' }, more); } }`;
  return [
    ...commands.map(
      (name) =>
        `export class ${name} { constructor(input) { this.input = input; this.action = '${name.replace(/Command$/, '')}'; } }`,
    ),
    ...errors.map(error),
    `const errors = { ${errors.join(', ')} };`,
    `class Client {
      config = {};
      middlewareStack = { add() {}, use() {}, remove() {}, addRelativeTo() {} };
      async send({ action, input }) {
        try { return await callAws('${service}', action, input); }
        catch (error) {
          const Known = errors[error.name];
          throw Known && error.fields ? new Known({ message: error.message, ...error.fields }) : error;
        }
      }
    }`,
    ...clients.map((name) => `export class ${name} extends Client {}`),
    ...Object.entries(PAGED).map(
      ([action, [start, last]]) => `export async function* paginate${action}({ client }, input) {
        let from = {};
        do {
          const page = await client.send({ action: '${action}', input: { ...input, ...from } });
          yield page;
          from = page.${String(last)} ? { ${String(start)}: page.${String(last)} } : undefined;
        } while (from);
      }`,
    ),
  ].join('\n');
}

/** Modules are handed on as they are: a copy of them for each importer took half of a start. */
const uncopied = (code: string): string => code.replaceAll(/__toESM\((require\("[^"]*"\)), 1\)/g, '$1');

const compiled = (name: string, code: string): Bundle => {
  const made = new Script(`(function (${doors.join(', ')}) {${uncopied(code)}\n})`, {
    filename: `simulated/${name}.js`,
  }).runInThisContext() as (...given: unknown[]) => void;
  return (given) => made(...doors.map((door) => given[door]));
};

export interface Bundles {
  readonly functions: Readonly<Record<FunctionName, Bundle>>;
  /** Exports every shared module under its name. */
  readonly shared: Bundle;
  /** Exports the stories and who tells them. */
  readonly stories: Bundle;
}

/** The text of the bundles, to be handed to another thread. */
export interface BundleTexts {
  readonly functions: Readonly<Record<string, string>>;
  readonly shared: string;
  readonly stories: string;
}

const textOf = async (options: BuildOptions): Promise<string> =>
  (await build({ ...common, ...options })).outputFiles?.[0]?.text ?? '';

/**
 * Bundles the handler of every Lambda, and the stories that agencies live through.
 *
 * @param changes are made to the source before it is bundled: another release, or a fault put in on purpose
 */
export async function bundle(changes: readonly Change[] = []): Promise<BundleTexts> {
  const shared = new Map<string, string>();
  const plugins = [doctored(changes), cut(shared)];
  const names = Object.keys(functionDeclarations) as FunctionName[];
  const { outputFiles = [] } = await build({
    ...common,
    plugins,
    outdir: 'simulated',
    entryPoints: Object.fromEntries(names.map((name) => [name, handlerPathOf(name)])),
  });
  const functions = Object.fromEntries(
    outputFiles.map(({ path, text }) => [relative('simulated', path).replace(/\.js$/, ''), text]),
  );
  const stories = await textOf({
    plugins,
    stdin: {
      contents: `export { scenarios } from './local/play/scenarios.ts'; export { Teller } from './local/play/teller.ts';`,
      resolveDir: '.',
    },
  });
  const registry = [...shared].map(
    ([name, path]) => `${JSON.stringify(name)}: require(${JSON.stringify(path)})`,
  );
  return {
    functions,
    stories,
    shared: await textOf({
      plugins: [doctored(changes)],
      stdin: { contents: `module.exports = { ${registry.join(',\n')} };`, resolveDir: '.' },
    }),
  };
}

/** A change of the source: the file, what is replaced in it, and by what. */
export interface Change {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/** @throws Error where a file no longer holds what is to be replaced, once */
const doctored = (changes: readonly Change[]): Plugin => ({
  name: 'doctored',
  setup: (esbuild) => {
    for (const [file, own] of Map.groupBy(changes, (change) => change.file))
      esbuild.onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: own.reduce(changedSource, source), loader: 'ts' };
      });
  },
});

function changedSource(source: string, { file, replace, by }: Change): string {
  if (source.split(replace).length !== 2) throw new Error(`${file} does not hold, once: ${replace}`);
  return source.replace(replace, () => by);
}

export const compile = ({ functions, shared, stories }: BundleTexts): Bundles => ({
  functions: Object.fromEntries(
    Object.entries(functions).map(([name, text]) => [name, compiled(name, text)]),
  ) as Record<FunctionName, Bundle>,
  shared: compiled('shared', shared),
  stories: compiled('stories', stories),
});

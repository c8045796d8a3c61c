import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The Go module that compares documents, at the version that was tried. It needs Go, and nothing installed. */
const OASDIFF = 'github.com/oasdiff/oasdiff@v1.37.0';

/** Where the document is, from the root. */
const DOCUMENT = 'schemas/openapi.json';
/** Breaking changes that were decided on, one a line as the command prints them. */
const DECIDED = 'schemas/breaking-changes.txt';

const oasdiff = (...args: readonly string[]) => {
  // Types are put together of parts (`allOf`): what differs is seen once they are one.
  const told = spawnSync('go', ['run', OASDIFF, ...args, '--flatten-allof'], { encoding: 'utf8' });
  if (told.error)
    throw new Error('The contract is compared by a Go module: install Go.', { cause: told.error });
  return { code: told.status, text: told.stdout.trim(), fault: told.stderr.trim() };
};

/**
 * What changed from one document to another, for partners to read.
 *
 * @returns Markdown
 */
export const changesBetween = (before: string, after: string): string =>
  oasdiff('changelog', before, after, '--format', 'markdown').text;

/** The changes that would break a client, one a line; none where every client goes on. @throws Error where nothing was compared */
export function breakingChanges(before: string, after: string, decided: string = DECIDED): string[] {
  const args = ['--fail-on', 'ERR', '--format', 'singleline', '--err-ignore', decided];
  const { code, text, fault } = oasdiff('breaking', before, after, ...args);
  if (code === 0) return [];
  const lines = text.split('\n').filter((line) => line.startsWith('error'));
  if (lines.length === 0) throw new Error(`The documents were not compared: ${fault}`);
  return lines;
}

/** Whether documents can be compared on this machine: it has Go, and can get the module. */
export const canCompare = (): boolean =>
  spawnSync('go', ['run', OASDIFF, '--version'], { encoding: 'utf8' }).status === 0;

/** The document as a commit has it. @returns where it was written */
function documentAt(commit: string): string {
  const place = resolve('.local/contract-before.json');
  mkdirSync('.local', { recursive: true });
  writeFileSync(place, execFileSync('git', ['show', `${commit}:${DOCUMENT}`], { maxBuffer: 2 ** 26 }));
  return place;
}

function compare([commit = 'HEAD^']: readonly string[]): void {
  const before = documentAt(commit);
  console.log(changesBetween(before, DOCUMENT));
  const breaking = breakingChanges(before, DOCUMENT);
  for (const line of breaking) console.error(line);
  if (breaking.length > 0) {
    console.error(`This would break clients. If it is decided on, put the lines into ${DECIDED}.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  if (canCompare()) compare(process.argv.slice(2));
  else console.log('The contract was NOT compared: that needs Go, and its module proxy.');
}

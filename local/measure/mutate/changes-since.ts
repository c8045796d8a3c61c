import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const git = async (...args: string[]): Promise<string | undefined> => {
  try {
    return (await run('git', args, { maxBuffer: 2 ** 26 })).stdout.trim();
  } catch {
    return undefined;
  }
};

/** The commit that a change starts from: where it left the main branch or, on that itself, the one before. */
export async function baseOf(named: string | undefined): Promise<string | undefined> {
  if (named !== undefined) return git('rev-parse', '--verify', `${named}^{commit}`);
  const head = await git('rev-parse', 'HEAD');
  const forked =
    (await git('merge-base', 'HEAD', 'origin/main')) ?? (await git('merge-base', 'HEAD', 'main'));
  return forked === head ? git('rev-parse', '--verify', 'HEAD^') : forked;
}

/** Lines of a file that are new since a commit, as `[first, last]`. */
export interface ChangedLines {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Which lines of which files under a folder were changed since a commit, what is not committed included. */
export async function changedSince(base: string, folder: string): Promise<ChangedLines[]> {
  const diff = (await git('diff', '--unified=0', '--no-color', '--no-ext-diff', base, '--', folder)) ?? '';
  return diff.split(/^diff --git /m).flatMap((part) => {
    const file = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1];
    if (file === undefined) return [];
    const ranges = [...part.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)]
      .map(([, first, count = '1']) => [Number(first), Number(first) + Number(count) - 1] as const)
      .filter(([first, last]) => last >= first);
    return [{ file, ranges }];
  });
}

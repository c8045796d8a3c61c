import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rm } from 'node:fs/promises';

const run = promisify(execFile);

const FOLDER = '.local/mutants/before';

/** Prints every entry of every table as the program beside it declares them. */
const PRINT = `
  const { tables } = await import(process.cwd() + '/local/measure/mutate/tables.ts');
  for (const { changes } of tables) for (const { entry } of await changes()) console.log(entry);
`;

/** What could be changed in the declared tables at a commit; undefined where it declares none that way. */
export async function entriesAt(commit: string): Promise<ReadonlySet<string> | undefined> {
  await rm(FOLDER, { recursive: true, force: true });
  await run('git', ['worktree', 'prune']);
  await run('git', ['worktree', 'add', '--detach', '--force', FOLDER, commit]);
  try {
    const node = ['--input-type=module', '--eval', PRINT];
    const { stdout } = await run(process.execPath, node, { cwd: FOLDER, maxBuffer: 2 ** 26 });
    return new Set(stdout.split('\n'));
  } catch {
    return undefined;
  } finally {
    await run('git', ['worktree', 'remove', '--force', FOLDER]);
  }
}

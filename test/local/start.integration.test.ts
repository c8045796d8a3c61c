import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { freePort, isTaken } from '../../local/ministack.ts';
import { eventually } from '../support/eventually.ts';
import { copyProject, type Part } from '../support/project.ts';
import { useStack } from '../support/stack.ts';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

const madeDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'start-'));
  made.push(dir);
  return dir;
};

/** The project in a folder of its own, set up as far as the parts named say. */
function project(...parts: Part[]): string {
  const dir = copyProject(...parts);
  made.push(dir);
  return dir;
}

/** A search path with Node and the scripts given, and nothing else: no test installs anything. */
function pathWith(scripts: Readonly<Record<string, string>>): string {
  const dir = madeDir();
  symlinkSync(process.execPath, join(dir, 'node'));
  for (const [name, script] of Object.entries({ npm: 'exit 1', ...scripts }))
    writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return dir;
}

const wholePath = (): string => [pathWith({}), process.env['PATH']].join(delimiter);

const start = (cwd: string, args: readonly string[] = [], PATH = wholePath()) =>
  new Promise<{ code: number | string | null | undefined; stderr: string }>((settle) => {
    execFile(process.execPath, ['local/start.mjs', ...args], { cwd, env: { PATH } }, (error, _out, stderr) =>
      settle({ code: error?.code ?? 0, stderr }),
    );
  });

const oneLine = (said: string) => ({
  code: 1,
  stderr: expect.stringMatching(new RegExp(`^[^\\n]*${said}[^\\n]*\\n$`)) as string,
});

describe('npm start says in one line what is missing, and how to mend it', () => {
  it.each([
    ['no Python', {}],
    ['an old Python', { python3: 'echo False', python: 'echo False' }],
  ])('with %s', async (_case, scripts) => {
    const told = await start(project('packages'), [], pathWith(scripts));
    expect(told).toEqual(oneLine('Python 3.10 or later is needed: install it'));
  });

  it('without a network for the packages', async () => {
    const told = await start(
      project(),
      [],
      pathWith({ npm: 'echo many lines; echo of trouble >&2; exit 1' }),
    );
    expect(told).toEqual(oneLine('packages could not be installed: check the network'));
  });

  it('without a network for the local stack', async () => {
    const pip = 'mkdir -p .venv/bin; printf "#!/bin/sh\\nexit 1\\n" > .venv/bin/pip; chmod +x .venv/bin/pip';
    const python3 = `if [ "$1" = -c ]; then echo True; else PATH=/usr/bin:/bin; ${pip}; fi`;
    const told = await start(project('packages'), [], pathWith({ python3 }));
    expect(told).toEqual(oneLine('local stack could not be installed: check the network'));
  });

  it('with a port that is taken, and one that is none', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dir = project('packages', 'stack');
    expect(await start(dir, ['--port', String(port)])).toEqual(oneLine(`Port ${port} is taken`));
    expect(await start(dir, ['--port', 'http'])).toEqual(oneLine('--port takes a number from 1 to 65535'));
    other.close();
  });

  it('with an option that there is not', async () => {
    expect(await start(project('packages', 'stack'), ['--twice'])).toEqual(
      oneLine('npm start -- takes --once, --no-play and --port'),
    );
  });

  it('while another runs, which it shows', async () => {
    const dir = project('packages', 'stack');
    const { baseUrl, keys } = useStack();
    writeFileSync(join(dir, '.local/sandbox.json'), JSON.stringify({ baseUrl, pid: 1, keys }));
    expect(await start(dir)).toEqual(oneLine(`already runs at ${baseUrl}`));
  });
});

describe('npm start -- --no-play', () => {
  it('runs on the port given until Ctrl-C, and then leaves nothing running', async () => {
    const dir = project('packages', 'stack');
    const port = await freePort();
    const child = spawn(process.execPath, ['local/start.mjs', '--no-play', '--port', String(port)], {
      cwd: dir,
      env: { PATH: wholePath() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    await eventually(() => Promise.resolve(expect(said).toContain('Ctrl-C stops it.')), 300_000);
    const { baseUrl } = JSON.parse(readFileSync(join(dir, '.local/sandbox.json'), 'utf8')) as {
      baseUrl: string;
    };
    expect((await fetch(`${baseUrl}/health`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await eventually(async () => expect(await isTaken(port)).toBe(false));
    expect(() => readFileSync(join(dir, '.local/sandbox.json'))).toThrow('ENOENT');
  }, 360_000);
});

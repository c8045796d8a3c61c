import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function stop(line) {
  console.error(line);
  process.exit(1);
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const isDone = (mark, file) => existsSync(mark) && readFileSync(mark, 'utf8') === hashOf(file);

function run(command, args, fix) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error || status !== 0) stop(fix);
}

function python() {
  for (const name of ['python3', 'python']) {
    const { status, stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
      encoding: 'utf8',
    });
    if (status === 0 && stdout.trim() === 'True') return name;
  }
  return stop('Python 3.10 or later is needed: install it and run this again.');
}

/** Installs what only the fuzz needs, where it is missing or out of date. */
export function prepareFuzz() {
  if (existsSync('.venv/bin/schemathesis') && isDone('.local/fuzz-done', 'requirements-fuzz.txt')) return;
  console.log('Installing Schemathesis ...');
  run(
    '.venv/bin/pip',
    ['install', '--quiet', '-r', 'requirements.txt', '-r', 'requirements-fuzz.txt'],
    'Schemathesis could not be installed: check the network and run this again.',
  );
  writeFileSync('.local/fuzz-done', hashOf('requirements-fuzz.txt'));
}

/** Installs the pinned packages and the local stack where they are missing or out of date. */
export function prepare() {
  process.chdir(root);
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop('Node 20 or later is needed: install it and run this again.');
  mkdirSync('.local', { recursive: true });
  if (!existsSync('node_modules') || !isDone('.local/npm-done', 'package-lock.json')) {
    console.log('Installing packages ...');
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund'],
      'The packages could not be installed: check the network and run this again.',
    );
    writeFileSync('.local/npm-done', hashOf('package-lock.json'));
  }
  if (!existsSync('.venv/bin/ministack') || !isDone('.local/pip-done', 'requirements.txt')) {
    console.log('Installing the local AWS stack ...');
    run(
      python(),
      ['-m', 'venv', '.venv'],
      'A Python virtual environment could not be made: install the venv module and run this again.',
    );
    run(
      '.venv/bin/pip',
      ['install', '--quiet', '-r', 'requirements.txt'],
      'The local stack could not be installed: check the network and run this again.',
    );
    writeFileSync('.local/pip-done', hashOf('requirements.txt'));
  }
  process.env.PATH = [
    join(root, 'node_modules/node/bin'),
    join(root, 'node_modules/.bin'),
    process.env.PATH,
  ].join(delimiter);
}

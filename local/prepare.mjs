import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startGroup } from './group.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function stop(line) {
  console.error(line);
  process.exit(1);
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const isDone = (mark, file) => existsSync(mark) && readFileSync(mark, 'utf8') === hashOf(file);

/** Runs a command to its end; where it fails, its error says how to mend that. */
function run(command, args, fix) {
  return new Promise((resolve, reject) => {
    const child = startGroup(command, args, { output: 'ignore' });
    child.once('error', () => reject(new Error(fix)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(fix))));
  });
}

function python() {
  for (const name of ['python3', 'python']) {
    const { status, stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
      encoding: 'utf8',
    });
    if (status === 0 && stdout.trim() === 'True') return name;
  }
  throw new Error('Python 3.10 or later is needed: install it and run this again.');
}

async function installPackages() {
  if (existsSync('node_modules') && isDone('.local/npm-done', 'package-lock.json')) return;
  console.log('Installing packages ...');
  await run(
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    'The packages could not be installed: check the network and run this again.',
  );
  writeFileSync('.local/npm-done', hashOf('package-lock.json'));
}

async function installStack() {
  if (existsSync('.venv/bin/ministack') && isDone('.local/pip-done', 'requirements.txt')) return;
  console.log('Installing the local AWS stack ...');
  await run(
    python(),
    ['-m', 'venv', '.venv'],
    'A Python virtual environment could not be made: install the venv module and run this again.',
  );
  await run(
    '.venv/bin/pip',
    ['install', '--quiet', '-r', 'requirements.txt'],
    'The local stack could not be installed: check the network and run this again.',
  );
  writeFileSync('.local/pip-done', hashOf('requirements.txt'));
}

/** Installs what one purpose alone needs, where it is missing or out of date. */
async function prepareTool(program, packages) {
  const [requirements, mark] = [`requirements-${packages}.txt`, `.local/${packages}-done`];
  if (existsSync(`.venv/bin/${program}`) && isDone(mark, requirements)) return;
  console.log(`Installing ${program} ...`);
  await run(
    '.venv/bin/pip',
    ['install', '--quiet', '-r', 'requirements.txt', '-r', requirements],
    `${program} could not be installed: check the network and run this again.`,
  ).catch(({ message }) => stop(message));
  writeFileSync(mark, hashOf(requirements));
}

export const prepareFuzz = () => prepareTool('schemathesis', 'fuzz');
export const prepareChecks = () => prepareTool('cfn-lint', 'checks');
export const prepareGenerators = () => prepareTool('openapi-generator-cli', 'generators');

/** Installs the pinned packages and the local stack, side by side, where they are missing or out of date. */
export async function prepare() {
  process.chdir(root);
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop('Node 20 or later is needed: install it and run this again.');
  mkdirSync('.local', { recursive: true });
  const installed = await Promise.allSettled([installPackages(), installStack()]);
  const failed = installed.find(({ status }) => status === 'rejected');
  if (failed) stop(failed.reason.message);
  process.env.PATH = [
    join(root, 'node_modules/node/bin'),
    join(root, 'node_modules/.bin'),
    process.env.PATH,
  ].join(delimiter);
}

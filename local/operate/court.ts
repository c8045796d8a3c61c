import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { Presets, SingleBar } from 'cli-progress';

import { commonPlatformNames } from '../../schemas/court-messages/formats.ts';
import {
  partEffects,
  type CourtMessageReceipt,
  type PartEffect,
} from '../../schemas/court-messages/receipt.ts';
import type { KeyName } from '../agencies.ts';

import { MOST_TRIES, noAnswer, pause, type Target } from './replay/service.ts';

const USAGE = `Usage: npm run court -- FILE... [--type NAME] [--url BASE --key-file FILE]

Sends messages of courts and police as they come: SPI in XML, Common Platform in JSON. Without --url they go to
the stack that npm start runs. --type names messages that carry no name; left out, a file that is called as
Common Platform calls its messages is named so.`;

/** What came back for one file. */
interface Sent {
  readonly file: string;
  readonly status: number;
  readonly receipt?: CourtMessageReceipt;
  readonly problem?: string;
}

const isNewCase = (body: string): boolean => body.includes('NewCaseMessage');
const nameOf = (file: string): string | undefined => {
  const name = basename(file).replace(/\.json$/, '');
  return Object.hasOwn(commonPlatformNames, name) ? name : undefined;
};

/** Sends a file until it is answered. @throws Error where the service does not answer, or there is no key */
async function send(target: Target, file: string, type: string | undefined): Promise<Sent> {
  const body = readFileSync(file, 'utf8');
  const by: KeyName = isNewCase(body) ? 'police' : 'court';
  const key = target.keys[by];
  if (!key) throw new Error(`No key for ${by}: add it to the key file.`);
  const messageType = type ?? nameOf(file);
  const headers = {
    Authorization: `Bearer ${key}`,
    'Content-Type':
      /\.xml$/i.test(file) || body.trimStart().startsWith('<') ? 'text/xml' : 'application/json',
    ...(messageType !== undefined && { 'X-Message-Type': messageType }),
  };
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const answer = await fetch(`${target.baseUrl}/court-messages`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([target.signal, AbortSignal.timeout(60_000)]),
    }).catch(() => undefined);
    target.signal.throwIfAborted();
    if (answer && answer.status < 500 && answer.status !== 429) {
      const said = (await answer.json()) as CourtMessageReceipt & { readonly code?: string };
      const { status } = answer;
      return status < 300
        ? { file, status, receipt: said }
        : { file, status, problem: said.code ?? 'unknown' };
    }
    await pause(target, tries);
  }
  throw new Error(noAnswer);
}

const effects = Object.keys(partEffects) as PartEffect[];

/** How often each thing became of a part, such as `applied 3, unchanged 1`. */
function summaryOf({ parts }: CourtMessageReceipt): string {
  const counted = effects.map(
    (effect) => [effect, parts.filter((part) => part.effect === effect).length] as const,
  );
  const told = counted
    .filter(([, count]) => count > 0)
    .map(([effect, count]) => `${effect} ${String(count)}`);
  return told.length > 0 ? told.join(', ') : 'nothing in it';
}

/** The receipts as a table: a line for each file. */
export function tableOf(sent: readonly Sent[]): string {
  const rows = sent.map(({ file, status, receipt, problem }) => [
    basename(file),
    String(status),
    receipt?.state ?? 'refused',
    receipt ? summaryOf(receipt) : (problem ?? ''),
    receipt?.messageId ?? '',
  ]);
  const all = [['file', 'status', 'state', 'parts', 'message'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetOf(
  values: { readonly url?: string; readonly 'key-file'?: string },
  signal: AbortSignal,
): Target {
  const told = JSON.parse(
    readFileSync(values['key-file'] ?? '.local/sandbox.json', 'utf8'),
  ) as Partial<Target> & Target['keys'];
  const baseUrl = values.url ?? told.baseUrl;
  if (baseUrl === undefined) throw new Error('Say where the service is: --url https://.../v1');
  return { baseUrl, keys: told.keys ?? told, signal };
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { type: { type: 'string' }, url: { type: 'string' }, 'key-file': { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const target = targetOf(values, stopping.signal);
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} messages, {eta_formatted} left' },
    Presets.legacy,
  );
  const isShown = process.stderr.isTTY;
  if (isShown) bar.start(positionals.length, 0);
  const sent: Sent[] = [];
  // One after the other: a later message of a case amends the one before.
  for (const file of positionals) {
    sent.push(await send(target, file, values.type));
    if (isShown) bar.increment();
  }
  if (isShown) bar.stop();
  console.log(tableOf(sent));
  if (sent.some(({ status }) => status >= 300)) process.exitCode = 1;
}

if (import.meta.main) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    const fault = error as NodeJS.ErrnoException;
    console.error(
      fault.code === 'ENOENT' && fault.path?.endsWith('sandbox.json')
        ? 'No stack is running: start it with npm start first.'
        : fault.code === 'ENOENT'
          ? `${fault.path ?? 'The file'} is not there.`
          : fault.message,
    );
    process.exitCode = 1;
  });
}

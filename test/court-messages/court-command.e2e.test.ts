import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { asnOf, newUrn, openCharged } from '../support/court-messages.ts';
import { spiResulted } from '../support/spi-message.ts';
import { useStack } from '../support/stack.ts';

it('sends files, and shows what became of each', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'court-'));
  const { baseUrl, keys } = useStack();
  const urn = newUrn();
  const charge = { charge: 'S1/1', offenceCode: 'CJ88116', from: '2025-01-10' };
  await openCharged(urn, [{ suspect: 'S1', charges: [charge] }]);
  const offence = { seq: '001', code: 'CJ88116', start: '2025-01-10', plea: '2', final: 'Y' as const };
  const hearing = { urn, asn: asnOf(1), court: 'B01GU01', date: '2025-03-03', time: '10:00', bail: 'A' };
  const file = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  const files = [
    file('one.xml', spiResulted({ ...hearing, offences: [{ ...offence, results: [{ code: '2051' }] }] })),
    file('public.hearing.event-logged.json', '{"hearingEvent":{}}'),
    file('broken.xml', '<ResultedCaseMessage>'),
  ];
  const keyFile = file('keys.json', JSON.stringify(keys));
  const sent = promisify(execFile)(process.execPath, [
    'local/operate/court.ts',
    ...files,
    '--url',
    baseUrl,
    '--key-file',
    keyFile,
  ]);
  const { code, stdout } = (await sent.catch((error: unknown) => error)) as { code: number; stdout: string };
  rmSync(dir, { recursive: true });
  expect(code).toBe(1);
  const [, first, second, third] = stdout.split('\n');
  expect(first).toMatch(/^one\.xml +201 +done +applied 2 +msg_/);
  expect(second).toMatch(/^public\.hearing\.event-logged\.json +201 +done +not-for-victims 1 +msg_/);
  expect(third).toMatch(/^broken\.xml +422 +refused +message-not-understood/);
});

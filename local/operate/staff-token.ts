import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { seededAgencies, type KeyName } from '../agencies.ts';
import { SANDBOX, type Sandbox } from '../sandbox.ts';
import { staffAssertion, type StaffSigningKey } from '../staff.ts';

const usage = `Usage: npm run -s staff-token -- <agency> <staffId> [--jwk file]

Prints an assertion for the header X-Staff-Assertion that a member of staff sends one request; it is good
once, for five minutes. The agency is one of the local stack of npm start (${Object.keys(seededAgencies).join(', ')}),
or any, by its id, with --jwk: a file that holds its private key as a JSON Web Key.`;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The agency's id and its private key. */
function signerOf(agency: string, jwk: string | undefined): readonly [string, StaffSigningKey] {
  if (jwk !== undefined) return [agency, read(jwk) as StaffSigningKey];
  if (!Object.hasOwn(seededAgencies, agency)) throw new Error(usage);
  const name = agency as KeyName;
  return [seededAgencies[name].agencyId, (read(SANDBOX) as Sandbox).staffKeys[name]];
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { jwk: { type: 'string' } } });
  const [agency, staffId] = positionals;
  if (agency === undefined || staffId === undefined) throw new Error(usage);
  const [agencyId, signing] = signerOf(agency, values.jwk);
  console.log(await staffAssertion(agencyId, staffId, signing));
} catch (error) {
  console.error(error instanceof Error ? error.message : usage);
  process.exitCode = 1;
}

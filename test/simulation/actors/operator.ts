import { rotated } from '../../../functions/core/access/lifecycle.ts';
import { profiles } from '../../../functions/core/agency-profiles.ts';
import { keyRingOf } from '../../../functions/core/key-ring.ts';
import { base62, formatKey, parseKey, secretMac } from '../../../functions/platform/key-format.ts';
import { credentialsRepository } from '../../../functions/store/credentials.ts';
import { parkedRepository } from '../../../functions/store/parked.ts';
import { followerNames, parkingNames } from '../../../infra/functions.ts';
import { seededAgencies, type KeyName } from '../../../local/agencies.ts';
import { RotateRequestSchema } from '../../../schemas/credential.ts';
import { opensMuch } from '../../../schemas/scopes.ts';
import { secretArn } from '../deployment.ts';
import type { World } from '../world.ts';

import { directly } from './agencies.ts';
import { INTRUDER } from './intruder.ts';
import type { Partners } from './partner.ts';

const DAY_MS = 86_400_000;
const ROTATED_DAYS = 40;
const REDRIVEN_MS = 1_800_000;

/** Gives the key of every agency that is in the lives a new secret well before it ends; for as long as the world is let run. */
export async function rotateKeys(world: World, partners: Partners): Promise<never> {
  for (;;) {
    await world.clock.sleep(ROTATED_DAYS * DAY_MS);
    for (const name of Object.keys(seededAgencies) as KeyName[]) {
      if (name === INTRUDER) continue;
      await world.clock.sleep(world.random.below(3_600_000));
      await rotateKey(world, partners, name);
    }
  }
}

/** Ends an agency's key at once, as the administrator does who heard that it was lost. */
export async function revokeKey(world: World, partners: Partners, name: KeyName): Promise<void> {
  const keyId = parseKey(partners.keyOf(name))?.keyId ?? '';
  const path = `/agencies/${seededAgencies[name].agencyId}/keys/${keyId}/revocation`;
  const headers = { 'Idempotency-Key': world.random.bytes(8).toString('hex') };
  await partners.send('admin', { method: 'POST', path, headers });
}

/** Gives what followers parked to them again, every half an hour; for as long as the world is let run. */
export async function redriveNowAndThen(world: World): Promise<never> {
  for (;;) {
    await world.clock.sleep(REDRIVEN_MS);
    if (!world.table('parked').isEmpty) await redrive(world);
  }
}

/** Gives what followers parked to them again; see local/operate/redrive.ts. */
export async function redrive(world: World): Promise<void> {
  const parked = parkedRepository({ client: directly(world), table: 'parked' });
  for (const name of parkingNames) {
    const held = await parked.list(name);
    if (followerNames.some((follower) => follower === name))
      for (const { record } of held)
        world.startFunction(name, { Records: [JSON.parse(record)], redriven: true });
    else if (held.length > 0) world.startFunction(name, { redriven: true });
  }
}

/** Gives a key a new secret as two administrators would: their signatures are made by nothing simulated. */
async function rotateByTwo(world: World, keyId: string): Promise<string> {
  const pepper = keyRingOf(world.secrets.current(secretArn('pepper'))).using;
  const credentials = credentialsRepository({ client: directly(world), table: 'access' });
  const before = await credentials.find(keyId);
  if (!before) throw new Error('The key to rotate is unknown.');
  const secret = base62(world.random.bytes(32), 43);
  const now = new Date(world.clock.now).toISOString();
  const wish = { ...RotateRequestSchema.parse({ overlapDays: 7 }), mac: secretMac(pepper, secret), now };
  if (!(await credentials.commit([credentials.credentialItem(rotated(before, wish))])))
    throw new Error('The key changed while it was rotated.');
  return formatKey({ environment: 'test', keyId, secret });
}

async function rotateKey(world: World, partners: Partners, name: KeyName): Promise<void> {
  const { agencyId } = seededAgencies[name];
  const keyId = parseKey(partners.keyOf(name))?.keyId ?? '';
  if (opensMuch(profiles[seededAgencies[name].kind].scopes))
    return partners.useKey(name, await rotateByTwo(world, keyId));
  const path = `/agencies/${agencyId}/keys/${keyId}/rotation`;
  // An answer that was lost cannot be asked for again with the key in it: then it is rotated once more.
  for (let tries = 0; tries < 10; tries += 1) {
    const headers = { 'Idempotency-Key': world.random.bytes(8).toString('hex') };
    const answer = await partners.send('admin', { method: 'POST', path, headers, body: { overlapDays: 7 } });
    const { key } = answer.body as { key?: string };
    if (answer.status !== 200) throw new Error(`The key of ${name} was not rotated: ${answer.text}`);
    if (key !== undefined) return partners.useKey(name, key);
  }
  throw new Error(`No new key of ${name} was ever shown.`);
}

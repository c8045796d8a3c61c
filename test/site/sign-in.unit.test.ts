import { createServer, type Server } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { siteKeysOf } from '../../functions/site/secrets.ts';
import { NotProved, provider, type Provider } from '../../functions/site/sign-in.ts';
import { LOCAL_CLIENT, startIdentity } from '../../local/identity.ts';
import { freePort } from '../../local/ministack.ts';
import { Browser } from './browse.ts';

const keys = await siteKeysOf('trial');
const people = [{ subject: 'operator-1', name: 'Olive Test', groups: ['desk'] }];

let site: Server;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let siteUrl: string;

beforeAll(async () => {
  const port = await freePort();
  siteUrl = `http://localhost:${String(port)}`;
  site = createServer((_asked, answer) => answer.end(JSON.stringify({ keys: keys.published })));
  await new Promise<void>((resolve) => site.listen(port, 'localhost', resolve));
  identity = await startIdentity(await freePort(), {
    desk: { siteUrl, people },
    other: { siteUrl, people },
  });
});
afterAll(async () => {
  await identity.stop();
  site.close();
});

const atDesk = (changes: Partial<Parameters<typeof provider>[0]> = {}, key = keys.client): Provider =>
  provider(
    {
      issuer: identity.issuerOf('desk'),
      clientId: LOCAL_CLIENT,
      scope: 'openid',
      redirectUri: `${siteUrl}/callback`,
      asks: {},
      ...changes,
    },
    key,
    () => new Date(),
  );

/** Somebody went to the provider, and is back. */
async function walked(at: Provider = atDesk(), subject = 'operator-1') {
  const { to, kept } = await at.leave('en');
  const back = await new Browser().signIn(to, subject);
  return { at, kept, query: new URL(back).searchParams };
}

describe('signing in at a provider', () => {
  it('proves who somebody is, with their groups and that they showed two factors', async () => {
    const { at, kept, query } = await walked();
    const proved = await at.comeBack(query, kept);
    expect(proved).toMatchObject({ issuer: identity.issuerOf('desk'), subject: 'operator-1' });
    expect(proved.claims).toMatchObject({ groups: ['desk'] });
    expect(proved.claims['amr']).toContain('mfa');
  });

  it('takes a code once', async () => {
    const { at, kept, query } = await walked();
    await at.comeBack(query, kept);
    await expect(at.comeBack(query, kept)).rejects.toThrow(NotProved);
  });

  it.each(['state', 'nonce', 'verifier'] as const)('takes nobody back with another %s', async (which) => {
    const { at, kept, query } = await walked();
    const other = (await at.leave('en')).kept;
    await expect(at.comeBack(query, { ...kept, [which]: other[which] })).rejects.toThrow(NotProved);
  });

  it('takes no answer of one provider for that of another', async () => {
    const { kept, query } = await walked(atDesk({ issuer: identity.issuerOf('other') }));
    await expect(atDesk().comeBack(query, kept)).rejects.toThrow(NotProved);
  });

  it('is known by its key alone', async () => {
    const { client } = await siteKeysOf('another');
    const { at, kept, query } = await walked(atDesk({}, { ...client, kid: keys.client.kid }));
    await expect(at.comeBack(query, kept)).rejects.toThrow(NotProved);
  });

  it('says of nobody who is not there that they are', async () => {
    const { to } = await atDesk().leave('en');
    await expect(new Browser().signIn(to, 'nobody')).rejects.toThrow();
  });
});

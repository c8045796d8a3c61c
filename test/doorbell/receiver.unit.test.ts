import { beforeAll, describe, expect, it } from 'vitest';

import { receiverClient, type ReceiverConfig } from '../../functions/outbound/receiver.ts';
import { makeAuthority, receiverName, startReceiver, type Authority } from '../../local/receiver.ts';

let authority: Authority;
beforeAll(async () => {
  authority = await makeAuthority();
});

const clientWith = (more: Partial<ReceiverConfig> = {}) =>
  receiverClient({ networks: ['127.0.0.1/32'], authority: authority.cert, ...more });
const post = (url: string) => ({ method: 'POST', url, headers: {}, body: '{}' }) as const;
const named = (url: string) => url.replace('127.0.0.1', receiverName);

describe('calling a receiver', () => {
  it('connects to the address that was checked, and asks for its name there', async () => {
    await using receiver = await startReceiver(authority);
    const { status } = await clientWith({ resolve: () => Promise.resolve(['127.0.0.1']) })(
      post(named(receiver.url)),
    );
    expect(status).toBe(204);
    expect(receiver.received[0]?.headers.host).toBe(new URL(named(receiver.url)).host);
  });

  it('checks again at each call, so that a name that moves inside is refused', async () => {
    await using receiver = await startReceiver(authority);
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['127.0.0.1', '::1'], []];
    const resolve = () => Promise.resolve(answers.shift() ?? []);
    const call = clientWith({ resolve });
    expect((await call(post(named(receiver.url)))).status).toBe(204);
    for (let left = answers.length; left > 0; left -= 1)
      await expect(call(post(named(receiver.url)))).rejects.toMatchObject({ failure: 'address' });
    expect(receiver.received).toHaveLength(1);
  });

  it('resolves once for each call: what is checked is what is used', async () => {
    await using receiver = await startReceiver(authority);
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return Promise.resolve(asked === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    };
    await clientWith({ resolve })(post(named(receiver.url)));
    expect(asked).toBe(1);
  });

  it('does not call this machine unless a deployment says so', async () => {
    await using receiver = await startReceiver(authority);
    await expect(clientWith({ networks: [] })(post(receiver.url))).rejects.toMatchObject({
      failure: 'address',
    });
    await expect(clientWith()(post(receiver.url.replace('https', 'http')))).rejects.toMatchObject({
      failure: 'address',
    });
    expect(receiver.received).toEqual([]);
  });

  it('does not follow a redirect', async () => {
    await using receiver = await startReceiver(authority);
    await using elsewhere = await startReceiver(authority);
    receiver.answer({ status: 302, headers: { Location: elsewhere.url } });
    expect((await clientWith()(post(receiver.url))).status).toBe(302);
    expect(elsewhere.received).toEqual([]);
  });

  it('trusts no certificate of an unknown authority, and none of another name', async () => {
    await using receiver = await startReceiver(authority);
    const stranger = await makeAuthority();
    const untrusting = clientWith({ authority: stranger.cert });
    await expect(untrusting(post(receiver.url))).rejects.toMatchObject({ failure: 'connection' });
    const misnamed = receiver.url.replace('127.0.0.1', 'other.example');
    const call = clientWith({ resolve: () => Promise.resolve(['127.0.0.1']) });
    await expect(call(post(misnamed))).rejects.toMatchObject({ failure: 'connection' });
    expect(receiver.received).toEqual([]);
  });

  it('gives up on a receiver, or a name, that does not answer', async () => {
    await using receiver = await startReceiver(authority);
    receiver.answer({ status: 204, hang: true });
    await expect(clientWith({ timeoutMs: 300 })(post(receiver.url))).rejects.toMatchObject({
      failure: 'timeout',
    });
    const silent = clientWith({ timeoutMs: 50, resolve: () => new Promise<never>(() => undefined) });
    await expect(silent(post(named(receiver.url)))).rejects.toMatchObject({ failure: 'timeout' });
  });

  it('reads no body, however long', async () => {
    await using receiver = await startReceiver(authority);
    receiver.answer({ status: 200, body: 'x'.repeat(50_000_000) });
    expect((await clientWith()(post(receiver.url))).status).toBe(200);
  });

  it('says that a closed port is a failed connection', async () => {
    const receiver = await startReceiver(authority);
    await receiver[Symbol.asyncDispose]();
    await expect(clientWith()(post(receiver.url))).rejects.toMatchObject({ failure: 'connection' });
  });
});

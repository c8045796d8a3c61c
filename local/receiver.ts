import { X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

import { generate } from 'selfsigned';

/** A name that the certificate of test receivers bears beside their address. */
export const receiverName = 'receiver.example';

/** A certificate for 127.0.0.1, its own authority. */
export interface Authority {
  readonly cert: string;
  readonly key: string;
}

export async function makeAuthority(): Promise<Authority> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test receiver' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: receiverName },
        ],
      },
    ],
  });
  return { cert, key };
}

/** The settings of a deployment whose doorbells may ring receivers on this machine, and trust an authority. */
export const receiverSettings = ({ cert }: Authority) => ({
  receiverNetworks: '127.0.0.1/32',
  receiverAuthority: new X509Certificate(cert).raw.toString('base64'),
});

/** A request that a receiver was sent. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reaction {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never answers. */
  readonly hang?: boolean;
}

/** A receiver of rings on this machine, over TLS. */
export interface TestReceiver extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
  /** How it answers POST from now on. */
  answer(reaction: Reaction): void;
  /** How it answers OPTIONS from now on. */
  agree(reaction: Reaction): void;
}

export const agrees: Reaction = {
  status: 200,
  headers: { 'WebHook-Allowed-Origin': '*', 'WebHook-Allowed-Rate': '*' },
};

export async function startReceiver({ cert, key }: Authority): Promise<TestReceiver> {
  const received: Received[] = [];
  let [agreement, reaction]: [Reaction, Reaction] = [agrees, { status: 204 }];
  const server = createServer({ cert, key }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
      const { status, headers: answered, body, hang } = method === 'OPTIONS' ? agreement : reaction;
      if (!hang) response.writeHead(status, answered).end(body);
    });
  });
  const port = await listen(server);
  return {
    url: `https://127.0.0.1:${port}/rings`,
    received,
    answer: (next) => {
      reaction = next;
    },
    agree: (next) => {
      agreement = next;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The machine gave no port.'));
    });
  });
}

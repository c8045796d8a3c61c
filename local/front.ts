import {
  createServer,
  request as call,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';

/** A site at the root of a host of its own, as a domain would have it; the local stack has it under a path. */
export interface Front {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves at `http://<host>:<port>/` what the API of a site answers.
 *
 * @param behind - where the local stack serves that API, without a slash at its end
 * @param first - answers what needs no API, and says so
 */
export async function startFront(
  host: 'localhost' | '127.0.0.1',
  port: number,
  behind: string,
  first: (asked: IncomingMessage, answer: ServerResponse) => boolean = () => false,
): Promise<Front> {
  const server: Server = createServer((asked, answer) => {
    if (first(asked, answer)) return;
    const forward = call(
      `${behind}${asked.url ?? '/'}`,
      { method: asked.method, headers: { ...asked.headers, host: new URL(behind).host } },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
        answered.pipe(answer);
      },
    );
    forward.on('error', () => {
      if (!answer.headersSent) answer.writeHead(502);
      answer.end();
    });
    asked.pipe(forward);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${String(port)}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

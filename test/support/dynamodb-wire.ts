import { Readable } from 'node:stream';

import { HttpResponse, type HttpRequest } from '@smithy/core/protocols';

export interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
}

/** Stands where the network is: keeps what was sent, and answers what it is given, in turn. */
export function wire(...answers: readonly (Answer | (() => Promise<Answer>))[]) {
  const sent: { readonly target: string; readonly body: Record<string, unknown> }[] = [];
  const handle = async ({ headers, body }: HttpRequest) => {
    const answer = answers[sent.length] ?? { statusCode: 200, body: {} };
    const text = typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString();
    sent.push({
      target: headers['x-amz-target'] ?? '',
      body: JSON.parse(text) as Record<string, unknown>,
    });
    const { statusCode, body: answered } = typeof answer === 'function' ? await answer() : answer;
    const bytes = Buffer.from(JSON.stringify(answered));
    return { response: new HttpResponse({ statusCode, body: Readable.from([bytes]) }) };
  };
  return { sent, requestHandler: { handle } as never };
}

import document from '../../../../schemas/openapi.json' with { type: 'json' };
import { contractOperations } from '../../../../schemas/operations/contract.ts';
import { api } from '../../../http/chain.ts';
import { isUnchanged } from '../../../http/etag.ts';

import { etagOfDocument, problemPage } from './read-contract.ts';

const etag = etagOfDocument(document);

export const handler = api(contractOperations, {
  getOpenApi: ({ header }) => {
    const headers = { ETag: etag, 'Cache-Control': 'public, max-age=300' };
    return Promise.resolve(
      isUnchanged(header('if-none-match'), etag)
        ? { status: 304 as const, headers }
        : { status: 200 as const, headers, body: document },
    );
  },
  getProblem: ({ parameters }) =>
    Promise.resolve({ status: 200 as const, body: problemPage(parameters.code) }),
  getHealth: () => Promise.resolve({ status: 200 as const, body: { status: 'ok' as const } }),
});

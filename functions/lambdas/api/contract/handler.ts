import built from '../../../../schemas/openapi.json' with { type: 'json' };
import { contractOperations } from '../../../../schemas/operations/contract.ts';
import { api } from '../../../http/chain.ts';
import { ownAddress } from '../../../http/own-address.ts';

import { documentOf, etagOfDocument, problemPage, publishedCodeLists } from './read-contract.ts';

/** What an answer says that changes only with a release. */
const released = (body: unknown) => ({ ETag: etagOfDocument(body), 'Cache-Control': 'public, max-age=300' });

const document = documentOf(built, ownAddress);
const codeLists = { codeLists: publishedCodeLists };
const [ofDocument, ofCodeLists] = [released(document), released(codeLists)];

export const handler = api(contractOperations, {
  getOpenApi: () => Promise.resolve({ status: 200 as const, headers: ofDocument, body: document }),
  getCodeLists: () => Promise.resolve({ status: 200 as const, headers: ofCodeLists, body: codeLists }),
  getProblem: ({ parameters }) =>
    Promise.resolve({ status: 200 as const, body: problemPage(parameters.code) }),
  getHealth: () => Promise.resolve({ status: 200 as const, body: { status: 'ok' as const } }),
});

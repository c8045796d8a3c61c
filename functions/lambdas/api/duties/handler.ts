import * as z from 'zod';

import { dutyOperations } from '../../../../schemas/operations/duties.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { openPage } from '../../../http/page.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { readSecret } from '../../../store/secrets.ts';

import { dutiesOf, workOf, type DutyDeps } from './read-duties.ts';

const environment = z.object({ CURSOR_SECRET: z.string() }).parse(process.env);
const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);
const ready: Promise<DutyDeps> = journeysFromEnvironment(dynamoDb()).then((journeys) => ({
  journeys,
  now: () => new Date(),
}));

export const handler = api(dutyOperations, {
  listDuties: async (request) => {
    const page = openPage(await cursors, request);
    const body = await workOf(await ready, request.caller, request.query, page);
    return {
      status: 200 as const,
      body,
      audit: { journeyIds: [...new Set(body.duties.map(({ journeyId }) => journeyId))] },
    };
  },
  readDuties: async ({ caller, parameters }) => ({
    status: 200 as const,
    body: await dutiesOf(await ready, caller, parameters.journeyId),
  }),
});

import * as z from 'zod';

import { dutyOperations } from '../../../../schemas/operations/duties.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { readSecret } from '../../../store/secrets.ts';

import { dutiesOf, workOf, type DutyDeps } from './read-duties.ts';

const environment = z.object({ CURSOR_SECRET: z.string() }).parse(process.env);
const ready: Promise<DutyDeps> = Promise.all([
  journeysFromEnvironment(dynamoDb()),
  readSecret(environment.CURSOR_SECRET),
]).then(([journeys, cursor]) => ({ journeys, cursors: createCursors(cursor), now: () => new Date() }));

export const handler = api(dutyOperations, {
  listDuties: async ({ caller, query }) => {
    const body = await workOf(await ready, caller, query);
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

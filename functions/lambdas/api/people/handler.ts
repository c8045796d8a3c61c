import * as z from 'zod';

import { fieldClasses } from '../../../../schemas/audit.ts';
import { peopleOperations } from '../../../../schemas/operations/people.ts';
import { api } from '../../../http/chain.ts';
import { auditRepository } from '../../../store/audit.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { erasePerson, setLegalHold } from './erase-person.ts';
import { exportSubjectAccess, readDisclosures } from './export-subject-access.ts';
import type { PeopleDeps } from './people-deps.ts';
import { confirmDetails, readContact } from './read-contact.ts';

const environment = z
  .object({
    AUDIT_TABLE: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();

const ready: Promise<PeopleDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  records: auditRepository({ client, table: environment.AUDIT_TABLE }),
  now: () => new Date(),
}));

const written = 'in-transaction' as const;

export const handler = api(peopleOperations, {
  readContact: async ({ parameters, ...asker }) => {
    const { contact, subjects } = await readContact(await ready, asker, parameters.journeyId);
    return { status: 200 as const, body: contact, audit: subjects };
  },
  confirmAddress: async ({ parameters: { journeyId }, body, audit, ...asker }) => {
    const state = await confirmDetails(await ready, asker, journeyId, body, audit);
    return { status: 200 as const, body: { journeyId, state }, audit: written };
  },
  readDisclosures: async ({ parameters: { personRef }, query: { field }, ...asker }) => ({
    status: 200 as const,
    ...(await readDisclosures(await ready, asker, personRef, field)),
  }),
  exportSubjectAccess: async ({ parameters: { personRef }, ...asker }) => {
    const body = await exportSubjectAccess(await ready, asker, personRef);
    return {
      status: 200 as const,
      body,
      audit: { journeyIds: [body.journeyId], personRef, fields: fieldClasses },
    };
  },
  erasePerson: async ({ parameters: { personRef }, body, audit, ...asker }) => {
    const { status, ...state } = await erasePerson(await ready, asker, personRef, body.reason, audit);
    return { status, body: { personRef, ...state }, audit: written };
  },
  setLegalHold: async ({ parameters: { personRef }, body, audit, ...asker }) => {
    await setLegalHold(await ready, asker, personRef, body, audit);
    return { status: 200 as const, body: { personRef, held: body.held }, audit: written };
  },
});

import * as z from 'zod';

import { ContactLogSchema } from '../contact-log.ts';
import { DateSchema } from '../events/shared.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { defineOperations } from './define.ts';

/** The operations of those who speak with victims. */
export const deskOperations = defineOperations('desk', {
  openOnlineAccess: {
    method: 'POST',
    path: '/journeys/{journeyId}/online-access-codes',
    summary: 'Let the victim see their journey online: a code, shown in this answer only',
    scope: 'own-journeys:open',
    rows: 'journey',
    personal: true,
    sentAgain: 'Another code, which takes the place of the one before.',
    request: {
      schema: z
        .strictObject({
          safeToLook: z.literal(true, {
            error: 'Ask the victim today whether it is safe for them to look, and open it only if it is.',
          }),
        })
        .meta({ id: 'OnlineAccessRequest' }),
      example: { safeToLook: true },
    },
    responses: {
      201: {
        description:
          'The code: give it in person, on a call in which you made sure who it is, or by a safe text.',
        body: z
          .object({
            journeyId: JourneyIdSchema,
            code: z.string().meta({ description: 'Ten characters, good for one use. It is kept nowhere.' }),
            goodUntil: z.string(),
          })
          .meta({ id: 'OnlineAccessCode' }),
      },
    },
    problems: ['rule-refused', 'gone', 'proved-person-required'],
  },
  checkIdentity: {
    method: 'POST',
    path: '/journeys/{journeyId}/identity-checks',
    summary: 'Have what a caller says compared with what is known of the victim',
    scope: 'identity-checks:make',
    rows: 'journey',
    personal: true,
    sentAgain: 'It is compared anew, and takes another try where it fails.',
    request: {
      schema: z
        .strictObject({
          answers: z.strictObject({
            familyName: z.string().min(1).max(120).optional(),
            dateOfBirth: DateSchema.optional(),
            postcode: z.string().min(1).max(10).optional(),
            codeWord: z.string().min(1).max(100).optional(),
          }),
        })
        .meta({ id: 'IdentityCheckRequest' }),
      example: { answers: { familyName: 'Example', dateOfBirth: '1990-01-01' } },
    },
    responses: {
      200: {
        description: 'Whether they are the victim; never what was right or wrong.',
        body: z
          .object({
            journeyId: JourneyIdSchema,
            result: z.enum(['passed', 'failed', 'ring-back']),
            attemptsLeft: z.int(),
          })
          .meta({ id: 'IdentityCheck' }),
      },
    },
    problems: ['gone'],
  },
  readContactLog: {
    method: 'GET',
    path: '/journeys/{journeyId}/contact-log',
    summary: 'Read what was said with the victim before, and what was promised',
    scope: 'contact-log:read',
    rows: 'journey',
    discloses: ['timeline'],
    responses: { 200: { description: 'The latest first; codes only.', body: ContactLogSchema } },
  },
  closeOnlineAccess: {
    method: 'DELETE',
    path: '/journeys/{journeyId}/online-access',
    summary: 'Close the journey to whoever sees it online, as the victim: sessions, links and codes',
    scope: 'own-journeys:open',
    rows: 'journey',
    sentAgain: 'It stays closed.',
    responses: { 204: { description: 'Nobody sees it online as the victim.' } },
  },
  endSessionsOfJourney: {
    method: 'DELETE',
    path: '/journeys/{journeyId}/sessions',
    summary: 'End every session in which a victim sees the journey; they may sign in again',
    scope: 'own-journeys:open',
    rows: 'journey',
    sentAgain: 'It ends what has begun since.',
    responses: { 204: { description: 'They have ended.' } },
  },
});

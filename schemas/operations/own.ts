import * as z from 'zod';

import { OwnJourneySchema } from '../own-journey.ts';
import { SessionRequestSchema, SessionViewSchema } from '../session.ts';
import { defineOperations, unchanged } from './define.ts';

/** The operations of people who sign in, and of the pages at which they do. */
export const ownOperations = defineOperations('own', {
  issueSession: {
    method: 'POST',
    path: '/sessions',
    summary: 'Let somebody in whose identity a provider has proved',
    scope: 'sessions:issue',
    rows: 'none',
    sentAgain: 'The same session again; nobody else is let in by it.',
    request: {
      schema: SessionRequestSchema,
      example: {
        as: 'staff',
        agencyId: 'victim-phoneline',
        sessionId: '0123456789AB',
        secret: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg',
        issuer: 'https://login.example/tenant/v2.0',
        person: 'operator-12',
        groups: ['desk-operators'],
      },
    },
    responses: { 201: { description: 'They are in.', body: SessionViewSchema } },
    problems: ['sign-in-refused', 'state-conflict'],
  },
  endSession: {
    method: 'DELETE',
    path: '/sessions/{sessionId}',
    summary: 'End a session at once',
    scope: 'sessions:issue',
    rows: 'none',
    sentAgain: 'It has ended already.',
    responses: { 204: { description: 'It has ended, whether or not there was one.' } },
  },
  listOwnJourneys: {
    method: 'GET',
    path: '/own-journeys',
    summary: 'List the journeys that you were let into as their victim',
    scope: 'own-journeys:read',
    rows: 'journey',
    discloses: ['status'],
    responses: {
      200: {
        description: 'Your journeys; none is an empty list.',
        body: z
          .object({
            journeys: z.array(
              OwnJourneySchema.pick({ journeyId: true, references: true, stage: true, step: true }),
            ),
          })
          .meta({ id: 'OwnJourneyList' }),
      },
    },
  },
  readOwnJourney: {
    method: 'GET',
    path: '/own-journeys/{journeyId}',
    summary: 'Read a journey as its victim may know it',
    scope: 'own-journeys:read',
    rows: 'journey',
    discloses: ['status', 'timeline', 'duties'],
    responses: {
      200: {
        description: 'What they may know, and what they are owed.',
        body: OwnJourneySchema,
        headers: ['ETag'],
      },
      304: unchanged,
    },
  },
  readOwnSession: {
    method: 'GET',
    path: '/session',
    summary: 'Read who you are and what you may do, having signed in',
    scope: 'key:read',
    rows: 'own-agency',
    responses: { 200: { description: 'Your session.', body: SessionViewSchema } },
    problems: ['not-found'],
  },
});

import * as z from 'zod';

import { FieldClassSchema } from '../audit.ts';
import { AgencyIdSchema } from '../credential.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { OwnJourneySchema } from '../own-journey.ts';
import { OwnWordSchema } from '../own-word.ts';
import { OwnSessionSchema, SessionRequestSchema, SessionViewSchema } from '../session.ts';
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
  tellOwnJourney: {
    method: 'POST',
    path: '/own-journeys/{journeyId}/words',
    summary: 'Say something of your own journey: that you want to be rung, or how you were treated',
    scope: 'own-journeys:write',
    rows: 'journey',
    sentAgain: 'It is answered as the first time, by its id.',
    request: {
      schema: OwnWordSchema,
      example: {
        id: '7b1f2f3e-0000-4000-8000-000000000000',
        type: 'callback.requested',
        data: { topic: 'late-news' },
      },
    },
    responses: {
      201: {
        description: 'It was received.',
        body: z
          .object({ journeyId: JourneyIdSchema, receivedAt: z.string() })
          .meta({ id: 'OwnWordReceived' }),
      },
    },
    problems: ['event-id-reused'],
  },
  readOwnDisclosures: {
    method: 'GET',
    path: '/own-journeys/{journeyId}/disclosures',
    summary: 'Read which agencies were given details of the victim, on which day and why',
    scope: 'own-journeys:disclosures:read',
    rows: 'journey',
    discloses: ['disclosures'],
    responses: {
      200: {
        description: 'Agencies by day, oldest first.',
        body: z
          .object({
            journeyId: JourneyIdSchema,
            disclosures: z.array(
              z.object({
                day: z.string(),
                agencyId: AgencyIdSchema,
                purpose: z.string().optional(),
                fields: z.array(FieldClassSchema),
              }),
            ),
          })
          .meta({ id: 'OwnDisclosures' }),
      },
    },
  },
  readOwnSession: {
    method: 'GET',
    path: '/session',
    summary: 'Read who you are and what you may do, having signed in',
    scope: 'key:read',
    rows: 'own-agency',
    responses: { 200: { description: 'Your session.', body: OwnSessionSchema } },
    problems: ['not-found'],
  },
});

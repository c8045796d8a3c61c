import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { canonical } from '../../functions/core/canonical.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { emptyRecord } from '../../functions/core/record/record.ts';
import { StoredEventSchema } from '../../functions/core/record/stored-event.ts';
import { rankOf, stagesOf } from '../../functions/core/stages/strands.ts';
import { linkKind as auditLinkKind, recordKind } from '../../functions/store/audit.ts';
import { claimKind } from '../../functions/store/claims.ts';
import {
  administeredKind,
  agencyKind,
  credentialKind,
  proposalKind,
} from '../../functions/store/credentials.ts';
import { sourceKind } from '../../functions/store/figures.ts';
import { commandKind } from '../../functions/store/idempotency.ts';
import { itemKind, NewerShape } from '../../functions/store/item-kind.ts';
import { addressedKind } from '../../functions/store/journeys/addressed.ts';
import {
  courtMessageKind,
  courtNameKind,
  courtStatementKind,
} from '../../functions/store/journeys/court-messages.ts';
import { dedupeKind } from '../../functions/store/journeys/dedupe.ts';
import { dutyKind } from '../../functions/store/journeys/duties.ts';
import { eventKindOf } from '../../functions/store/journeys/events.ts';
import { headKind } from '../../functions/store/journeys/heads.ts';
import { knockKind } from '../../functions/store/journeys/knocks.ts';
import { linkKind, openingKind } from '../../functions/store/journeys/links.ts';
import { renamedPositions } from '../../functions/store/journeys/renamed-positions.ts';
import { toMendKind } from '../../functions/store/journeys/to-mend.ts';
import { codeKind, codeNameKind, onlineLinkKind } from '../../functions/store/online-access.ts';
import { parkedKind } from '../../functions/store/parked.ts';
import { referralKind } from '../../functions/store/referrals.ts';
import { runKind } from '../../functions/store/runs.ts';
import { journeySessionKind, sessionKind } from '../../functions/store/sessions.ts';
import { confirmationKind, holdKind, keyKind, requestKind, toldKind } from '../../functions/store/vault.ts';
import { bellKind, deliveryKind, listenerKind, webhookKind } from '../../functions/store/webhooks.ts';

import known from './shapes.json' with { type: 'json' };

const kinds = [
  headKind,
  eventKindOf(StoredEventSchema),
  dedupeKind,
  courtMessageKind,
  courtNameKind,
  courtStatementKind,
  knockKind,
  linkKind,
  openingKind,
  addressedKind,
  dutyKind,
  toMendKind,
  referralKind,
  runKind,
  keyKind,
  toldKind,
  confirmationKind,
  holdKind,
  requestKind,
  credentialKind,
  agencyKind,
  administeredKind,
  proposalKind,
  webhookKind,
  bellKind,
  listenerKind,
  deliveryKind,
  claimKind,
  commandKind,
  sourceKind,
  recordKind,
  auditLinkKind,
  parkedKind,
  sessionKind,
  journeySessionKind,
  codeKind,
  codeNameKind,
  onlineLinkKind,
];

/** A further value of a list of codes is no other shape: whoever does not know it refuses the item anyway. */
const withoutCodes = (name: string, value: unknown) => (name === 'enum' ? undefined : value);
/** Nor is a schema whose fields stand in another order. */
const inOrder = (_: string, value: unknown) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value.toSorted() : value;
const plain = (schema: z.ZodType): unknown =>
  canonical(
    JSON.parse(
      JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), withoutCodes),
      inOrder,
    ),
  );
const digestOf = (schema: z.ZodType): string =>
  createHash('sha256')
    .update(JSON.stringify(plain(schema)))
    .digest('hex')
    .slice(0, 16);

it('counts the shape of a kind of stored item up where what it says has changed', () => {
  const now = Object.fromEntries(
    kinds.map(({ name, shape, schema }) => [name, { shape, digest: digestOf(schema) }]),
  );
  expect(now, 'add an upcaster to the kind, and note both in shapes.json').toEqual(known.kinds);
});

describe('a kind of item with two upcasters', () => {
  const kind = itemKind({
    name: 'testcase',
    schema: z.object({ names: z.array(z.string()), colour: z.string() }),
    upcasters: [
      ({ name, ...rest }) => ({ ...rest, names: [name] }),
      (stored) => ({ ...stored, colour: 'unknown' }),
    ],
  });
  const text = (S: string) => ({ S });

  it.each([
    ['the first, without a number', { name: text('Testcase') }],
    ['the second', { names: { L: [text('Testcase')] }, shape: { N: '2' } }],
    ['the third', { names: { L: [text('Testcase')] }, colour: text('unknown'), shape: { N: '3' } }],
  ])('reads an item of %s shape', (_shape, item) => {
    expect(kind.read(item)).toEqual({ names: ['Testcase'], colour: 'unknown' });
  });

  it('does not read one of a later shape', () => {
    expect(() => kind.read({ later: text('invented'), shape: { N: '4' } })).toThrow(NewerShape);
  });
});

describe('a position at which heads may stand', () => {
  const current = (['case', 'support'] as const).flatMap((strand) =>
    stagesOf[strand].flatMap(({ name, steps }) =>
      Object.keys(steps).map((step) => `${strand}:${name}/${step}`),
    ),
  );
  const headAt = (strand: string, position: string): Head => {
    const [stage = '', step = ''] = position.split('/');
    const record = emptyRecord();
    const stands = { ...record.strands.case, stage, step, threads: { '*': { at: position, since: '' } } };
    return { record: { ...record, strands: { ...record.strands, [strand]: stands } } } as unknown as Head;
  };

  it('is noted, once it has been declared', () => {
    expect(known.positions).toEqual(expect.arrayContaining(current));
  });

  it.each<string>(known.positions)('%s is declared still, or has a path to one that is', (noted) => {
    const [strand = '', position = ''] = noted.split(':');
    const { record } = headKind.upcast({ ...headAt(strand, position) }, 1) as unknown as Head;
    const { stage, step, threads } = record.strands[strand as 'case' | 'support'];
    expect(current).toContain(`${strand}:${stage}/${step}`);
    expect(threads['*']?.at).toBe(`${stage}/${step}`);
    expect(rankOf(strand as 'case' | 'support', `${stage}/${step}`)).toBeGreaterThanOrEqual(0);
  });

  it('has a path where it was renamed, that keeps every thread and the count of its stage', () => {
    const upcast = renamedPositions({ 'invented/waiting': 'report/contact-received' });
    const { record } = upcast({
      ...headAt('case', 'invented/waiting'),
      record: {
        strands: {
          case: {
            stage: 'invented',
            step: 'waiting',
            instances: { invented: 2 },
            threads: { '*': { at: 'trial/other' }, S1: { at: 'invented/waiting', since: 'then' } },
          },
        },
      },
    }) as unknown as Head;
    expect(record.strands.case).toEqual({
      stage: 'report',
      step: 'contact-received',
      instances: { invented: 2, report: 2 },
      threads: { '*': { at: 'trial/other' }, S1: { at: 'report/contact-received', since: 'then' } },
    });
  });
});

import { describe, expect, it } from 'vitest';

import { refusalOf, type Presented } from '../../functions/core/access/decide.ts';
import {
  expiryWarningDays,
  furthestStartDays,
  isUsable,
  later,
  liveSecrets,
  longestLifeDays,
  rotated,
  stateOf,
  unusedDays,
} from '../../functions/core/access/lifecycle.ts';
import type { Credential } from '../../functions/core/access/credential.ts';
import { aCredential } from './a-credential.ts';

const START = '2026-01-01T00:00:00.000Z';
const onDay = (day: number): string => later(START, day);

describe('the numbers that the papers set', () => {
  it('are those of the life of a key: at most a year, 90 days for a test, unused 60 days, warned four times', () => {
    expect(longestLifeDays).toEqual({ live: 365, test: 90 });
    expect(unusedDays).toBe(60);
    expect(expiryWarningDays).toEqual([30, 14, 7, 1]);
    expect(furthestStartDays).toBe(30);
  });

  it('are counted in days of 24 hours', () => {
    expect(later(START, 1)).toBe('2026-01-02T00:00:00.000Z');
    expect(later('2026-03-28T12:00:00.000Z', 7)).toBe('2026-04-04T12:00:00.000Z');
  });
});

describe.each<[string, Partial<Credential>, string, string]>([
  ['as issued', {}, onDay(1), 'active'],
  ['in its last millisecond', {}, '2026-02-28T23:59:59.999Z', 'active'],
  ['at its end', {}, '2026-03-01T00:00:00.000Z', 'expired'],
  ['revoked, whatever else holds', { status: 'revoked' }, onDay(1), 'revoked'],
  ['revoked and past its end', { status: 'revoked' }, onDay(300), 'revoked'],
  ['that begins later', { activeFrom: onDay(2) }, onDay(1), 'pending'],
  ['in the moment it begins', { activeFrom: onDay(2) }, onDay(2), 'active'],
  ['unused for sixty days', { expiresAt: onDay(365) }, onDay(60), 'active'],
  ['unused for longer', { expiresAt: onDay(365) }, later(onDay(60), 1 / 86_400_000), 'suspended'],
  ['used since', { expiresAt: onDay(365), lastUsedAt: onDay(40) }, onDay(100), 'active'],
  ['used once, long ago', { expiresAt: onDay(365), lastUsedAt: onDay(2) }, onDay(63), 'suspended'],
  ['that only began lately', { expiresAt: onDay(365), activeFrom: onDay(30) }, onDay(90), 'active'],
  [
    'whose secret was changed lately',
    { expiresAt: onDay(365), secrets: [{ mac: 'new', createdAt: onDay(80) }] },
    onDay(100),
    'active',
  ],
  [
    'with an old secret that still works',
    {
      secrets: [
        { mac: 'old', createdAt: START, retiresAt: onDay(9) },
        { mac: 'new', createdAt: onDay(2) },
      ],
    },
    onDay(8),
    'retiring',
  ],
  [
    'with an old secret that works no more',
    {
      secrets: [
        { mac: 'old', createdAt: START, retiresAt: onDay(9) },
        { mac: 'new', createdAt: onDay(2) },
      ],
    },
    onDay(9),
    'active',
  ],
])('a key %s', (_name, change, now, state) => {
  it(`is ${state}`, () => {
    expect(stateOf(aCredential(change), now)).toBe(state);
  });

  it(`is ${['active', 'retiring'].includes(state) ? 'taken' : 'refused'}`, () => {
    const isTaken = ['active', 'retiring'].includes(state);
    expect(isUsable(aCredential(change), now)).toBe(isTaken);
    const presented: Presented = { now, isFrom: () => true };
    expect(refusalOf(aCredential(change), presented)).toBe(isTaken ? undefined : 'not-usable');
  });
});

describe('where a key is used from', () => {
  const networks = ['192.0.2.0/24'];
  const certificates = ['c'.repeat(64)];
  const from = (isFrom: boolean, certificate?: string): Presented => ({
    now: onDay(1),
    isFrom: (asked) => isFrom && asked === networks,
    ...(certificate === undefined ? {} : { certificate }),
  });

  it.each<[string, Partial<Credential>, Presented, string | undefined]>([
    ['a bare key from anywhere', {}, from(false), undefined],
    ['one of the network', { assurance: 'key+ip', networks }, from(true), undefined],
    ['one of another network', { assurance: 'key+ip', networks }, from(false), 'address'],
    ['one bound to networks that names none', { assurance: 'key+ip' }, from(true), 'address'],
    ['a bare key that names networks, from another', { networks }, from(false), 'address'],
    ['a bare key that names networks, from there', { networks }, from(true), undefined],
    [
      'one with its certificate',
      { assurance: 'key+mtls', certificates },
      from(true, certificates[0]),
      undefined,
    ],
    ['one with another certificate', { assurance: 'key+mtls', certificates }, from(true, 'd'), 'certificate'],
    ['one without its certificate', { assurance: 'key+mtls', certificates }, from(true), 'certificate'],
    ['one bound to certificates that names none', { assurance: 'key+mtls' }, from(true, 'd'), 'certificate'],
    ['a bare key that names certificates, without', { certificates }, from(true), 'certificate'],
    ['a bare key that names certificates, with', { certificates }, from(true, certificates[0]), undefined],
    [
      'one of the network without its certificate',
      { assurance: 'key+ip', networks, certificates },
      from(true),
      'certificate',
    ],
  ])('%s', (_name, change, presented, refusal) => {
    expect(refusalOf(aCredential(change), presented)).toBe(refusal);
  });
});

describe('a new secret', () => {
  const change = { mac: 'new', now: onDay(10), overlapDays: 7, lifetimeDays: 30 };

  it('works at once beside the old one, which ends after the overlap', () => {
    const key = rotated(aCredential(), change);
    expect(key.secrets).toEqual([
      { mac: 'mac', createdAt: START, retiresAt: onDay(17) },
      { mac: 'new', createdAt: onDay(10) },
    ]);
    expect(liveSecrets(key, onDay(16)).map(({ mac }) => mac)).toEqual(['mac', 'new']);
    expect(liveSecrets(key, onDay(17)).map(({ mac }) => mac)).toEqual(['new']);
    expect(key).toMatchObject({ expiresAt: onDay(40), version: 2, keyId: 'AAAAAAAAAAAA', status: 'active' });
  });

  it('without an overlap ends the old one now', () => {
    expect(rotated(aCredential(), { ...change, overlapDays: 0 }).secrets).toEqual([
      { mac: 'new', createdAt: onDay(10) },
    ]);
  });

  it('leaves of two old ones only the newer, so that there are never three', () => {
    const twice = rotated(rotated(aCredential(), change), { ...change, mac: 'newer', now: onDay(11) });
    expect(twice.secrets.map(({ mac }) => mac)).toEqual(['new', 'newer']);
  });

  it('leaves the newer of two old ones, in whichever order they were kept', () => {
    const [older, newer] = [
      { mac: 'older', createdAt: START },
      { mac: 'newer', createdAt: onDay(1) },
    ];
    for (const secrets of [
      [older, newer],
      [newer, older],
    ])
      expect(rotated(aCredential({ secrets }), change).secrets.map(({ mac }) => mac)).toEqual([
        'newer',
        'new',
      ]);
  });

  it('keeps nothing of one that has ended already', () => {
    const ended = aCredential({ secrets: [{ mac: 'old', createdAt: START, retiresAt: onDay(5) }] });
    expect(rotated(ended, change).secrets.map(({ mac }) => mac)).toEqual(['new']);
  });

  it('never makes a key live longer than its environment allows', () => {
    const long = { ...change, lifetimeDays: 365 };
    expect(rotated(aCredential(), long).expiresAt).toBe(onDay(100));
    expect(rotated(aCredential({ environment: 'live' }), long).expiresAt).toBe(onDay(375));
  });
});

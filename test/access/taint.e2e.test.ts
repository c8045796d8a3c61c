import { randomInt, randomUUID } from 'node:crypto';

import fc from 'fast-check';
import pLimit from 'p-limit';
import { expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import type { AgencyKind } from '../../schemas/agencies.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { operations } from '../../schemas/operations.ts';
import { newAgency, newKey, type TestAgency, type TestKey } from '../support/access.ts';
import { call, cloudEvent } from '../support/client.ts';

const STEPS = 150;

interface Partner extends TestAgency, TestKey {
  readonly kind: AgencyKind;
}

/** One half of London: partners of every kind with rows, and what they alone know, all of it marked. */
interface Side {
  readonly mark: string;
  readonly partners: readonly Partner[];
  readonly journeyId: string;
  readonly crimeReference: string;
  readonly caseUrn: string;
  readonly force: string;
}

const rowsOf = {
  north: { force: '77', court: 'C01CE00', service: 'lvws-core', region: 'north' },
  south: { force: '78', court: 'C01SN00', service: 'lvws-safety', region: 'south' },
} as const;

async function openSide(name: keyof typeof rowsOf): Promise<Side> {
  const { force, court, service, region } = rowsOf[name];
  const mark = `ZQ${String(randomInt(1_000_000, 10_000_000))}`;
  const rows: Partial<Record<AgencyKind, Record<string, string[]>>> = {
    police: { forces: [force] },
    court: { courts: [court] },
    'witness-care': { forces: [force] },
    'support-service': { services: [service] },
    probation: { probationRegions: [region] },
  };
  const partners = await Promise.all(
    Object.entries(rows).map(async ([kind, filter]) => {
      const agency = await newAgency(kind, filter);
      return { kind: kind as AgencyKind, ...agency, ...(await newKey(agency.agencyId)) };
    }),
  );
  let day = 10;
  const tell = async (kind: AgencyKind, type: string, subject: string, data: object) => {
    const from = partners.find((partner) => partner.kind === kind);
    if (!from) throw new Error(`There is no ${kind}.`);
    day += 1;
    const event = cloudEvent('police', type, subject, data, {
      id: `${mark}-${randomUUID()}`,
      source: `${from.sourcePrefix}${mark.toLowerCase()}`,
      time: `2026-01-${String(day)}T09:00:00Z`,
      backload: true,
    });
    const { status, body } = await call({ key: from.key }, '/events', { method: 'POST', body: event });
    if (status >= 300) throw new Error(`${type} was answered ${String(status)}: ${JSON.stringify(body)}`);
    return String(body['journeyId']);
  };
  const crimeReference = `${mark}/26`;
  const caseUrn = `${force}${mark}`;
  const suspect = `${mark}-S1`;
  const journeyId = await tell('police', 'crime.recorded', `crime:${force}/${crimeReference}`, {
    force,
    crimeReference,
    victim: { givenName: `${mark} Testcase`, familyName: 'Example' },
  });
  const subject = `journey:${journeyId}`;
  await tell('police', 'needs.assessed', subject, {
    purpose: 'report',
    answered: true,
    enhanced: false,
    supportConsent: 'given',
    services: [service],
    overruleReason: 'victim-choice',
    safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }], codeWord: mark },
  });
  await tell('police', 'charging.charged', subject, { suspect, method: 'charge', caseUrn, court });
  await tell('court', 'court.hearing-listed', subject, {
    hearing: `${mark}-H1`,
    court,
    hearingType: 'PTPH',
    at: '2026-05-01T09:30:00Z',
  });
  await tell('support-service', 'support.started', subject, { service });
  return { mark, partners, journeyId, crimeReference, caseUrn, force };
}

const reads = operations.filter(({ method, scope }) => method === 'GET' && scope !== null);

/** A path of an operation with the ids of a side; what it has no id for is asked for with one that is none. */
function pathOf({ path, id }: Operation, { journeyId, caseUrn }: Side): string {
  const filled = path.replaceAll(/\{([A-Za-z]+)\}/g, (_all, name: string) =>
    name === 'journeyId' ? journeyId : name === 'referralId' ? 'ref_01ARZ3NDEKTSV4RRFFQ69G5FAV' : 'none',
  );
  return id === 'findJourneys' ? `${filled}?caseUrn=${caseUrn}` : filled;
}

const intrusions: Readonly<
  Partial<Record<AgencyKind, readonly [type: string, data: (mark: string) => object]>>
> = {
  police: ['investigation.suspect-identified', (mark) => ({ suspect: `${mark}-S9` })],
  // One body sends the results of every court: any court may write by the URN of a charged case, and reads nothing by it.
  court: ['crime.updated', () => ({})],
  'witness-care': ['witness.required', (mark) => ({ hearing: `${mark}-H9` })],
  'support-service': ['support.ended', () => ({ service: 'lvws-core' })],
  probation: ['probation.sentence-ended', (mark) => ({ suspect: `${mark}-S9` })],
};

/** Tries to write on the journey of the other side, by the reference of its case. */
function intrude({ mark }: Side, { kind, key, sourcePrefix }: Partner, { caseUrn }: Side) {
  const [type, data] = intrusions[kind] ?? ['investigation.opened', () => ({})];
  const event = cloudEvent('police', type, `case:${caseUrn}`, data(mark), {
    id: `${mark}-${randomUUID()}`,
    source: `${sourcePrefix}${mark.toLowerCase()}`,
  });
  return call({ key }, '/events', { method: 'POST', body: event });
}

it('nothing marked by one side of London reaches the other, over random traffic', async () => {
  const seed = Number(process.env['TAINT_SEED'] ?? Date.now());
  const sides = await Promise.all([openSide('north'), openSide('south')]);
  const step = fc.record({
    asker: fc.nat(1),
    partner: fc.nat(4),
    read: fc.nat(1_000),
    about: fc.nat(1),
    writes: fc.nat(9).map((digit) => digit < 2),
  });
  const limit = pLimit(4);
  let answered = 0;
  let marked = 0;
  const leaks: string[] = [];
  const take = async ({ asker, partner: which, read, about, writes }: (typeof steps)[number]) => {
    const [mine, theirs, asked] = [sides[asker], sides[1 - asker], sides[about]];
    const partner = mine?.partners[which];
    if (!mine || !theirs || !asked || !partner) throw new Error('The step is not of this table.');
    const allowed = reads.filter(({ scope }) => scope && profiles[partner.kind].scopes.includes(scope));
    const operation = allowed[read % allowed.length];
    if (!operation) throw new Error(`There is nothing that ${partner.kind} may read.`);
    const answer = writes
      ? await intrude(mine, partner, theirs)
      : await call({ key: partner.key }, pathOf(operation, asked), {
          headers: { 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'worker-1' },
        });
    const text = JSON.stringify([answer.body, [...answer.headers]]).toUpperCase();
    if (answer.status < 300) answered += 1;
    if (text.includes(mine.mark)) marked += 1;
    // An agency's own audit record says which journeys it asked for, and that it was told nothing.
    const asksBack = operation.id === 'listAudit' ? [] : [theirs.journeyId];
    // Nor do an agency's own lists of what it sent hide the reference by which it sent it.
    const saysBack = ['listUnmatchedEvents', 'listDataQualityItems'].includes(operation.id);
    // Who holds a journey is told which agency knocks at it, and nothing of what that sent.
    const seesKnocks =
      operation.id === 'listDataQualityItems' && ['police', 'witness-care'].includes(partner.kind);
    const foreign = [
      ...(saysBack ? [] : [theirs.mark]),
      ...asksBack,
      ...(seesKnocks ? [] : theirs.partners.map(({ agencyId }) => agencyId)),
    ];
    const found = foreign.filter((mark) => text.includes(mark.toUpperCase()));
    if (found.length > 0) leaks.push(`${operation.id} told ${partner.kind} of the other side.`);
    if (partner.kind === 'court' && text.includes(`${mine.mark} TESTCASE`))
      leaks.push(`${operation.id} named the victim to ${partner.kind}.`);
  };
  const steps = fc.sample(step, { seed, numRuns: STEPS });
  await Promise.all(steps.map((one) => limit(() => take(one))));
  console.log(
    `Taint: seed ${String(seed)}, ${String(STEPS)} requests to ${String(reads.length)} operations, ` +
      `${String(answered)} answered, ${String(marked)} with the asker's own marks, ${String(leaks.length)} leaks.`,
  );
  for (const [index, side] of sides.entries()) {
    const police = side.partners.find(({ kind }) => kind === 'police');
    const { body } = await call({ key: police?.key ?? '' }, `/journeys/${side.journeyId}/timeline`);
    if (JSON.stringify(body).includes(sides[1 - index]?.mark ?? ''))
      leaks.push('The other side wrote on the journey.');
  }
  expect(marked).toBeGreaterThan(STEPS / 10);
  expect(leaks).toEqual([]);
}, 180_000);

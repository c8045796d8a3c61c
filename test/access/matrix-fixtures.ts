import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { base62, formatKey } from '../../functions/platform/key-format.ts';
import { seededAgencies, type KeyName } from '../../local/agencies.ts';
import { startReceiver } from '../../local/receiver.ts';
import type { AgencyKind } from '../../schemas/agencies.ts';
import { exampleAddress } from '../../schemas/events/shared.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import type { PathParameter } from '../../schemas/parameters.ts';
import { asAdministrator, newAgency, newKey } from '../support/access.ts';
import { call, cloudEvent, post } from '../support/client.ts';
import { sendMessage } from '../support/court-messages.ts';
import { pagesOf } from '../support/pages.ts';
import { openReferral } from '../support/referrals.ts';
import { codeFor, signInAsVictim } from '../support/sessions.ts';
import { spiNewCase, spiResulted } from '../support/spi-message.ts';
import { useStack } from '../support/stack.ts';

import { bodyOf, type Caller, type Cell, type Judge } from './matrix.ts';

/** The record that every caller asks about. */
export interface World {
  readonly journeyId: string;
  readonly referralId: string;
  readonly personRef: string;
  readonly caseUrn: string;
  readonly agencyId: string;
  readonly keyId: string;
  /** What an administrator has proposed. */
  readonly proposalId: string;
  /** A doorbell of the support service. */
  readonly webhookId: string;
  /** For each kind of agency that may attach such, an event of the seeded one that waits for its journey. */
  readonly unmatched: Readonly<Partial<Record<AgencyKind, string>>>;
  /** For each kind of agency that may send such, a message in its own format. */
  readonly messages: Readonly<Partial<Record<AgencyKind, string>>>;
}

/** A caller, its key, and the source its events come from. */
export interface Party extends Caller {
  key?: string;
  readonly sourcePrefix: string;
  /** Signs in anew, where others of the matrix have just ended the session. */
  readonly renew?: (() => Promise<string>) | undefined;
}

const holders: Readonly<Partial<Record<AgencyKind, KeyName>>> = {
  police: 'police',
  cps: 'cps',
  court: 'court',
  'witness-care': 'witnessCare',
  'support-service': 'lvws',
  probation: 'probation',
  oversight: 'oversight',
  phoneline: 'phoneline',
  pages: 'pages',
  admin: 'admin',
};

/** Of the exchange, and held by the seeded support service. */
const service = 'lvws-core';

/** Rows in which no seeded agency holds anything. */
const strangersRows = {
  police: { forces: ['77'] },
  cps: { cpsAreas: ['elsewhere'] },
  court: { courts: ['C01ZZ00'] },
  'witness-care': { forces: ['77'] },
  'support-service': { services: ['elsewhere'] },
  probation: { probationRegions: ['elsewhere'] },
  phoneline: { forces: ['77'] },
  victim: { journeys: ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ'] },
} as const;

async function must(what: string, sent: Promise<{ status: number; body: object }>): Promise<void> {
  const { status, body } = await sent;
  if (status !== 201) throw new Error(`${what} was answered ${String(status)}: ${JSON.stringify(body)}`);
}

const forPurpose = { 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'worker-1' };

/** A journey with a referral that every kind of agency with rows holds, and an agency with a key. */
export async function openWorld(): Promise<World> {
  const { journeyId, referralId } = await openReferral(service, {});
  const caseUrn = `01ZD${randomUUID().replaceAll(/\D/g, '').slice(0, 7)}`;
  let day = 10;
  const tell = (as: KeyName, type: string, data: object) => {
    day += 1;
    const when = { time: `2026-01-${String(day)}T09:00:00Z`, backload: true };
    return must(type, post(as, cloudEvent(as, type, `journey:${journeyId}`, data, when)));
  };
  await tell('police', 'charging.charged', { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' });
  await tell('court', 'court.trial-started', { suspects: ['S1'], court: 'C01SN00' });
  await tell('court', 'court.verdict', { suspect: 'S1', verdict: 'G' });
  await tell('court', 'court.sentence-passed', {
    suspect: 'S1',
    kind: 'immediate-custody',
    custodyMonths: 18,
  });
  await tell('witnessCare', 'probation.vcs-referred', { region: 'london' });
  await tell('police', 'victim.details-given', { victim: { givenName: 'Testcase', familyName: 'Example' } });
  const { agencyId } = await newAgency('police', { forces: ['78'] });
  const { keyId } = await newKey(agencyId);
  const { body } = await call('police', `/journeys/${journeyId}/contact`, { headers: forPurpose });
  const personRef = String(body['personRef']);
  const [webhookId, unmatched] = [await registerDoorbell(), await leaveUnmatched()];
  const messages = await sendMessages();
  const proposal = await asAdministrator('admin-1', `/agencies/${agencyId}/revocation`);
  const proposalId = String(proposal.body['proposalId']);
  const ofJourney = { journeyId, referralId, personRef, caseUrn };
  return { ...ofJourney, agencyId, keyId, proposalId, webhookId, unmatched, messages };
}

async function registerDoorbell(): Promise<string> {
  await using receiver = await startReceiver(useStack().receivers);
  const headers = { 'Idempotency-Key': randomUUID() };
  const request = { method: 'POST', body: { url: receiver.url }, headers };
  const { status, body } = await call('lvws', '/webhooks', request);
  if (status !== 201) throw new Error(`The doorbell was answered ${String(status)}.`);
  return String(body['webhookId']);
}

/** Tells of a case that nobody knows, as each kind of agency that may attach such events later. */
async function leaveUnmatched(): Promise<World['unmatched']> {
  const told = Object.entries(tellings).map(async ([kind, [type, data]]) => {
    const as = holders[kind as AgencyKind];
    if (!as || !profiles[kind as AgencyKind].scopes.includes('unmatched:write')) return [];
    const event = cloudEvent(as, type, `case:01ZD${randomUUID().replaceAll(/\D/g, '').slice(0, 7)}`, data);
    const { status } = await post(as, event);
    if (status !== 202) throw new Error(`An event of no journey was answered ${String(status)}.`);
    return [[kind, await unmatchedIdOf(as, event.id)]];
  });
  return Object.fromEntries((await Promise.all(told)).flat()) as World['unmatched'];
}

const asnOf = '2501TC0100000001001Z';
const hearing = { urn: '01TC9999999', asn: asnOf, court: 'B01GU01', date: '2025-03-03', time: '10:00' };
const offence = { seq: '001', code: 'CJ88116', start: '2025-01-10' };

/** What each kind of agency may send in its own format, of a case that nobody knows. */
const ownMessages: World['messages'] = {
  police: spiNewCase({ ...hearing, offences: [offence] }),
  court: spiResulted({ ...hearing, bail: 'A', offences: [{ ...offence, final: 'N', results: [] }] }),
};

async function sendMessages(): Promise<World['messages']> {
  const sent = Object.entries(ownMessages).map(async ([kind, message]) => {
    const { status, body } = await sendMessage(holders[kind as AgencyKind], message);
    if (status >= 300) throw new Error(`A message was answered ${String(status)}.`);
    return [kind, String(body['messageId'])];
  });
  return Object.fromEntries(await Promise.all(sent)) as World['messages'];
}

/** The oldest wait first: other tests may have left several pages before it. */
async function unmatchedIdOf(as: KeyName, eventId: string): Promise<string> {
  for await (const { body } of pagesOf(as, '/unmatched-events?limit=200')) {
    const { events } = body as { events: { id: string; unmatchedId: string }[] };
    const found = events.find(({ id }) => id === eventId);
    if (found) return found.unmatchedId;
  }
  throw new Error('The event that waits is not listed.');
}

/** Calls, and again when told to later: the matrix is about neither limits nor lost races. */
async function callUntilServed(
  key: string | undefined,
  path: string,
  init: Parameters<typeof call>[2],
  party: Party,
): ReturnType<typeof call> {
  for (;;) {
    const answer = await call(key === undefined ? undefined : { key }, path, init);
    if (answer.status === 401 && party.renew) {
      party.key = await party.renew();
      return callUntilServed(party.key, path, init, { ...party, renew: undefined });
    }
    if (!['rate-exceeded', 'busy'].includes(String(answer.body['code']))) return answer;
    await wait(Number(answer.headers.get('retry-after')) * 1000);
  }
}

/** Everyone who calls in the matrix. */
export async function allParties(): Promise<Party[]> {
  const { keys } = useStack();
  const seeded = Object.entries(holders).map(([kind, name]): Party => {
    const { agencyId, sourcePrefix } = seededAgencies[name];
    return { standing: 'holder', kind: kind as AgencyKind, agencyId, sourcePrefix, key: keys[name] };
  });
  const strangers = Object.entries(strangersRows).map(async ([kind, rows]): Promise<Party> => {
    const agency = await newAgency(kind, rows);
    const { key } = await newKey(agency.agencyId);
    return { standing: 'stranger', kind: kind as AgencyKind, ...agency, key };
  });
  const { sourcePrefix, agencyId } = seededAgencies.police;
  const bare = await newKey(agencyId, { scopes: ['key:read'] });
  return [
    ...seeded,
    ...(await Promise.all(strangers)),
    { standing: 'bare', kind: 'police', agencyId, sourcePrefix, key: bare.key },
    { standing: 'bad-key', sourcePrefix },
    { standing: 'no-key', sourcePrefix },
  ];
}

/** A key like ours that was never issued; another each time, or it would look like a burst. */
const neverIssued = () =>
  formatKey({
    environment: 'test',
    keyId: base62(randomBytes(9), 12),
    secret: base62(randomBytes(32), 43),
  });

/** The victim of the record, who was let into it and has signed in. */
export async function victimOf({ journeyId }: World): Promise<Party> {
  const renew = async () => {
    const code = await codeFor(journeyId, 'police');
    const signedIn = await signInAsVictim(`urn:testcase:${randomUUID()}`, { code, familyName: 'Example' });
    return signedIn.key;
  };
  const { agencyId, sourcePrefix } = seededAgencies.victims;
  return { standing: 'holder', kind: 'victim', agencyId, sourcePrefix, key: await renew(), renew };
}

/** Something each kind of agency may tell of a journey. */
const tellings: Readonly<Partial<Record<AgencyKind, readonly [type: string, data: object]>>> = {
  police: ['investigation.opened', {}],
  cps: ['witness.required', {}],
  court: ['court.hearing-held', { hearing: 'H1' }],
  'witness-care': ['witness.pre-trial-visit-offered', {}],
  'support-service': ['support.session-held', { service }],
  probation: ['probation.opted-in', {}],
  phoneline: ['safety.intimidation-reported', {}],
};

const telling = ({ journeyId }: World, { kind = 'police', sourcePrefix }: Party) => {
  const [type, data] = tellings[kind] ?? ['investigation.opened', {}];
  return {
    ...cloudEvent('police', type, `journey:${journeyId}`, data, { backload: true }),
    source: `${sourcePrefix}matrix`,
  };
};

/** Of no delivery there ever was: the holder is told so, a stranger nothing. */
const receipt = 'QUJDREVGR0hJSktMTU5PUA';

/** What the matrix puts into requests. */
export const fixtures: {
  readonly parameters: Readonly<Partial<Record<PathParameter, (world: World, party: Party) => string>>>;
  readonly bodies: Readonly<Record<string, (world: World, party: Party) => unknown>>;
  readonly queries: Readonly<Record<string, (world: World) => Readonly<Record<string, string>>>>;
} = {
  parameters: {
    journeyId: ({ journeyId }) => journeyId,
    referralId: ({ referralId }) => referralId,
    agencyId: ({ agencyId }) => agencyId,
    keyId: ({ keyId }) => keyId,
    sessionId: () => 'NOSUCHSESSN1',
    personRef: ({ personRef }) => personRef,
    serviceId: () => service,
    // Its own, where the kind of agency has one, and a stranger is given that of the holder of its kind.
    unmatchedId: ({ unmatched }, { kind = 'police' }) => String(unmatched[kind] ?? unmatched.police),
    messageId: ({ messages }, { kind = 'police' }) => String(messages[kind] ?? messages.police),
    webhookId: ({ webhookId }) => webhookId,
    proposalId: ({ proposalId }) => proposalId,
    code: () => 'not-found',
  },
  bodies: {
    postEvent: telling,
    checkEvent: telling,
    postEventBatch: (world, party) => [telling(world, party)],
    confirmAddress: () => ({ address: exampleAddress }),
    erasePerson: () => ({ reason: 'erasure-request' }),
    setLegalHold: () => ({ held: false }),
    acknowledgeReferral: () => ({ receipt }),
    extendLease: () => ({ receipt, leaseSeconds: 900 }),
    releaseReferral: () => ({ receipt, reason: 'other' }),
    confirmDeletion: () => ({ deleted: true }),
    redriveReferral: () => ({ reason: 'other' }),
    attachUnmatchedEvent: ({ journeyId }) => ({ journeyId }),
    postCourtMessage: (_world, { kind = 'police' }) => ownMessages[kind] ?? ownMessages.police,
  },
  queries: {
    readCompliance: () => ({ month: '2026-01' }),
    readReferralFigures: () => ({ month: '2026-01' }),
    readReferralFiguresCsv: () => ({ month: '2026-01' }),
    readComplianceCsv: () => ({ month: '2026-01' }),
    findJourneys: ({ caseUrn }) => ({ caseUrn }),
  },
};

const anybodys: ReadonlySet<PathParameter> = new Set(['serviceId', 'code', 'sessionId']);

/** Whether what a parameter above names is a record of the caller's, or anybody's. */
export const holds: Judge['holds'] = ({ standing, kind }, parameter) =>
  anybodys.has(parameter) ||
  (standing === 'holder' && (parameter !== 'webhookId' || kind === 'support-service'));

/** Sends one request of the matrix, and tells what was answered. */
export async function ask(operation: Operation, world: World, party: Party): Promise<Cell> {
  const path = operation.path.replaceAll(/\{([A-Za-z]+)\}/g, (_all, name: string) =>
    String(fixtures.parameters[name as PathParameter]?.(world, party)),
  );
  const query = new URLSearchParams(fixtures.queries[operation.id]?.(world)).toString();
  const body =
    fixtures.bodies[operation.id]?.(world, party) ?? (operation.request && bodyOf(operation.request));
  const caller = { standing: party.standing, ...(party.kind ? { kind: party.kind } : {}) };
  const cell = { operationId: operation.id, caller };
  const key = party.standing === 'bad-key' ? neverIssued() : party.key;
  if (operation.request && !operation.request.schema.safeParse(body).success)
    return { ...cell, status: 0, body: {}, undocumented: 'the matrix sends a body that its schema refuses' };
  try {
    const answer = await callUntilServed(
      key,
      query ? `${path}?${query}` : path,
      {
        method: operation.method,
        ...(operation.request === undefined ? {} : { body }),
        headers: {
          ...(operation.request?.asText ? { 'Content-Type': 'text/xml' } : {}),
          ...(operation.idempotencyKey ? { 'Idempotency-Key': randomUUID() } : {}),
          ...(operation.personal ? forPurpose : {}),
          // Bad keys of every row must not look like a burst from one address.
          ...(party.standing === 'bad-key'
            ? { 'X-Forwarded-For': `2001:db8::${randomBytes(2).toString('hex')}` }
            : {}),
        },
      },
      party,
    );
    const { code } = answer.body as { readonly code?: string };
    return { ...cell, status: answer.status, body: answer.body, ...(code === undefined ? {} : { code }) };
  } catch (error) {
    return { ...cell, status: 0, body: {}, undocumented: error instanceof Error ? error.message : 'unknown' };
  }
}

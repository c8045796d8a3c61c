import { randomUUID } from 'node:crypto';

import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { seededAgencies } from '../../local/agencies.ts';
import { asAdministrator } from '../support/access.ts';
import { call, cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import {
  codeFor,
  desk,
  issuer,
  newSessionKey,
  newStaffAgency,
  openJourneyOf,
  randomAddress,
  signInAsStaff,
  signInAsVictim,
} from '../support/sessions.ts';
import { localClient, recordsOfAgency } from '../support/audit.ts';
import { useStack } from '../support/stack.ts';

const operators = newStaffAgency('phoneline', 'phoneline.operator', { forces: ['01'] });
const subjectOf = () => `urn:testcase:${randomUUID()}`;

/** A victim who has signed in with a code. */
async function victimOf(familyName = 'Testcase') {
  const { journeyId } = await openJourneyOf(familyName);
  const subject = subjectOf();
  const code = await codeFor(journeyId);
  return { journeyId, subject, code, ...(await signInAsVictim(subject, { code, familyName })) };
}

describe('a member of staff who signs in', () => {
  it('is one proved person with the scopes of the role and the rows of the agency', async () => {
    const { agencyId } = await operators;
    const { key, answer, sessionId } = await signInAsStaff(agencyId, 'operator-7');
    expect(answer).toMatchObject({ status: 201, body: { sessionId, person: 'operator-7', agencyId } });
    const { journeyId } = await openJourney();
    const read = await call({ key }, `/journeys/${journeyId}/contact`, {
      headers: { 'X-Purpose': 'victim-contact' },
    });
    expect(read.status).toBe(200);
    const records = await recordsOfAgency(agencyId);
    expect(records.find(({ operation }) => operation === 'readContact')).toMatchObject({
      onBehalfOf: 'operator-7',
      verified: true,
      keyId: sessionId,
    });
    expect((await call({ key }, '/session')).body).toMatchObject({ roles: ['phoneline.operator'] });
    expect((await call({ key }, `/journeys/${journeyId}/timeline`)).body['code']).toBe('scope-required');
    const { journeyId: elsewhere } = await openJourney('cityPolice');
    expect((await call({ key }, `/journeys/${elsewhere}`)).status).toBe(404);
  });

  it('can name nobody else, by header or by assertion', async () => {
    const { agencyId } = await operators;
    const { key } = await signInAsStaff(agencyId, 'operator-8');
    const { journeyId } = await openJourney();
    const asked = (headers: Record<string, string>) =>
      call({ key }, `/journeys/${journeyId}/contact`, {
        headers: { 'X-Purpose': 'victim-contact', ...headers },
      });
    expect((await asked({ 'X-On-Behalf-Of': 'operator-9' })).body['code']).toBe('staff-assertion-invalid');
    expect((await asked({ 'X-Staff-Assertion': 'no-assertion' })).status).toBe(200);
  });

  it.each([
    ['of a group without a role', { groups: ['visitors'] }],
    ['of no group', { groups: [] }],
    ['of an odd group', { groups: ['constructor', '__proto__'] }],
    ['at another provider', { issuer: 'https://login.other.example' }],
    ['of an agency that has no provider', { agencyId: 'met-police' }],
    ['of an agency that there is not', { agencyId: 'nobody' }],
  ])('is refused %s', async (_who, wrong) => {
    const { agencyId } = await operators;
    const { keyId: sessionId, secret } = newSessionKey();
    const { status, body } = await call('pages', '/sessions', {
      method: 'POST',
      body: {
        as: 'staff',
        agencyId,
        sessionId,
        secret,
        issuer,
        person: 'operator-1',
        groups: ['desk'],
        ...wrong,
      },
    });
    expect([status, body['code']]).toEqual([403, 'sign-in-refused']);
  });

  it('is answered again where the answer was lost, and nobody else gets the session', async () => {
    const { agencyId } = await operators;
    const { keyId: sessionId, secret } = newSessionKey();
    const sent = (person: string) =>
      call('pages', '/sessions', {
        method: 'POST',
        body: { as: 'staff', agencyId, sessionId, secret, issuer, person, groups: ['desk'] },
      });
    const first = await sent('operator-1');
    expect((await sent('operator-1')).body).toEqual(first.body);
    expect((await sent('operator-2')).body['code']).toBe('state-conflict');
  });

  it('is out within ten seconds of the end of the session, or of the agency', async () => {
    const agency = await newStaffAgency('phoneline', 'phoneline.operator', { forces: ['01'] });
    const one = await signInAsStaff(agency.agencyId, 'operator-1');
    const other = await signInAsStaff(agency.agencyId, 'operator-2');
    const statusOf = async ({ key }: { key: string }) => (await call({ key }, '/session')).status;
    expect([await statusOf(one), await statusOf(other)]).toEqual([200, 200]);
    expect((await call('pages', `/sessions/${one.sessionId}`, { method: 'DELETE' })).status).toBe(204);
    const started = Date.now();
    await eventually(async () => expect(await statusOf(one)).toBe(401));
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await statusOf(other)).toBe(200);
    const signIn = { issuer, clientId: 'pages', rolesClaim: 'groups', roles: {} };
    await asAdministrator('admin-1', `/agencies/${agency.agencyId}`, { signIn }, randomUUID(), 'PATCH');
    expect((await signInAsStaff(agency.agencyId, 'operator-1')).answer.body['code']).toBe('sign-in-refused');
  });
});

describe('only the pages', () => {
  it.each(['police', 'phoneline', 'victims', 'admin', 'lvws'] as const)(
    'and not %s let people in',
    async (as) => {
      const { agencyId } = await operators;
      const { keyId: sessionId, secret } = newSessionKey();
      const body = {
        as: 'staff',
        agencyId,
        sessionId,
        secret,
        issuer,
        person: 'operator-1',
        groups: ['desk'],
      };
      const sent = await call(as, '/sessions', { method: 'POST', body });
      expect(sent.body['code']).toBe('scope-required');
      expect((await call(as, '/sign-ins')).body['code']).toBe('scope-required');
    },
  );

  it('learn where staff sign in', async () => {
    const { agencyId } = await operators;
    const all = await call('pages', '/sign-ins?limit=200');
    expect(all.body['agencies']).toContainEqual({
      agencyId,
      kind: 'phoneline',
      name: 'Testcase agency',
      signIn: { issuer, clientId: 'pages', rolesClaim: 'groups', roles: { desk: 'phoneline.operator' } },
    });
  });
});

describe('a victim who signs in', () => {
  it('is let in by a code once, and by their account from then on', async () => {
    const { journeyId, subject, answer, code } = await victimOf();
    expect(answer).toMatchObject({ status: 201, body: { agencyKind: 'victim', journeys: [journeyId] } });
    expect(JSON.stringify(answer.body)).not.toContain(subject);
    const again = await signInAsVictim(subject);
    expect(again.answer.body).toMatchObject({
      journeys: [journeyId],
      person: answer.body['person'] as string,
    });
    const repeated = await signInAsVictim(subject, { code, familyName: 'Testcase' });
    expect(repeated.answer.status).toBe(201);
    const stolen = await signInAsVictim(subjectOf(), { code, familyName: 'Testcase' });
    expect(stolen.answer.body['code']).toBe('sign-in-refused');
  });

  it('is nobody without a code', async () => {
    expect((await signInAsVictim(subjectOf())).answer.body['code']).toBe('sign-in-refused');
  });

  it('reads the name as people write it', async () => {
    const { journeyId } = await openJourneyOf('Ó Tést-Case');
    const code = await codeFor(journeyId);
    const typed = `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase();
    const { answer } = await signInAsVictim(subjectOf(), { code: typed, familyName: 'o testcase' });
    expect(answer.status).toBe(201);
  });

  it('has five tries of a code, after which the right name does not help', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    const code = await codeFor(journeyId);
    const tried = async (familyName: string) =>
      (await signInAsVictim(subjectOf(), { code, familyName })).answer.body['code'];
    for (let tries = 0; tries < 5; tries += 1) expect(await tried('Guess')).toBe('sign-in-refused');
    expect(await tried('Testcase')).toBe('sign-in-refused');
  });

  it('has five tries of any code from one address', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    const code = await codeFor(journeyId);
    const address = randomAddress();
    const tried = async (typed: string, from = address) =>
      (await signInAsVictim(subjectOf(), { code: typed, familyName: 'Testcase', address: from })).answer
        .status;
    for (let tries = 0; tries < 5; tries += 1) expect(await tried(`ABCDE0000${String(tries)}`)).toBe(403);
    expect(await tried(code)).toBe(403);
    expect(await tried(code, randomAddress())).toBe(201);
  });

  it('is let in by the newest code alone', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    const [old, code] = [await codeFor(journeyId), await codeFor(journeyId)];
    const tried = async (typed: string) =>
      (await signInAsVictim(subjectOf(), { code: typed, familyName: 'Testcase' })).answer.status;
    expect([await tried(old), await tried(code)]).toEqual([403, 201]);
  });

  it('reaches no other operation, whatever journey it names', async () => {
    const { key, journeyId } = await victimOf();
    const { journeyId: other } = await openJourney();
    for (const id of [journeyId, other])
      for (const path of ['', '/status', '/timeline', '/contact', '/duties'])
        expect((await call({ key }, `/journeys/${id}${path}`, { headers: desk })).body['code']).toMatch(
          /scope-required|staff-assertion-invalid/,
        );
    const event = cloudEvent('victims', 'victim.details-given', `journey:${journeyId}`, {});
    expect((await post({ key }, event)).body['code']).toBe('scope-required');
  });
});

describe('an agency that lets a victim in', () => {
  it.each(['police', 'witnessCare', 'phoneline'] as const)('is in the journey: %s', async (as) => {
    const { journeyId } = await openJourneyOf('Testcase');
    expect(await codeFor(journeyId, as)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it.each(['cityPolice', 'lvws'] as const)('that is not in the journey is told of none: %s', async (as) => {
    const { journeyId } = await openJourneyOf('Testcase');
    const open = await call(as, `/journeys/${journeyId}/online-access-codes`, {
      method: 'POST',
      body: { safeToLook: true },
      headers: desk,
    });
    const close = await call(as, `/journeys/${journeyId}/online-access`, { method: 'DELETE' });
    const end = await call(as, `/journeys/${journeyId}/sessions`, { method: 'DELETE' });
    expect([open.status, close.status, end.status]).toEqual([404, 404, 404]);
  });

  it('asks first whether it is safe to look', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    for (const body of [{}, { safeToLook: false }]) {
      const sent = { method: 'POST', body, headers: desk };
      const { status } = await call('police', `/journeys/${journeyId}/online-access-codes`, sent);
      expect(status).toBe(422);
    }
  });

  it('lets in nobody under 18, and in a flagged case by a proved person alone', async () => {
    const opened = async (flags: string[]) => {
      const { journeyId } = await openJourneyOf('Testcase');
      const told = cloudEvent('police', 'crime.updated', `journey:${journeyId}`, { flags });
      await post('police', told);
      return journeyId;
    };
    const asked = { method: 'POST', body: { safeToLook: true } };
    const child = await opened(['child-victim']);
    const path = (id: string) => `/journeys/${id}/online-access-codes`;
    expect((await call('police', path(child), { ...asked, headers: desk })).body['code']).toBe(
      'rule-refused',
    );
    const flagged = await opened(['domestic-abuse']);
    expect((await call('police', path(flagged), { ...asked, headers: desk })).body['code']).toBe(
      'proved-person-required',
    );
    const { key } = await signInAsStaff((await operators).agencyId, 'operator-1');
    const headers = { 'X-Purpose': 'victim-contact' };
    expect((await call({ key }, path(flagged), { ...asked, headers })).status).toBe(201);
  });

  it('closes it to whoever holds an account, a code or a session, and opening it anew lets none of them in', async () => {
    const { journeyId, subject, key } = await victimOf();
    const unused = await codeFor(journeyId);
    const close = () => call('phoneline', `/journeys/${journeyId}/online-access`, { method: 'DELETE' });
    expect([(await close()).status, (await close()).status]).toEqual([204, 204]);
    await eventually(async () => expect((await call({ key }, '/session')).status).toBe(401));
    const code = await codeFor(journeyId);
    expect((await signInAsVictim(subject)).answer.body['code']).toBe('sign-in-refused');
    const typed = await signInAsVictim(subject, { code: unused, familyName: 'Testcase' });
    expect(typed.answer.body['code']).toBe('sign-in-refused');
    expect((await signInAsVictim(subjectOf(), { code, familyName: 'Testcase' })).answer.status).toBe(201);
  });

  it('ends sessions, and leaves the account', async () => {
    const { journeyId, subject, key } = await victimOf();
    await call('police', `/journeys/${journeyId}/sessions`, { method: 'DELETE' });
    await eventually(async () => expect((await call({ key }, '/session')).status).toBe(401));
    expect((await signInAsVictim(subject)).answer.status).toBe(201);
  });

  it('cannot say by an event that somebody is let in', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    for (const type of ['victim.online-access-opened', 'victim.online-access-closed']) {
      const data = { journey: journeyId, openedBy: 'met-police', closedBy: 'met-police' };
      const sent = await post('police', cloudEvent('police', type, `journey:${journeyId}`, data));
      expect(sent.body['code']).toBe('family-not-allowed');
    }
  });
});

it('keeps no code, account or name of anybody who signed in in the clear', async () => {
  const { code, subject } = await victimOf('Markernamecase');
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient(localClient(endpoint));
  const items: unknown[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tables.access }))
    items.push(...Items);
  const held = JSON.stringify(items);
  expect(held).toContain(seededAgencies.pages.agencyId);
  for (const secret of [code, subject, 'Markernamecase', useStack().keys.pages])
    expect(held).not.toContain(secret);
});

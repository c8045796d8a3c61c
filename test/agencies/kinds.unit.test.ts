import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AgencyProfile } from '../../functions/core/agency-profile.ts';
import { profiles } from '../../functions/core/agency-profiles.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';

/** A kind that says of everything that it has none. */
const saysNothing = `import type { AgencyProfile } from '../agency-profile.ts';

/** An invented kind. */
export const profile: AgencyProfile = {
  dimension: 'services',
  owesIn: 'first',
  scopes: ['key:read', 'journeys:read'],
  sends: ['investigation.opened'],
  opensJourneys: false,
  facts: [],
  events: { learnsOf: [], readsDataOf: 'itself' },
  duties: { owners: [], rights: [], optOuts: false },
  contact: [],
  seesSupport: false,
  takesReferrals: false,
};
`;

/** Asks the copy, in a process of its own, what an agency of the invented kind sees and may. */
const question = `
import { profiles } from './functions/core/agency-profiles.ts';
import { familiesOf } from './functions/core/access/ceiling.ts';
import { isWithinRows } from './functions/core/access/rows.ts';
import { contactFieldsFor } from './functions/core/views/contact.ts';
import { seesDuty, seesOptOuts } from './functions/core/views/duties.ts';
import { statusFor } from './functions/core/views/status.ts';
import { factsFor, seesData, seesEvent } from './functions/core/views/view.ts';
import { noFacts } from './functions/core/record/facts.ts';
import { AgencyKindSchema, RowFilterSchema } from './schemas/agencies.ts';

const kind = 'fire-brigade';
const rows = RowFilterSchema.parse({ services: ['lvws-core'] });
const strand = { stage: 'support', step: 'active', since: '2026-01-05T09:00:00.000Z' };
const status = { journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', version: 1, updatedAt: strand.since, case: strand, support: strand };
console.log(JSON.stringify({
  isAKind: AgencyKindSchema.safeParse(kind).success,
  hasRows: isWithinRows(kind, rows, rows),
  families: familiesOf(kind),
  facts: Object.keys(factsFor(kind, noFacts())),
  learns: seesEvent(kind, 'support', false),
  learnsOwn: seesEvent(kind, 'support', true),
  reads: seesData(kind, false),
  duty: seesDuty(kind, { id: 'VC-6-ARREST', ruleSet: 'VC-2021', owner: 'police' }),
  optOuts: seesOptOuts(kind),
  contact: contactFieldsFor(kind, 'victim-contact'),
  support: 'support' in statusFor(kind, status),
  profiles: Object.keys(profiles).length,
}));
`;

describe('a kind of agency', () => {
  it('has a profile, and every profile is of a kind', () => {
    expect(Object.keys(profiles).sort()).toEqual([...agencyKinds].sort());
  });

  it('is refused by the compiler where its profile leaves anything out', () => {
    const whole = profiles.police;
    const { contact: _contact, ...rest } = whole;
    // @ts-expect-error every field must be given
    const incomplete: AgencyProfile = rest;
    expect(incomplete.contact).toBeUndefined();
  });

  it('sends the types whose declarations name it, and some kind sends each', () => {
    const sent = new Set(Object.values(profiles).flatMap(({ sends }) => sends));
    expect(eventTypes.filter((type) => !sent.has(type))).toEqual([]);
  });
});

describe('an invented kind of agency, put into a copy of the project', () => {
  let copy = '';
  const run = (...parameters: string[]) =>
    execFileSync(process.execPath, parameters, { cwd: copy, encoding: 'utf8' });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'kinds-'));
    for (const folder of ['schemas', 'functions/core', 'local/docs'])
      cpSync(folder, join(copy, folder), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'package.json'), readFileSync('package.json'));
    writeFileSync(join(copy, 'functions/core/agencies/fire-brigade.ts'), saysNothing);
    writeFileSync(join(copy, 'question.ts'), question);
    run('local/docs/agency-kinds.ts');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is known by its one file, and sees nothing but that it was told', () => {
    expect(JSON.parse(run('question.ts'))).toEqual({
      isAKind: true,
      hasRows: true,
      families: ['investigation'],
      facts: [],
      learns: false,
      learnsOwn: true,
      reads: false,
      duty: false,
      optOuts: false,
      contact: [],
      support: false,
      profiles: agencyKinds.length + 1,
    });
  });
});

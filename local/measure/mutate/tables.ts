import { changesWithin, type Change, type Ways } from './vary.ts';

/** A table that is declared as data: what it says is decided nowhere else. */
export interface Table {
  readonly name: string;
  /** Where it is declared; a change there asks for its mutants. */
  readonly declaredIn: RegExp;
  /** The tests that could notice, the likeliest first. */
  readonly judgedBy: readonly string[];
  /**
   * Imports no more than the table: what is made from it as modules load must find it changed.
   */
  readonly changes: () => Promise<Change[]>;
}

const prose = ['summary', 'title', 'trigger', 'options', 'source', 'confidence', 'paragraph', 'kind'];

/** The changes within each of some objects, each under its own name. */
const within = (objects: Readonly<Record<string, object>>, ways: Ways): Change[] =>
  Object.entries(objects).flatMap(([name, object]) =>
    changesWithin(object as Record<string, unknown>, name, ways),
  );

async function changesOfStages(): Promise<Change[]> {
  const { caseStages } = await import('../../../functions/core/stages/case-strand.ts');
  const { supportStages } = await import('../../../functions/core/stages/support-strand.ts');
  const { endingNames } = await import('../../../schemas/reference/endings.ts');
  const stages = [...caseStages, ...supportStages];
  const to = stages.flatMap(({ name, steps }) => Object.keys(steps).map((step) => `${name}/${step}`));
  return within(Object.fromEntries(stages.map((stage) => [`${stage.strand}/${stage.name}`, stage])), {
    domains: { to, ending: endingNames },
    words: [...prose, 'name', 'strand', 'owner', 'on'],
    optional: ['when', 'given'],
  });
}

async function changesOfDuties(): Promise<Change[]> {
  const { ruleSets } = await import('../../../functions/core/duties/rule-sets.ts');
  const { agencyKinds } = await import('../../../schemas/agency-kinds.ts');
  const rules = ruleSets.flatMap(({ name, rules }) =>
    rules.map((rule) => [`${name}/${rule.id}`, rule] as const),
  );
  return within(Object.fromEntries(rules), {
    domains: {
      owner: [...agencyKinds, 'victim', 'sender', 'against'],
      unit: ['HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'YEAR', null],
    },
    words: [...prose, 'id', 'on'],
    optional: ['when', 'given'],
  });
}

async function changesOfProfiles(): Promise<Change[]> {
  const { profiles } = await import('../../../functions/core/agency-profiles.ts');
  const { FactsSchema } = await import('../../../functions/core/record/facts.ts');
  const { agencyKinds } = await import('../../../schemas/agency-kinds.ts');
  const { rowDimensions } = await import('../../../schemas/agencies.ts');
  const { contactPurposes } = await import('../../../schemas/contact.ts');
  const { families } = await import('../../../schemas/events/catalogue.ts');
  const { scopes } = await import('../../../schemas/scopes.ts');
  return within(profiles, {
    domains: {
      dimension: [...rowDimensions, null],
      owesIn: ['first', 'last'],
      scopes: Object.keys(scopes),
      facts: Object.keys(FactsSchema.shape),
      learnsOf: families,
      readsDataOf: ['everybody', 'itself'],
      owners: [...agencyKinds, 'victim'],
      rights: Array.from({ length: 12 }, (_, at) => at + 1),
      contact: contactPurposes.safeguarding.fields,
    },
    // Made from the senders of the event types, which are a table of their own.
    words: [...prose, 'sends'],
  });
}

async function changesOfPurposes(): Promise<Change[]> {
  const { contactPurposes } = await import('../../../schemas/contact.ts');
  const { fields } = contactPurposes.safeguarding;
  return within(contactPurposes, { domains: { fields }, words: prose });
}

async function changesOfEvents(): Promise<Change[]> {
  const { events } = await import('../../../schemas/events/catalogue.ts');
  const { agencyKinds } = await import('../../../schemas/agency-kinds.ts');
  return within(events, {
    domains: { senders: agencyKinds },
    words: [...prose, 'family', 'name', 'data', 'personal', 'example'],
    mostAdded: 1,
  });
}

export const tables: readonly Table[] = [
  {
    name: 'stages',
    declaredIn: /^functions\/core\/stages\//,
    judgedBy: ['test/oracle/stages', 'test/record/endings', 'test/record/fold.property'],
    changes: changesOfStages,
  },
  {
    name: 'rules',
    declaredIn: /^functions\/core\/duties\/rule-sets\//,
    judgedBy: ['test/oracle/duties', 'test/duties/clocks', 'test/duties/due-dates', 'test/duties/rule-sets'],
    changes: changesOfDuties,
  },
  {
    name: 'profiles',
    declaredIn: /^functions\/core\/(agencies\/|profile-parts)/,
    judgedBy: ['test/oracle/sight', 'test/oracle/contact-fields', 'test/oracle/events'],
    changes: changesOfProfiles,
  },
  {
    name: 'purposes',
    declaredIn: /^schemas\/contact\.ts$/,
    judgedBy: ['test/oracle/contact-fields', 'test/protection/contact'],
    changes: changesOfPurposes,
  },
  {
    name: 'events',
    declaredIn: /^schemas\/events\//,
    judgedBy: [
      'test/oracle/events',
      'test/agencies/',
      'test/schemas/catalogue',
      'test/schemas/domain-events',
    ],
    changes: changesOfEvents,
  },
];

import type { CourtMessageFormat } from '../../../../schemas/court-messages/formats.ts';
import type {
  CaseSaid,
  CourtStatement,
  Fault,
  HearingSaid,
} from '../../../../schemas/court-messages/statement.ts';

import { canonical } from '../../canonical.ts';
import { dateOf, dayOf, idOf, instantOf, uuidOf } from '../read-values.ts';
import type { Read } from '../parse-message.ts';
import { refuse } from '../refusal.ts';

import { formatOf, nameOf } from './format-of.ts';
import { caseAt, defendantAt, flagsOf, type LooseResult, offenceAt, type Reading } from './read-case.ts';
import { hearingAt } from './read-hearing.ts';
import { flagAt, has, type Json, type JsonObject, listAt, readJson, textAt, valueAt } from './read-json.ts';

type Said = Pick<CourtStatement, 'hearing' | 'cases'>;
type Reader = (body: JsonObject, reading: Reading) => Said;

/** Reads the cases of a list, counting defendants through all of them. */
function casesAt(path: string, cases: readonly Json[], reading: Reading): CaseSaid[] {
  let next = 1;
  return cases.map((said, index) => {
    const read = caseAt(`${path}/${String(index)}`, said, next, reading);
    next += read.defendants.length;
    return read;
  });
}

/** Before the prosecution case had a place of its own, a hearing listed defendants, and each their cases. */
function casesByDefendant(hearing: Json, reading: Reading): CaseSaid[] {
  return listAt(hearing, 'defendants').flatMap((defendant, ordinal) =>
    listAt(defendant, 'cases').map((said, index): CaseSaid => {
      const path = `/hearing/defendants/${String(ordinal)}/cases/${String(index)}`;
      const whole = {
        id: textAt(defendant, 'id') ?? '',
        bailStatus: valueAt(said, 'bailStatus') ?? null,
        offences: listAt(said, 'offences'),
      };
      return {
        ...caseAt(path, said, ordinal + 1, reading),
        defendants: [defendantAt(path, whole, ordinal + 1, reading)],
      };
    }),
  );
}

/**
 * Of a hearing about applications alone, the cases that these are of, and who each is about. Their offences are told with
 * what was decided before: none of it is new.
 */
function casesOfApplications(hearing: Json, reading: Reading): CaseSaid[] {
  return listAt(hearing, 'courtApplications').flatMap((application, ordinal) => {
    const subject = valueAt(application, 'subject', 'masterDefendant') ?? null;
    return listAt(application, 'courtApplicationCases').map((said, index) => {
      const path = `/hearing/courtApplications/${String(ordinal)}/courtApplicationCases/${String(index)}`;
      const defendant: Json = {
        masterDefendantId: textAt(subject, 'masterDefendantId') ?? null,
        personDefendant: valueAt(subject, 'personDefendant') ?? null,
        judicialResults: listAt(application, 'judicialResults'),
      };
      return caseAt(path, { ...(said as JsonObject), defendants: [defendant] }, ordinal + 1, reading);
    });
  });
}

const looseAt = (path: string, lines: readonly Json[], of: (line: Json) => Json): LooseResult[] =>
  lines.map((line, index) => ({
    path: `${path}/${String(index)}`,
    result: of(line),
    offence: textAt(line, 'offenceId'),
    defendant: textAt(line, 'defendantId') ?? textAt(line, 'masterDefendantId'),
  }));

/** Result lines that stand apart from their offences: by target, by hearing, by defendant. */
function looseResults(body: JsonObject, hearing: Json): LooseResult[] {
  const byTarget = listAt(body, 'targets').flatMap((target, index) =>
    looseAt(
      `/targets/${String(index)}/resultLines`,
      listAt(target, 'resultLines').map((line): Json => ({
        offenceId: textAt(target, 'offenceId') ?? null,
        defendantId: textAt(target, 'defendantId') ?? null,
        ...(line as JsonObject),
      })),
      (line) => line,
    ),
  );
  const byHearing = looseAt(
    '/hearing/sharedResultLines',
    listAt(hearing, 'sharedResultLines'),
    (line) => line,
  );
  const byDefendant = looseAt(
    '/hearing/defendantJudicialResults',
    listAt(hearing, 'defendantJudicialResults'),
    (line) => valueAt(line, 'judicialResult') ?? line,
  );
  return [...byTarget, ...byHearing, ...byDefendant];
}

/** The results of one hearing: of the day it names, else of its first. */
const readResults: Reader = (body, { faults, name }) => {
  const hearing = valueAt(body, 'hearing') ?? body;
  const reading: Reading = { faults, name, loose: looseResults(body, hearing) };
  const said = hearingAt(hearing);
  const date = dateOf(textAt(body, 'hearingDay'));
  const day = date === undefined ? undefined : (said.days.find((each) => each.date === date) ?? { date });
  const cases = casesAt('/hearing/prosecutionCases', listAt(hearing, 'prosecutionCases'), reading);
  const others = cases.length > 0 ? cases : casesByDefendant(hearing, reading);
  if (said.id === undefined) refuse('required-missing', 'Name the hearing by its id.', '/hearing/id');
  return {
    hearing: day ? { ...said, days: [day] } : said,
    cases: others.length > 0 ? others : casesOfApplications(hearing, reading),
  };
};

/** The results of one defendant, in the shape from which the police messages are made. */
const readPoliceResults: Reader = (body, reading) => {
  const session = listAt(body, 'sessionDays')[0];
  const hearing = hearingAt({
    courtCentre: valueAt(body, 'courtCentreWithLJA', 'courtCentre') ?? null,
    hearingDays: listAt(body, 'sessionDays'),
  });
  if (session === undefined) refuse('required-missing', 'Give the day of the hearing.', '/sessionDays');
  const defendant = valueAt(body, 'defendant') ?? null;
  return {
    hearing,
    cases: [caseAt('', { ...body, id: textAt(body, 'caseId') ?? null, defendants: [defendant] }, 1, reading)],
  };
};

const readListing: Reader = (body, reading) => {
  const listed =
    valueAt(body, 'confirmedHearing') ?? valueAt(body, 'updatedHearing') ?? valueAt(body, 'hearing');
  if (listed !== undefined) {
    const initiated = valueAt(body, 'confirmedHearing') ?? valueAt(body, 'updatedHearing');
    return {
      hearing: { ...hearingAt(listed), ...(initiated === undefined && { initiated: true as const }) },
      cases: casesAt('/prosecutionCases', listAt(listed, 'prosecutionCases'), reading),
    };
  }
  const of = listAt(body, 'hearings')[0];
  const at = instantOf(textAt(body, 'hearingDateTime'));
  const hearing = hearingAt(of ?? body);
  const cases = [...listAt(body, 'caseDetails'), ...(of === undefined ? [] : [body])];
  const named = cases.length > 0 || textAt(body, 'prosecutionCaseId') === undefined ? cases : [body];
  return {
    hearing: at === undefined ? hearing : { ...hearing, days: [dayOf(at)] },
    cases: casesAt('/caseDetails', named, reading),
  };
};

/** A trial that is not vacated after all is told without a reason, or in as many words. */
const isStanding = (body: JsonObject, name: string): boolean =>
  flagAt(body, 'isVacated') === false ||
  (name === 'public.hearing.trial-vacated' && !has(body, 'vacatedTrialReasonId'));

const readVacated: Reader = (body, reading) => {
  const { id } = hearingAt(body);
  const reason = idOf(textAt(body, 'vacatedTrialReasonId'));
  const isOfTrial = listAt(body, 'offenceIds').length === 0 && reading.name !== HEARING_DELETED;
  const is = isStanding(body, reading.name) ? 'effective' : 'vacated';
  const hearing: HearingSaid = {
    ...(id !== undefined && { id }),
    days: [],
    types: [],
    ...(isOfTrial
      ? { trial: { is, ...(reason !== undefined && { code: reason }) } }
      : { dateToBeFixed: true }),
  };
  return { hearing, cases: casesAt('/caseDetails', listAt(body, 'caseDetails'), reading) };
};

/** A hearing that will not be, of whatever kind it was. */
const HEARING_DELETED = 'public.events.listing.hearing-deleted';

/** Pleas or verdicts that name their hearing, case, defendant and offence by id alone. */
const readOffenceOnly =
  (member: 'pleaModel' | 'verdicts'): Reader =>
  (body, reading) => {
    const said = listAt(body, member);
    const id = idOf(textAt(body, 'hearingId'));
    const caseId = said
      .map((about) => idOf(textAt(about, 'prosecutionCaseId')))
      .find((each) => each !== undefined);
    const defendants = (said.length > 0 ? said : [body]).flatMap((about, index) => {
      const path = `/${member}${index === 0 ? '' : `/${String(index)}`}`;
      const offence = { id: textAt(about, 'offenceId') ?? null };
      const told = member === 'pleaModel' ? { plea: valueAt(about, 'plea') ?? null } : { verdict: about };
      const read = offenceAt(path, { ...offence, ...told }, reading);
      const defendantId = idOf(textAt(about, 'defendantId'));
      return {
        path,
        ordinal: index + 1,
        ...(defendantId !== undefined && { id: defendantId }),
        conditions: [],
        results: [],
        offences: read ? [read] : [],
      };
    });
    return {
      hearing: { ...(id !== undefined && { id }), days: [], types: [] },
      cases: [{ path: `/${member}`, ...(caseId !== undefined && { id: caseId }), flags: [], defendants }],
    };
  };

const readMarkers: Reader = (body, reading) => ({
  cases: [{ ...caseAt('', body, 1, reading), flags: flagsOf(body) }],
});

const readCase: Reader = (body, reading) => {
  const cases = listAt(body, 'prosecutionCase');
  if (cases.length > 0) return { cases: casesAt('/prosecutionCase', cases, reading) };
  const changed = ['updatedOffences', 'addedOffences'].flatMap((member) =>
    listAt(body, member).map((said, index) => ({ said, path: `/${member}/${String(index)}` })),
  );
  if (changed.length > 0)
    return {
      cases: changed.map(({ said, path }, index) => {
        const defendant = { id: textAt(said, 'defendantId') ?? null, offences: listAt(said, 'offences') };
        const of = { prosecutionCaseId: textAt(said, 'prosecutionCaseId') ?? null, defendants: [defendant] };
        return caseAt(path, of, index + 1, reading);
      }),
    };
  const added = listAt(body, 'defendants');
  const of = added
    .map((defendant) => textAt(defendant, 'prosecutionCaseId'))
    .find((each) => each !== undefined);
  return { cases: [caseAt('', of === undefined ? body : { prosecutionCaseId: of, ...body }, 1, reading)] };
};

const readConcluded: Reader = (body, reading) => ({
  cases: listAt(body, 'prosecutionConcluded').map((said, index) => {
    const path = `/prosecutionConcluded/${String(index)}`;
    const defendant = {
      id: textAt(said, 'defendantId') ?? null,
      offences: listAt(said, 'offenceSummary'),
    };
    const concluded = flagAt(said, 'isConcluded');
    return {
      ...caseAt(path, said, index + 1, reading),
      ...(concluded !== undefined && { concluded }),
      defendants: [defendantAt(path, defendant, index + 1, reading)],
    };
  }),
});

/** What Common Platform calls the end of an offence in this one message, as the CJS result it stands for. */
const ends: Readonly<Record<string, string>> = { DISMISSED: '2006', WITHDRAWN: '2063' };

const readWithdrawn: Reader = (body, reading) => {
  const offences = Object.entries((valueAt(body, 'resultedOffences') ?? {}) as JsonObject).map(
    ([id, outcome]): Json => {
      const code = typeof outcome === 'string' ? ends[outcome] : undefined;
      return {
        id,
        judicialResults: code === undefined ? [] : [{ judicialResultId: `${id}-${code}`, cjsCode: code }],
      };
    },
  );
  return {
    cases: [
      caseAt(
        '',
        { ...body, defendants: [{ id: textAt(body, 'defendantId') ?? null, offences }] },
        1,
        reading,
      ),
    ],
  };
};

const readers: Readonly<Record<Exclude<CourtMessageFormat, `spi-${string}`>, Reader>> = {
  'cp-results': readResults,
  'cp-police-results': readPoliceResults,
  'cp-listing': readListing,
  'cp-vacated': readVacated,
  'cp-plea': readOffenceOnly('pleaModel'),
  'cp-verdict': readOffenceOnly('verdicts'),
  'cp-markers': readMarkers,
  'cp-case': readCase,
  'cp-concluded': readConcluded,
  'cp-withdrawn': readWithdrawn,
  'cp-other': () => ({ cases: [] }),
};

/**
 * Reads a message of Common Platform into what it says.
 *
 * @param messageType - the name that its sender gives it, where the body carries none
 * @throws Unreadable where it is no message that is known, or lacks what tells which hearing it is about
 */
export function parseCommonPlatform(text: string, messageType?: string): Read {
  const body = readJson(text);
  const name = nameOf(body, messageType);
  const format = formatOf(body, name);
  const faults: Fault[] = [];
  const said = readers[format as keyof typeof readers](body, { faults, name, loose: [] });
  const sent = instantOf(textAt(body, 'sharedTime') ?? textAt(body, '_metadata', 'createdAt'));
  const envelope = textAt(body, '_metadata', 'id');
  const { _metadata: _envelope, ...inner } = body;
  return {
    content: JSON.stringify(canonical(inner)),
    statement: {
      format,
      ...(sent !== undefined && { sentAt: sent }),
      ...(envelope !== undefined && { envelope: uuidOf(envelope) }),
      reshare: flagAt(body, 'isReshare') === true,
      ...said,
      faults,
    },
  };
}

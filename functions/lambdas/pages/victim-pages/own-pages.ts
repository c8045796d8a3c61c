import type { OwnPageWords } from '../../../../pages/words/own-pages.ts';
import type { Answer } from '../../../site/answer.ts';
import { told } from '../../../site/call-api.ts';
import { owedRows, sayDay } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { spoken } from '../../../site/spoken.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { ownPage, type OwnCase } from './own-case.ts';

/** The pages of a victim's own case that they read: court, help, rights, and who looked. */
export function ownPages(deps: SiteDeps): readonly Route[] {
  return [
    ownPage(deps, 'GET', '/case/:place/court', showCourt),
    ownPage(deps, 'GET', '/case/:place/help', showHelp),
    ownPage(deps, 'GET', '/case/:place/rights', showRights),
    ownPage(deps, 'GET', '/case/:place/seen', showSeen),
  ];
}

/** The word for a code, where there is one. */
const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** Only for whoever knows that they give evidence. */
function showCourt(_asked: Asked, { view, w, base, own: { court } }: OwnCase): Promise<Answer> {
  if (!court) throw new PageError(404);
  const saysOf = (state: string): string => w.courtStates[state as keyof OwnPageWords['courtStates']];
  const { specialMeasures, victimPersonalStatement, available } = court;
  const rows = [
    { text: w.court.measures, means: w.court.measuresMeans, state: saysOf(specialMeasures) },
    { text: w.court.visit, means: w.court.visitMeans, state: saysOf('ask') },
    { text: w.court.statement, means: w.court.statementMeans, state: saysOf(victimPersonalStatement) },
    {
      text: w.court.dates,
      means: w.court.datesMeans,
      state: saysOf(available === undefined ? 'not-known' : available ? 'can' : 'cannot'),
    },
    { text: w.court.money, means: w.court.moneyMeans, state: saysOf('ask') },
  ];
  const isOver = court.witness === 'stood-down';
  return Promise.resolve(view('court', { w: w.court, ways: w.ways, base, isOver, rows: isOver ? [] : rows }));
}

async function showHelp(_asked: Asked, { api, view, w, base }: OwnCase): Promise<Answer> {
  const { contents } = await told(api.GET('/directory/services', { params: { query: {} } }));
  const services = contents.flatMap(({ id }) => wordOf(w.services, id) ?? []);
  return view('help', { w: w.help, ways: w.ways, base, services });
}

/** Each right, and what was done for it in this case. */
function showRights(_asked: Asked, { view, t, lang, phone, w, base, own }: OwnCase): Promise<Answer> {
  const rights = Object.entries(w.rightsBy).map(([number, text]) => ({
    number: w.rights.one.replace('{number}', number),
    text,
    rows: owedRows(
      own.owed.filter(({ right }) => right === Number(number)),
      { t, lang, phone },
    ),
  }));
  return Promise.resolve(view('rights', { w: w.rights, ways: w.ways, base, rights }));
}

/** Which agency looked on which day and why; never who there. */
async function showSeen(_asked: Asked, { api, view, t, w, base, journeyId }: OwnCase): Promise<Answer> {
  const { disclosures } = await told(
    api.GET('/own-journeys/{journeyId}/disclosures', { params: { path: { journeyId } } }),
  );
  const looks = [...disclosures].reverse().map(({ day, agencyId, purpose }) => ({
    day: sayDay(t, `${day}T12:00:00Z`),
    who: spoken(agencyId),
    why: wordOf(w.purposes, purpose ?? 'work') ?? w.purposes.work,
  }));
  return view('seen', { w: w.seen, ways: w.ways, base, looks });
}

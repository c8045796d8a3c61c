import type { Keys } from '../agencies.ts';

import type { Played } from './play.ts';

/** Lines to paste into a shell, with real keys, on a journey that was played. */
export function whatNext(baseUrl: string, keys: Keys, played: Played | undefined): string[] {
  const get = (as: keyof Keys, path: string, more = ''): string =>
    `  curl -s -H 'Authorization: Bearer ${keys[as]}'${more} '${baseUrl}${path}'`;
  const journey = `/journeys/${played?.journeyId ?? ''}`;
  return [
    '',
    'Try next. The police see where a journey stands, and what the victim is owed:',
    get('police', `${journey}/status`),
    get('police', `${journey}/duties`),
    'The CPS finds it by its case, and sees no more than its work needs:',
    get('cps', `/journeys?caseUrn=${played?.caseUrn ?? ''}`),
    get('cps', journey),
    'Witness care asks how the victim can be reached safely; the look is on record:',
    get(
      'witnessCare',
      `${journey}/contact`,
      " -H 'X-Purpose: victim-contact' -H 'X-On-Behalf-Of: officer-1'",
    ),
    get('witnessCare', '/audit?limit=3'),
    'Oversight sees figures that identify nobody:',
    get('oversight', '/statistics/backlog'),
  ];
}

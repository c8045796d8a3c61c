import type { LocalSites } from '../sites.ts';

import type { Played } from './play.ts';
import type { Call } from './teller.ts';

/** Lines that say how to see a journey that was played on the sites, as its victim and as the desk. */
export async function whoToBe(
  call: Call,
  { victimUrl, staffUrl }: Pick<LocalSites, 'victimUrl' | 'staffUrl'>,
  { journeyId, crimeReference }: Played,
): Promise<string[]> {
  const { code } = (await call('phoneline', `/journeys/${journeyId}/online-access-codes`, {
    method: 'POST',
    body: { safeToLook: true },
    headers: { 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'operator-1' },
  })) as { readonly code: string };
  return [
    '',
    'See it on pages. As its victim:',
    `  ${victimUrl}  Start, "I have a new code": ${code}, last name Example; then choose who you are.`,
    'As the desk that victims ring:',
    `  ${staffUrl}  Choose phoneline, then Olive; find the crime number ${crimeReference}.`,
  ];
}

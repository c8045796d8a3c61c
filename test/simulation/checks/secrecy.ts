import type { KeyName } from '../../../local/agencies.ts';
import type { Exchange } from '../actors/history.ts';

import { findings, type Finding } from './finding.ts';

/** No answer to one who is not in a journey holds anything by which it could be known. */
export function checkSecrecy(
  history: readonly Exchange[],
  outsider: KeyName,
  markers: readonly string[],
): Finding[] {
  const { found, expect } = findings('an outsider is told nothing');
  for (const { by, request, answer } of history) {
    if (by !== outsider || !answer) continue;
    const sent = `${request.path} ${JSON.stringify(request.body ?? '')}`;
    for (const marker of markers)
      expect(
        sent.includes(marker) || !answer.text.includes(marker),
        () => `${request.method} ${request.path} told ${outsider} ${marker}`,
      );
  }
  return found;
}

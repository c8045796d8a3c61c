import { expect, it } from 'vitest';

import { tellFirstAccepted } from '../../local/play/first-accepted.ts';

it('says once how long it took until an event was accepted, and not of what is read or refused', async () => {
  const said: string[] = [];
  const answers = [() => 'read', () => Promise.reject(new Error('refused')), () => 'first', () => 'second'];
  const call = tellFirstAccepted(
    () => Promise.resolve(answers.shift()?.()),
    (line) => said.push(line),
    () => 12_340,
  );
  await call('police', '/journeys');
  await expect(call('police', '/events', { method: 'POST' })).rejects.toThrow('refused');
  expect(said).toEqual([]);
  for (const answer of ['first', 'second'])
    expect(await call('police', '/events', { method: 'POST' })).toBe(answer);
  expect(said).toEqual(['First event accepted 12.3 seconds after the start.']);
});

import { beforeAll, describe, expect, it } from 'vitest';

import { acceptEvent } from '../../functions/intake/accept-event.ts';
import type { Sender, Submission } from '../../functions/intake/sender.ts';
import { inProcess, type InProcess } from '../../local/in-process.ts';
import { cloudEvent, newReference } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

/** Events handed in by something that is no web request, such as a reader of files. */
let app: InProcess;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date());
});

const force: Sender = {
  agencyId: 'met-police',
  agencyKind: 'police',
  rows: { forces: ['01'], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
  families: ['crime', 'investigation'],
  sourcePrefixes: ['/police/met/'],
};

const handIn = (sent: unknown, more: Partial<Submission> = {}) =>
  acceptEvent(app.accept, { sender: force, sent, alongWith: () => [], ...more });

const recorded = (reference = newReference(), data: object = {}) =>
  cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
    force: '01',
    crimeReference: reference,
    ...data,
  });

describe('an event that comes without HTTP', () => {
  it('is accepted, and found on its journey', async () => {
    const event = recorded();
    const outcome = await handIn(event);
    expect(outcome).toMatchObject({ kind: 'accepted', receipt: { eventId: event.id, effect: 'applied' } });
    const journeyId = outcome.kind === 'accepted' ? outcome.receipt.journeyId : undefined;
    const stored = await app.deps.journeys.allEvents(journeyId ?? '');
    expect(stored.map(({ id }) => id)).toEqual([event.id]);
  });

  it('gives the receipt of the first time when it comes again, and none for other content', async () => {
    const event = recorded();
    const first = await handIn(event);
    const again = await handIn(event);
    expect(again.kind).toBe('replayed');
    expect(again.kind === 'replayed' && again.receipt).toEqual(first.kind === 'accepted' && first.receipt);
    const other = await handIn({ ...event, time: '2026-01-05T10:00:00Z' });
    expect(other).toEqual({ kind: 'refused', reason: 'event-id-reused' });
  });

  it('waits where nothing is known by its name', async () => {
    const event = cloudEvent('police', 'investigation.reviewed', `crime:01/${newReference()}`, {});
    expect(await handIn(event)).toMatchObject({ kind: 'unmatched', receipt: { effect: 'unmatched' } });
  });

  it.each([
    ['no CloudEvent', { id: 'x' }, 'invalid-event'],
    [
      'an unknown type',
      { ...recorded(), type: 'london.victim-journey.crime.invented.v1' },
      'unknown-event-type',
    ],
    ['a foreign source', { ...recorded(), source: '/court/hmcts/' }, 'source-not-allowed'],
    [
      'a family it may not send',
      cloudEvent('police', 'court.trial-started', `crime:01/${newReference()}`, {}),
      'family-not-allowed',
    ],
    ['the force of another', { ...recorded(), subject: `crime:48/${newReference()}` }, 'force-not-allowed'],
    [
      'an unknown journey',
      { ...recorded(), subject: 'journey:jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
      'unknown-subject',
    ],
  ])('is refused as %s, with the reason as a code', async (_what, sent, reason) => {
    expect(await handIn(sent)).toMatchObject({ kind: 'refused', reason });
  });

  it('names the field at fault', async () => {
    const event = recorded(newReference(), { crimeReference: 7 });
    const outcome = await handIn(event);
    expect(outcome).toMatchObject({ issues: [{ pointer: '/data/crimeReference', code: 'wrong-type' }] });
  });

  it('is refused with the version that stands where its sender has seen another', async () => {
    const reference = newReference();
    await handIn(recorded(reference));
    const next = cloudEvent('police', 'investigation.reviewed', `crime:01/${reference}`, {});
    const unseen = await handIn(next, { hasSeen: (version) => version === 7 });
    expect(unseen).toEqual({ kind: 'refused', reason: 'version-not-seen', version: 1 });
    expect(await handIn(next, { hasSeen: (version) => version === 1 })).toMatchObject({ kind: 'accepted' });
  });

  it('is busy after five lost races, and can be handed in again', async () => {
    const event = recorded();
    const isNeverSo = app.deps.journeys.sameHead({ journeyId: 'jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 });
    const lost = await acceptEvent(
      { ...app.accept, backOff: () => Promise.resolve() },
      { sender: force, sent: event, alongWith: () => [isNeverSo] },
    );
    expect(lost).toEqual({ kind: 'busy' });
    expect(await handIn(event)).toMatchObject({ kind: 'accepted' });
  });
});

import { describe, expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { familiesOf } from '../../functions/core/access/ceiling.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { events, eventTypes, parseEventData } from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';

import { opening, personalIn, sendersOf } from './events.ts';

describe('the oracle of events', () => {
  it('speaks of every type, and of none that there is not', () => {
    expect(Object.keys(sendersOf).sort()).toEqual([...eventTypes].sort());
  });
});

describe.each(eventTypes)('%s', (type) => {
  const definition: EventDefinition = events[type];

  it('is sent by those who do it, and by nobody else', () => {
    expect([...definition.senders].sort()).toEqual([...(sendersOf[type] ?? [])].sort());
    const may = agencyKinds.filter((kind) => profiles[kind].sends.includes(type));
    expect(may.sort()).toEqual([...(sendersOf[type] ?? [])].sort());
  });

  it('starts a journey only where somebody asks for help or the police record what happened', () => {
    expect(definition.opensJourney).toBe(opening.includes(type));
  });

  it('gives what could name or find somebody to the vault, and nothing of it to the log', () => {
    const parsed = parseEventData(type, definition.example);
    if (!parsed.ok) throw new Error('The example does not hold.');
    expect(Object.keys(parsed.personal).sort()).toEqual((personalIn[type]?.split(' ') ?? []).sort());
    for (const field of Object.keys(parsed.personal)) expect(parsed.data).not.toHaveProperty(field);
    const kept = { ...parsed.data, ...parsed.personal };
    expect(Object.keys(kept).sort()).toEqual(Object.keys(definition.example).sort());
    expect(parsed.ignored).toEqual([]);
  });
});

describe.each(agencyKinds)('an agency of the kind %s', (kind) => {
  it('may write the families of which it sends a type', () => {
    const sent = Object.entries(sendersOf).filter(([, senders]) => senders.includes(kind));
    const families = new Set(sent.map(([type]) => type.slice(0, type.indexOf('.'))));
    expect(familiesOf(kind).sort()).toEqual([...families].sort());
  });
});

import { describe, expect, it } from 'vitest';

import { contactFieldsFor } from '../../functions/core/views/contact.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { contactPurposes, type ContactPurpose } from '../../schemas/contact.ts';

import { detailsHeld, detailsNeeded } from './sight.ts';
import { yesIn } from './read-table.ts';

const purposes = Object.keys(contactPurposes) as ContactPurpose[];

describe.each(agencyKinds)('an agency of the kind %s', (kind) => {
  it.each(purposes)('is given for %s what the purpose needs and the kind may have', (purpose) => {
    const needed = yesIn(detailsNeeded, purpose);
    const held = yesIn(detailsHeld, kind);
    expect([...contactFieldsFor(kind, purpose)].sort()).toEqual(
      held.filter((detail) => needed.includes(detail)).sort(),
    );
  });
});

it('the oracle speaks of every purpose and every detail', () => {
  expect(Object.keys(detailsNeeded[0] ?? {}).slice(1)).toEqual(purposes);
  expect(detailsHeld.map(({ detail }) => detail).sort()).toEqual(
    [...contactPurposes.safeguarding.fields].sort(),
  );
});

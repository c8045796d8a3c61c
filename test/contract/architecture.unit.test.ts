import { expect, it } from 'vitest';

import { fromTheTop, importsOfRooms } from '../../local/docs/architecture.ts';

it('lays the rooms out so that every import runs down', () => {
  const imports = importsOfRooms();
  const order = fromTheTop(imports);
  expect([order[0], order.at(-1), order.length]).toEqual(['lambdas', 'schemas', imports.size]);
  for (const [room, imported] of imports)
    for (const below of imported) expect(order.indexOf(below)).toBeGreaterThan(order.indexOf(room));
}, 60_000);

it('says which rooms import one another', () => {
  const circle = new Map([
    ['top', ['a']],
    ['a', ['b']],
    ['b', ['a']],
  ]);
  expect(() => fromTheTop(circle)).toThrow('These import one another: a, b.');
});

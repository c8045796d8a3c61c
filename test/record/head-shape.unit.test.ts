import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';
import * as z from 'zod';

import { HeadSchema, HEAD_SHAPE } from '../../functions/core/record/head.ts';

/** What the schema was when its shape was last counted up. */
const known = { shape: '6', digest: '8092ccaca56696ec' };

it('counts the shape of a head up where its schema has changed', () => {
  const schema = z.toJSONSchema(HeadSchema, { io: 'output', unrepresentable: 'any' });
  const digest = createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 16);
  expect({ shape: HEAD_SHAPE, digest }, 'count HEAD_SHAPE up, and note both here').toEqual(known);
});

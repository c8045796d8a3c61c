import { expect, it } from 'vitest';

import { play } from '../../local/play.ts';
import { useStack } from '../support/stack.ts';

it('takes every scenario to the end it tells', async () => {
  const { baseUrl, keys } = useStack();
  const { ended } = await play({ baseUrl, keys, tell: () => undefined });
  expect(ended).toBe(true);
});

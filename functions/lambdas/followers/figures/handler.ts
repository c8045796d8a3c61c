import * as z from 'zod';

import { followingAs, followStream } from '../../../streams/follow-stream.ts';
import { additionOf, countAddition, type FollowDeps } from '../../../store/count-addition.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { figuresRepository } from '../../../store/figures.ts';
import type { Item } from '../../../store/table.ts';
import { fullJitter } from '../../../store/try-again.ts';

const environment = z.object({ FIGURES_TABLE: z.string() }).parse(process.env);
const deps: FollowDeps = {
  figures: figuresRepository({ client: dynamoDb(), table: environment.FIGURES_TABLE }),
  backOff: fullJitter,
};

export const handler = followStream(followingAs('figures'), async ({ dynamodb }) => {
  // The two packages have types of their own for the same attribute values.
  const addition = additionOf(dynamodb?.NewImage as Item | undefined, dynamodb?.OldImage as Item | undefined);
  if (addition) await countAddition(deps, addition);
});

import { DynamoDBClient, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

import { HeadSchema } from '../core/record/head.ts';
import { backlogContribution } from '../core/statistics/backlog.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { figuresRepository } from '../repositories/figures.ts';

import { countAddition, type Addition, type FollowDeps } from './follow-journeys.ts';

const environment = z.object({ FIGURES_TABLE: z.string() }).parse(process.env);
const deps: FollowDeps = {
  figures: figuresRepository({ client: new DynamoDBClient(), table: environment.FIGURES_TABLE }),
  backOff: fullJitter,
};

function additionOf({ dynamodb }: DynamoDBRecord): Addition | undefined {
  const [pk, sk] = [dynamodb?.Keys?.['PK']?.S ?? '', dynamodb?.Keys?.['SK']?.S ?? ''];
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  if (!image || !pk.startsWith('J#') || sk !== 'HEAD') return undefined;
  const head = HeadSchema.parse(JSON.parse(image['head']?.S ?? 'null'));
  return { source: head.journeyId, version: head.version, contribution: backlogContribution(head) };
}

/** Takes the records in order and stops at the first that fails, so that the stream gives the rest again. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of Records) {
    try {
      const addition = additionOf(record);
      if (addition) await countAddition(deps, addition);
    } catch (error) {
      console.error(
        JSON.stringify({ level: 'ERROR', error: error instanceof Error ? error.name : 'unknown' }),
      );
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

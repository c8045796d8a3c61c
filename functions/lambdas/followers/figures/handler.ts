import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';

import { backlogContribution } from '../../../core/statistics/backlog.ts';
import { complianceContribution } from '../../../core/statistics/compliance.ts';
import { referralContribution } from '../../../core/statistics/referrals.ts';
import { followingAs, followStream } from '../../../streams/follow-stream.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { figuresRepository } from '../../../store/figures.ts';
import { dutyFrom } from '../../../store/journeys/duties.ts';
import { headFrom } from '../../../store/journeys/heads.ts';
import { referralFrom } from '../../../store/referrals.ts';
import type { Item } from '../../../store/table.ts';

import { countAddition, type Addition, type FollowDeps } from './follow-journeys.ts';

const environment = z.object({ FIGURES_TABLE: z.string() }).parse(process.env);
const deps: FollowDeps = {
  figures: figuresRepository({ client: dynamoDb(), table: environment.FIGURES_TABLE }),
  backOff: fullJitter,
};

function ofHead(image: Item): Addition {
  const head = headFrom(image);
  return { source: head.journeyId, version: head.version, contribution: backlogContribution(head) };
}

/** A duty that is gone was never owed: it counts as of the version after the last one it had. */
function ofDuty(source: string, now: Item | undefined, before: Item | undefined): Addition {
  const version = Number((now ?? before)?.['version']?.N ?? 0);
  if (!now) return { source, version: version + 1, contribution: undefined };
  return { source, version, contribution: complianceContribution(dutyFrom(now)) };
}

function ofReferral(image: Item): Addition {
  const referral = referralFrom(image);
  const { referralId: source, version } = referral;
  return { source, version, contribution: referralContribution(referral) };
}

function additionOf({ dynamodb }: DynamoDBRecord): Addition | undefined {
  const [pk, sk] = [dynamodb?.Keys?.['PK']?.S ?? '', dynamodb?.Keys?.['SK']?.S ?? ''];
  const [now, before] = [dynamodb?.NewImage, dynamodb?.OldImage] as (Item | undefined)[];
  if (pk.startsWith('REF#') && sk === 'HEAD' && now) return ofReferral(now);
  if (!pk.startsWith('J#')) return undefined;
  if (sk === 'HEAD' && now) return ofHead(now);
  return sk.startsWith('DL#') ? ofDuty(`${pk.slice(2)}#${sk.slice(3)}`, now, before) : undefined;
}

export const handler = followStream(followingAs('figures'), async (record) => {
  const addition = additionOf(record);
  if (addition) await countAddition(deps, addition);
});

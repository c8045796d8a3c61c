import { isDeepStrictEqual } from 'node:util';

import type { DynamoDBRecord } from 'aws-lambda';

import type { Facts } from '../../../core/record/facts.ts';
import type { Head } from '../../../core/record/head.ts';
import { chargesOf } from '../../../core/court-messages/match.ts';
import type { AcceptDeps } from '../../../intake/accept-event.ts';
import { joinOpened } from '../../../intake/court-messages/join-opened.ts';
import { settleCase, settleMessage, settleWaiting } from '../../../intake/court-messages/settle-message.ts';
import type { CourtDeps } from '../../../intake/court-messages/work-out-case.ts';

/**
 * Follows messages of courts, the links of cases to journeys, and the ids that court systems give cases: works on
 * what was kept and not yet done, and on what waited for a case. Doing it again does no harm.
 */
export async function followCourtMessages(
  deps: CourtDeps,
  { eventName, dynamodb }: DynamoDBRecord,
): Promise<void> {
  const [pk = '', sk = ''] = [dynamodb?.Keys?.['PK']?.S, dynamodb?.Keys?.['SK']?.S];
  if (eventName !== 'INSERT') return;
  const isLinked = pk.startsWith('X#') && sk.startsWith('J#');
  const isNamed = pk.startsWith('C#') && sk.startsWith('A#');
  if (isLinked) await settleCase(deps, pk.slice(2));
  if (isNamed) await settleWaiting(deps, pk.slice(2));
  if (!pk.startsWith('M#')) return;
  const message = await deps.journeys.readMessage(pk.slice(2));
  if (message?.receipt.state === 'received') await settleMessage(deps, message.messageId);
  // It may name in full what others name by an id alone.
  if (message?.receipt.format?.startsWith('cp-'))
    for (const name of message.cases) await settleWaiting(deps, deps.journeys.hashOfName(name));
}

/** What the prosecuting side says of suspects and charges, by which those of a message are found. */
const named = ({ suspects }: Facts) =>
  Object.entries(suspects).map(([ref, { asn, courtIds }]) => [ref, asn, courtIds, chargesOf(suspects, ref)]);

/**
 * Follows what becomes known of a case by which its messages may be found: who its suspects are, what they are
 * charged with, and that courts may write to it.
 */
export async function followProsecution(
  deps: CourtDeps & AcceptDeps,
  { record: { facts: before } }: Head,
  { record: { facts: after } }: Head,
): Promise<void> {
  const isKnown =
    before.openToCourts === after.openToCourts &&
    before.mergedInto === after.mergedInto &&
    isDeepStrictEqual(named(before), named(after));
  if (isKnown) return;
  for (const urn of after.cases) {
    await joinOpened(deps, urn);
    await settleCase(deps, deps.journeys.hashOfCase(urn));
  }
}

import type { Doctor } from './lambda/bundles.ts';

/** A fault that is put into the service on purpose: the measure of what the checks can see. */
export interface Doctored extends Doctor {
  readonly fault: string;
}

export const doctored: readonly Doctored[] = [
  {
    fault: 'a follower that acknowledges before it writes',
    file: 'functions/streams/follow-stream.ts',
    replace: 'for (const record of records) await follow(record);',
    by: 'for (const record of records) void follow(record).catch(() => undefined);',
  },
  {
    fault: 'a dedupe record left out of the transaction',
    file: 'functions/intake/accept-event.ts',
    replace: 'deps.journeys.dedupeItem(event, dedupeOf(deps, incoming, outcome)),',
    by: '',
  },
  {
    fault: 'a parked token without its condition',
    file: 'functions/store/runs.ts',
    replace: 'headStandsAt(run, at),\n        write({',
    by: 'write({',
  },
  {
    fault: 'the feed’s time taken before slow reads',
    file: 'functions/intake/accept-event.ts',
    replace: 'withPerson, deps.now());',
    by: 'withPerson, new Date(event.receivedAt));',
  },
  {
    fault: 'an answer that goes out before it is on record',
    file: 'functions/http/chain.ts',
    replace: "if (about !== 'in-transaction') await put(() => audit.write({ status }, about));",
    by: "if (about !== 'in-transaction') void put(() => audit.write({ status }, about)).catch(() => undefined);",
  },
  {
    fault: 'an event put on the bus only where the bus took it at once',
    file: 'functions/lambdas/followers/relay/publish-change.ts',
    replace: "if (AnswerSchema.parse(answer).FailedEntryCount > 0) throw new Error('NotPublished');",
    by: 'AnswerSchema.parse(answer);',
  },
];

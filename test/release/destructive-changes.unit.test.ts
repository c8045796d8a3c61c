import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  destructiveChanges,
  holdsData,
  judge,
  WaiversSchema,
  type Finding,
  type Template,
  type Waiver,
} from '../../infra/release/destructive-changes.ts';

const table = {
  Type: 'AWS::DynamoDB::Table',
  DeletionPolicy: 'Retain',
  UpdateReplacePolicy: 'Retain',
  Properties: {
    KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  },
};
const template = (Resources: NonNullable<Template['Resources']>): Template => ({ Resources });
const before = template({ journeys: table });
const withTable = (more: object, properties: object = {}): Template =>
  template({ journeys: { ...table, ...more, Properties: { ...table.Properties, ...properties } } });
const changesTo = (after: Template, from: Template = before) =>
  destructiveChanges('stateful', from, after).map(({ id, change }) => `${id} ${change}`);

describe('a release', () => {
  it.each([
    ['removes a table that is kept', template({}), ['journeys removed']],
    [
      'gives it another key, so that it is made anew',
      withTable({}, { KeySchema: [{ AttributeName: 'other', KeyType: 'HASH' }] }),
      ['journeys replaced'],
    ],
    [
      'gives it a name, so that it is made anew',
      withTable({}, { TableName: 'journeys' }),
      ['journeys replaced'],
    ],
    ['calls it something else', template({ renamed: table }), ['journeys removed']],
    [
      'puts something else in its place',
      template({ journeys: { Type: 'AWS::SNS::Topic' } }),
      ['journeys removed'],
    ],
    ['would delete it with the stack', withTable({ DeletionPolicy: 'Delete' }), ['journeys unprotected']],
    [
      'would delete it where it is replaced',
      withTable({ UpdateReplacePolicy: 'Delete' }),
      ['journeys unprotected'],
    ],
    ['lets anyone delete it', withTable({}, { DeletionProtectionEnabled: false }), ['journeys unprotected']],
    [
      'ends its recovery to any time',
      withTable({}, { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }),
      ['journeys unprotected'],
    ],
    [
      'lets its items expire',
      withTable({}, { TimeToLiveSpecification: { AttributeName: 'at', Enabled: true } }),
      ['journeys expires'],
    ],
    ['adds another', template({ journeys: table, people: table }), []],
    ['adds an index', withTable({}, { GlobalSecondaryIndexes: [{ IndexName: 'due' }] }), []],
    ['changes nothing', before, []],
  ])('that %s', (_what, after, expected) => {
    expect(changesTo(after)).toEqual(expected);
  });

  it('removes what holds nothing', () => {
    const alarm = template({ alarm: { Type: 'AWS::CloudWatch::Alarm' } });
    expect(changesTo(template({}), alarm)).toEqual([]);
  });

  it('keeps lines of a log for a shorter time', () => {
    const log = (RetentionInDays?: number) =>
      template({
        log: { Type: 'AWS::Logs::LogGroup', Properties: { ...(RetentionInDays ? { RetentionInDays } : {}) } },
      });
    expect(changesTo(log(30), log(365))).toEqual(['log expires']);
    expect(changesTo(log(30), log())).toEqual(['log expires']);
    expect(changesTo(log(365), log(30))).toEqual([]);
  });

  it.each(Object.keys(holdsData))('that removes a %s is found', (Type) => {
    expect(changesTo(template({}), template({ held: { Type, Properties: {} } }))).toEqual(['held removed']);
  });
});

describe('a waiver', () => {
  const finding: Finding = { stack: 'stateful', id: 'old', type: 'AWS::SQS::Queue', change: 'removed' };
  const waiver: Waiver = {
    stack: 'stateful',
    id: 'old',
    change: 'removed',
    reason: 'Emptied before: nothing was written to it since March.',
    until: '2026-12-01',
  };

  it('lets one change through, until its day is over', () => {
    expect(judge([finding], [waiver], '2026-12-01')).toEqual({ refused: [], waived: [finding], stale: [] });
    expect(judge([finding], [waiver], '2026-12-02')).toEqual({
      refused: [finding],
      waived: [],
      stale: [waiver],
    });
  });

  it.each([
    ['another stack', { stack: 'stateless' }],
    ['another resource', { id: 'other' }],
    ['another change', { change: 'replaced' }],
  ] as const)('is for no %s', (_what, other) => {
    expect(judge([{ ...finding, ...other }], [waiver], '2026-11-30').refused).toHaveLength(1);
  });

  it('that nothing needs is told of', () => {
    expect(judge([], [waiver], '2026-11-30').stale).toEqual([waiver]);
  });

  it('has a reason, and is for a month at most', () => {
    const waivers = WaiversSchema.parse(JSON.parse(readFileSync('infra/release/waivers.json', 'utf8')));
    const inAMonth = new Date(Date.now() + 31 * 86_400_000).toISOString();
    expect(waivers.filter(({ until }) => until > inAMonth)).toEqual([]);
    expect(WaiversSchema.safeParse([{ ...waiver, reason: 'yes' }]).success).toBe(false);
  });
});

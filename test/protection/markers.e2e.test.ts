import { randomBytes, randomUUID } from 'node:crypto';

import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededAgencies, type KeyName } from '../../local/agencies.ts';
import { localPrefix } from '../../local/deploy.ts';
import { startReceiver, type TestReceiver } from '../../local/receiver.ts';
import { events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import { localClient } from '../support/audit.ts';
import { call, cloudEvent, newReference, post, type Answer } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { executionsOf, statesClient } from '../support/machines.ts';
import { asStaff, contactOf } from '../support/people.ts';
import { useStack } from '../support/stack.ts';

/** Short enough for a postcode, and in nothing else. */
const mark = `QZ${randomBytes(4).toString('hex').toUpperCase()}`;
const address = { lines: [mark, mark], postcode: mark };
const person = {
  givenName: mark,
  familyName: mark,
  organisationName: mark,
  phone: mark,
  email: `${mark}@example.org`,
  language: mark,
  accessibilityNeeds: [mark],
  address,
};
/** Every personal field there is, with a marker wherever a text can stand. */
const marked: Readonly<Record<string, unknown>> = {
  victim: person,
  caller: person,
  representative: person,
  officer: { name: mark, phone: mark, email: `${mark}@example.org` },
  location: address,
  safeContact: {
    channels: [{ channel: 'in-person', value: mark, safe: true }],
    codeWord: mark,
    neutralSender: mark,
    mayAnswer: [mark],
    mustNotAnswer: [mark],
  },
  narrative: mark,
};

const startedAt = Date.now();
const queueName = `markers-${mark.toLowerCase()}`;
const answers: Answer[] = [];
let journeyIds: string[] = [];

const keyOf = (type: EventType): KeyName | undefined => {
  const { senders } = events[type] as EventDefinition;
  return (Object.keys(seededAgencies) as KeyName[]).find((name) =>
    senders.includes(seededAgencies[name].kind),
  );
};

const dataOf = (type: EventType): Record<string, unknown> => {
  const { example, personal } = events[type] as EventDefinition;
  const fields = Object.keys(personal).map((name) => [name, marked[name]] as const);
  expect(fields.every(([, value]) => value !== undefined)).toBe(true);
  return { ...example, ...Object.fromEntries(fields) };
};

async function tell(type: EventType, subject: string, data: object): Promise<Answer> {
  const as = keyOf(type);
  if (!as) throw new Error(`No key may send ${type}.`);
  const answer = await post(as, cloudEvent(as, type, subject, data));
  answers.push(answer);
  return answer;
}

const personalTypes = eventTypes.filter(
  (type) => Object.keys((events[type] as EventDefinition).personal).length > 0 && keyOf(type),
);

const sqs = () =>
  new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', region: 'eu-west-2', service: 'sqs' });
const askQueue = async (parameters: Readonly<Record<string, string>>): Promise<string> => {
  const { endpoint } = useStack();
  const response = await sqs().fetch(`${endpoint}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Version: '2012-11-05', ...parameters }).toString(),
  });
  return response.text();
};
const between = (text: string, tag: string) =>
  new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(text)?.[1] ?? '';

/** Everything that the bus carries from now on goes to a queue of the test too. */
async function listenToBus(): Promise<string> {
  const queueUrl = between(await askQueue({ Action: 'CreateQueue', QueueName: queueName }), 'QueueUrl');
  const bus = new EventBridgeClient(localClient(useStack().endpoint));
  const rule = { EventBusName: localPrefix, Name: queueName };
  await bus.send(
    new PutRuleCommand({ ...rule, EventPattern: JSON.stringify({ account: ['000000000000'] }) }),
  );
  const Arn = `arn:aws:sqs:eu-west-2:000000000000:${queueName}`;
  await bus.send(
    new PutTargetsCommand({
      EventBusName: rule.EventBusName,
      Rule: queueName,
      Targets: [{ Id: 'queue', Arn }],
    }),
  );
  return queueUrl;
}

async function heardOn(queueUrl: string): Promise<string[]> {
  const heard: string[] = [];
  for (;;) {
    const text = await askQueue({ Action: 'ReceiveMessage', QueueUrl: queueUrl, MaxNumberOfMessages: '10' });
    if (!text.includes('<Message>')) return heard;
    heard.push(text);
    for (const [, receipt = ''] of text.matchAll(/<ReceiptHandle>(.*?)<\/ReceiptHandle>/gs))
      await askQueue({ Action: 'DeleteMessage', QueueUrl: queueUrl, ReceiptHandle: receipt });
  }
}

let queueUrl = '';
let receiver: TestReceiver;
let webhookId = '';

/** A doorbell of the support service, and a referral with a marker that it rings for. */
async function ringFor(journeyId: string): Promise<void> {
  const headers = { 'Idempotency-Key': randomUUID() };
  const request = { method: 'POST', body: { url: receiver.url, services: ['lvws-core'] }, headers };
  const registered = await call('lvws', '/webhooks', request);
  expect(registered.status).toBe(201);
  webhookId = String(registered.body['webhookId']);
  answers.push(registered);
  await tell('needs.assessed', `journey:${journeyId}`, {
    ...dataOf('needs.assessed'),
    supportConsent: 'given',
    services: ['lvws-core'],
    overruleReason: 'victim-choice',
  });
}

afterAll(async () => {
  await call('lvws', `/webhooks/${webhookId}`, { method: 'DELETE' });
  await receiver[Symbol.asyncDispose]();
});

beforeAll(async () => {
  queueUrl = await listenToBus();
  receiver = await startReceiver(useStack().receivers);
  const reference = newReference();
  const first = await tell('crime.recorded', `crime:01/${reference}`, {
    ...dataOf('crime.recorded'),
    force: '01',
    crimeReference: reference,
    incidentReference: undefined,
  });
  const journeyId = String(first.body['journeyId']);
  journeyIds = [journeyId];
  for (const type of personalTypes.filter((one) => !(events[one] as EventDefinition).opensJourney))
    await tell(type, `journey:${journeyId}`, dataOf(type));

  await ringFor(journeyId);
  const later = newReference();
  await tell('victim.details-given', `crime:01/${later}`, dataOf('victim.details-given'));
  const linked = await tell('crime.recorded', `crime:01/${later}`, { force: '01', crimeReference: later });
  journeyIds.push(String(linked.body['journeyId']));
  await eventually(async () => {
    const { body } = await call('police', `/journeys/${String(linked.body['journeyId'])}/status`);
    expect(body['version']).toBe(2);
  });
}, 120_000);

/** No personal value is in a text, and no key that signs rings. */
const quiet = (text: string) => {
  expect(text.includes(mark)).toBe(false);
  expect(text).not.toMatch(/whsk_/);
};

describe('a marker in every personal field of every event', () => {
  it('was accepted wherever it was sent, and is in no answer', () => {
    expect(answers.map(({ status }) => status)).toEqual(
      answers.map(({ status }) => (status === 202 ? 202 : 201)),
    );
    expect(answers.length).toBeGreaterThan(5);
    for (const { body, headers } of answers) quiet(JSON.stringify([body, [...headers]]));
  });

  it('is in no problem answer, wherever it was put wrongly', async () => {
    const subject = `journey:${journeyIds[0] ?? ''}`;
    const wrong: readonly unknown[] = [
      cloudEvent('police', 'victim.details-given', subject, { victim: mark }),
      cloudEvent('police', 'victim.details-given', subject, { victim: { email: mark } }),
      cloudEvent('police', 'victim.details-given', mark, dataOf('victim.details-given')),
      cloudEvent('police', mark, subject, {}),
      cloudEvent('police', 'safety.alert-raised', subject, { kind: mark }),
      cloudEvent('police', 'crime.updated', subject, {
        crimeType: `${mark} and more`,
        [mark]: { [mark]: mark },
      }),
      { [mark]: mark },
      `{"${mark}`,
    ];
    for (const event of wrong) {
      const { status, body } = await post('police', event);
      expect([400, 422]).toContain(status);
      quiet(JSON.stringify(body));
    }
    const query = await call('police', `/journeys?caseUrn=${mark}`);
    quiet(JSON.stringify(query.body));
  });

  it('is in the answers of those who may have it', async () => {
    for (const journeyId of journeyIds) {
      const { body } = await contactOf('police', journeyId);
      expect(JSON.stringify(body)).toContain(mark);
      const whole = await call('police', `/people/${String(body['personRef'])}/subject-access-export`, {
        headers: asStaff('staff-1', 'subject-access'),
      });
      expect(JSON.stringify(whole.body)).toContain(mark);
    }
  });

  it.each(['police', 'cps', 'witnessCare', 'court', 'lvws', 'probation'] as const)(
    'is in nothing else that %s reads',
    async (as) => {
      for (const journeyId of journeyIds) {
        for (const path of ['', '/status', '/timeline', '/duties'])
          quiet(JSON.stringify((await call(as, `/journeys/${journeyId}${path}`)).body));
      }
      quiet(JSON.stringify((await call(as, '/changes')).body));
    },
  );

  it('is in no ring of a doorbell and no answer about one', async () => {
    const ringsOf = () => receiver.received.filter(({ method }) => method === 'POST');
    await eventually(() => {
      expect(ringsOf()).not.toHaveLength(0);
      return Promise.resolve();
    }, 120_000);
    for (const received of receiver.received) quiet(JSON.stringify(received));
    quiet(JSON.stringify((await call('lvws', '/webhooks')).body));
  }, 150_000);

  it('is in no table in the clear', async () => {
    const { endpoint, tables } = useStack();
    const client = new DynamoDBClient(localClient(endpoint));
    let seen = 0;
    for (const TableName of Object.values(tables)) {
      for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
        const text = JSON.stringify(Items);
        if (text.includes(journeyIds[0] ?? '')) seen += 1;
        quiet(text);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('is in no stream', async () => {
    const client = new DynamoDBStreamsClient(localClient(useStack().endpoint));
    const { Streams = [] } = await client.send(new ListStreamsCommand({}));
    let seen = 0;
    for (const { StreamArn } of Streams) {
      const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
      for (const { ShardId } of StreamDescription?.Shards ?? []) {
        const at = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const;
        let { ShardIterator } = await client.send(new GetShardIteratorCommand(at));
        while (ShardIterator) {
          const page = await client.send(new GetRecordsCommand({ ShardIterator, Limit: 1000 }));
          const text = JSON.stringify(page.Records);
          if (text.includes(journeyIds[0] ?? '')) seen += 1;
          quiet(text);
          ShardIterator = page.Records?.length ? page.NextShardIterator : undefined;
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('is in no state machine', async () => {
    const client = statesClient();
    await eventually(async () => {
      const executions = (await Promise.all(journeyIds.map(executionsOf))).flat();
      expect(executions.length).toBeGreaterThan(0);
      for (const { arn } of executions) {
        const history = await client.send(
          new GetExecutionHistoryCommand({ executionArn: arn, includeExecutionData: true, maxResults: 1000 }),
        );
        quiet(JSON.stringify(history.events));
      }
    });
  });

  it('is in nothing that the bus carries', async () => {
    const heard: string[] = [];
    await eventually(async () => {
      heard.push(...(await heardOn(queueUrl)));
      expect(heard.some((text) => text.includes(journeyIds[0] ?? ''))).toBe(true);
    });
    for (const text of heard) quiet(text);
  });

  it('is in no line of any log', async () => {
    const client = new CloudWatchLogsClient(localClient(useStack().endpoint));
    const { logGroups = [] } = await client.send(new DescribeLogGroupsCommand({ limit: 50 }));
    const operations = new Set<string>();
    for (const { logGroupName } of logGroups) {
      const pages = paginateFilterLogEvents({ client }, { logGroupName, startTime: startedAt });
      for await (const { events: lines = [] } of pages) {
        const text = JSON.stringify(lines.map(({ message }) => message));
        for (const [, operation = ''] of text.matchAll(/operation\\*":\\*"(\w+)/g)) operations.add(operation);
        quiet(text);
      }
    }
    expect([...operations]).toEqual(expect.arrayContaining(['postEvent', 'readContact']));
  });
});

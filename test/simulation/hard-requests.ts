/** Requests at the edges of what the service sends: conditions that fail, items that are not there, pages. */
const S = (text: string) => ({ S: text });
const N = (number: number) => ({ N: String(number) });
const key = (sort: string) => ({ PK: S('HARD'), SK: S(sort) });
const on = { TableName: 'journeys' };

export const hardRequests: readonly { readonly action: string; readonly input: object }[] = [
  { action: 'GetItem', input: { ...on, Key: key('nothing') } },
  {
    action: 'PutItem',
    input: { ...on, Item: { ...key('a'), version: N(1), listKey: S('L'), listSort: S('1') } },
  },
  {
    action: 'PutItem',
    input: {
      ...on,
      Item: key('a'),
      ConditionExpression: 'attribute_not_exists(PK)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  {
    action: 'UpdateItem',
    input: {
      ...on,
      Key: key('a'),
      UpdateExpression: 'SET version = :two REMOVE listKey',
      ConditionExpression: 'version = :one',
      ExpressionAttributeValues: { ':one': N(1), ':two': N(2) },
      ReturnValues: 'UPDATED_NEW',
    },
  },
  {
    action: 'UpdateItem',
    input: {
      ...on,
      Key: key('a'),
      UpdateExpression: 'SET version = :two',
      ConditionExpression: 'version = :one',
      ExpressionAttributeValues: { ':one': N(1), ':two': N(2) },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  {
    action: 'UpdateItem',
    input: {
      ...on,
      Key: key('counter'),
      UpdateExpression: 'ADD reserved :some',
      ExpressionAttributeValues: { ':some': N(3) },
      ReturnValues: 'UPDATED_NEW',
    },
  },
  {
    action: 'UpdateItem',
    input: {
      ...on,
      Key: key('counter'),
      UpdateExpression: 'ADD reserved :some',
      ExpressionAttributeValues: { ':some': N(3) },
      ReturnValues: 'ALL_NEW',
    },
  },
  ...['b', 'c', 'd', 'e'].map((sort, at) => ({
    action: 'PutItem',
    input: { ...on, Item: { ...key(sort), listKey: S('L'), listSort: S(String(at)), body: S('x') } },
  })),
  {
    action: 'Query',
    input: {
      ...on,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': S('HARD') },
      Limit: 2,
    },
  },
  {
    action: 'Query',
    input: {
      ...on,
      KeyConditionExpression: 'PK = :pk AND SK > :after',
      ExpressionAttributeValues: { ':pk': S('HARD'), ':after': S('b') },
      ScanIndexForward: false,
      Limit: 2,
    },
  },
  {
    action: 'Query',
    input: {
      ...on,
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': S('HARD'), ':from': S('b'), ':to': S('d') },
      ConsistentRead: true,
    },
  },
  {
    action: 'Query',
    input: {
      ...on,
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :some)',
      ExpressionAttributeValues: { ':pk': S('HARD'), ':some': S('c') },
    },
  },
  {
    action: 'Query',
    input: {
      ...on,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': S('HARD') },
      Select: 'COUNT',
    },
  },
  {
    action: 'Query',
    input: {
      ...on,
      IndexName: 'list',
      KeyConditionExpression: 'listKey = :list AND listSort > :after',
      ExpressionAttributeValues: { ':list': S('L'), ':after': S('0') },
      ProjectionExpression: 'body',
    },
  },
  {
    action: 'Query',
    input: { ...on, KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': S('NOBODY') } },
  },
  {
    action: 'DeleteItem',
    input: { ...on, Key: key('e'), ConditionExpression: 'attribute_exists(PK)', ReturnValues: 'ALL_OLD' },
  },
  { action: 'DeleteItem', input: { ...on, Key: key('e'), ConditionExpression: 'attribute_exists(PK)' } },
  { action: 'DeleteItem', input: { ...on, Key: key('e') } },
  {
    action: 'GetItem',
    input: {
      ...on,
      Key: key('b'),
      ProjectionExpression: '#body, nowhere',
      ExpressionAttributeNames: { '#body': 'body' },
    },
  },
  {
    action: 'TransactWriteItems',
    input: {
      TransactItems: [
        { Put: { ...on, Item: key('f') } },
        {
          ConditionCheck: {
            ...on,
            Key: key('a'),
            ConditionExpression: 'version = :nine',
            ExpressionAttributeValues: { ':nine': N(9) },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        { Delete: { ...on, Key: key('b'), ConditionExpression: 'attribute_not_exists(PK)' } },
      ],
    },
  },
  { action: 'GetItem', input: { ...on, Key: key('f') } },
  {
    action: 'TransactWriteItems',
    input: {
      TransactItems: [
        { Put: { ...on, Item: { ...key('f'), version: N(1) } } },
        {
          Update: {
            ...on,
            Key: key('a'),
            UpdateExpression: 'SET #state = :moved REMOVE version',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':moved': S('moved') },
          },
        },
        { Delete: { ...on, Key: key('b') } },
      ],
    },
  },
  {
    action: 'Query',
    input: { ...on, KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': S('HARD') } },
  },
];

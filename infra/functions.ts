import { rotations, type SecretName } from '../functions/store/secret-names.ts';
import type { TableName } from '../functions/store/tables.ts';

type TableAction =
  'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';

export type MachineAction =
  'StartExecution' | 'SendTaskSuccess' | 'SendTaskFailure' | 'DescribeExecution' | 'StopExecution';

/** What one Lambda is, and all that it may do. */
export interface FunctionDeclaration {
  readonly summary: string;
  readonly trigger:
    | 'api'
    | 'authoriser'
    | 'journeys-stream'
    | 'audit-stream'
    | 'minute'
    | 'hour'
    | 'day'
    | 'state-machine'
    | 'rotation'
    | 'operator';
  readonly tables: Partial<Readonly<Record<TableName, readonly TableAction[]>>>;
  /** The indexes that it queries: a grant for a table holds for none of them. */
  readonly indexes?: Partial<Readonly<Record<TableName, readonly string[]>>>;
  readonly secrets: readonly SecretName[];
  /** What it may do with the executions of the stage machines. */
  readonly machines?: readonly MachineAction[];
  /** Publishes to the event bus. */
  readonly bus?: true;
  /** Wraps and unwraps the data keys of people. */
  readonly vault?: 'write' | 'read';
  /** Makes (seals) or uses (opens) the keys that sign rings. */
  readonly signing?: 'seal' | 'open';
  /** What it may do with the ends of the audit's chains that were written down. */
  readonly anchors?: 'GetObject' | 'PutObject';
  /** What it may do with the messages of courts and police as they were sent. */
  readonly messages?: readonly ('GetObject' | 'PutObject')[];
  /** Calls addresses that partners chose. */
  readonly callsReceivers?: boolean;
  /** Functions that it starts and does not wait for. */
  readonly starts?: readonly string[];
  readonly timeoutSeconds: number;
}

/** Every Lambda of the service; the name is that of its folder, see `handlerPathOf`. */
export const functionDeclarations = {
  authorise: {
    summary: 'Decides whose key a request carries.',
    trigger: 'authoriser',
    tables: { access: ['GetItem', 'UpdateItem'] },
    secrets: ['pepper'],
    timeoutSeconds: 5,
  },
  events: {
    summary: 'Accepts events.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      // Whose dates of birth two journeys hold is read before they are merged.
      people: ['GetItem', 'Query', 'PutItem', 'ConditionCheckItem'],
    },
    secrets: ['alias'],
    vault: 'write',
    timeoutSeconds: 29,
  },
  journeys: {
    summary: 'Answers where journeys stand and what happened on them.',
    trigger: 'api',
    tables: { journeys: ['GetItem', 'Query'] },
    indexes: { journeys: ['feed'] },
    secrets: ['alias', 'cursor'],
    timeoutSeconds: 10,
  },
  unmatched: {
    summary:
      'Lists own events: all, those that no journey is known for, and those to be mended; puts them on one by hand.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      people: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
    },
    indexes: { journeys: ['list'] },
    secrets: ['alias', 'cursor'],
    vault: 'read',
    // A day on which an agency loaded its history is long to count.
    timeoutSeconds: 29,
  },
  'court-messages': {
    summary: 'Takes messages of courts and police in their own formats, and makes events of them.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      // A new case of the police opens journeys of the victims it names.
      people: ['GetItem', 'Query', 'PutItem', 'ConditionCheckItem'],
    },
    indexes: { journeys: ['list'] },
    secrets: ['alias', 'cursor'],
    vault: 'write',
    messages: ['GetObject', 'PutObject'],
    timeoutSeconds: 29,
  },
  contract: {
    summary: 'Answers what the API is, what its problems mean, and whether it is up.',
    trigger: 'api',
    tables: {},
    secrets: [],
    timeoutSeconds: 5,
  },
  access: {
    summary: 'Manages partner agencies and their keys.',
    trigger: 'api',
    tables: { access: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'] },
    indexes: { access: ['agency'] },
    secrets: ['pepper', 'cursor'],
    timeoutSeconds: 10,
  },
  directory: {
    summary: 'Answers which support services there are.',
    trigger: 'api',
    tables: {},
    secrets: [],
    timeoutSeconds: 10,
  },
  deletions: {
    summary: 'Asks again for the deletion of withdrawn referrals that was not confirmed.',
    trigger: 'minute',
    tables: { journeys: ['GetItem', 'Query', 'PutItem'], parked: ['Query', 'PutItem', 'DeleteItem'] },
    indexes: { journeys: ['queue'] },
    secrets: ['alias'],
    timeoutSeconds: 60,
  },
  referrals: {
    summary: 'The exchange in which support services claim and answer referrals.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      people: ['GetItem', 'Query'],
      access: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
    },
    indexes: { journeys: ['list', 'queue', 'work'] },
    secrets: ['alias', 'cursor', 'receipt'],
    vault: 'read',
    timeoutSeconds: 29,
  },
  relay: {
    summary:
      'Follows the journeys: puts events on all that their alias leads to, moves the state machines, tells the bus.',
    trigger: 'journeys-stream',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      people: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      parked: ['PutItem', 'DeleteItem'],
    },
    secrets: ['alias'],
    vault: 'read',
    machines: ['StartExecution', 'SendTaskSuccess', 'SendTaskFailure', 'DescribeExecution'],
    bus: true,
    starts: ['doorbell'],
    timeoutSeconds: 60,
  },
  steps: {
    summary: 'Parks the tokens of the stage machines, does entry actions, starts the next execution.',
    trigger: 'state-machine',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
    },
    secrets: ['alias'],
    machines: ['StartExecution', 'SendTaskSuccess', 'SendTaskFailure'],
    timeoutSeconds: 30,
  },
  reconcile: {
    summary: 'Starts executions of stage machines again that were lost.',
    trigger: 'minute',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
      parked: ['Query', 'PutItem', 'DeleteItem'],
    },
    indexes: { journeys: ['settle'] },
    secrets: ['alias'],
    machines: ['StartExecution', 'SendTaskSuccess', 'SendTaskFailure', 'DescribeExecution', 'StopExecution'],
    timeoutSeconds: 60,
  },
  duties: {
    summary: 'Answers what is owed to victims, by whom and by when.',
    trigger: 'api',
    tables: { journeys: ['GetItem', 'Query'] },
    indexes: { journeys: ['work'] },
    secrets: ['alias', 'cursor'],
    timeoutSeconds: 10,
  },
  sweep: {
    summary: 'Tells of duties that are soon due, or were not kept in time.',
    trigger: 'minute',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      parked: ['Query', 'PutItem', 'DeleteItem'],
    },
    indexes: { journeys: ['due', 'work'] },
    secrets: ['alias'],
    timeoutSeconds: 55,
  },
  webhooks: {
    summary: 'Registers doorbells and manages their keys.',
    trigger: 'api',
    tables: { access: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'] },
    secrets: [],
    signing: 'seal',
    callsReceivers: true,
    starts: ['doorbell'],
    timeoutSeconds: 29,
  },
  doorbell: {
    summary: 'Rings doorbells when there is something for their agency.',
    trigger: 'minute',
    tables: {
      access: ['GetItem', 'Query', 'PutItem'],
      journeys: ['Query'],
      parked: ['Query', 'PutItem', 'DeleteItem'],
    },
    indexes: { access: ['due'], journeys: ['queue', 'feed', 'work', 'list'] },
    secrets: [],
    signing: 'open',
    callsReceivers: true,
    timeoutSeconds: 60,
  },
  'first-keys': {
    summary: 'Registers the first administrators of the service, and none after them.',
    trigger: 'operator',
    tables: { access: ['GetItem', 'UpdateItem'], audit: ['PutItem'] },
    secrets: ['pepper'],
    timeoutSeconds: 30,
  },
  rotate: {
    summary: 'Gives the secrets of the service a next key, each on its schedule.',
    trigger: 'rotation',
    tables: {},
    secrets: [...rotations.keys()],
    timeoutSeconds: 30,
  },
  figures: {
    summary: 'Keeps the figures that are published in step with the journeys.',
    trigger: 'journeys-stream',
    tables: { figures: ['GetItem', 'PutItem', 'UpdateItem'], parked: ['PutItem', 'DeleteItem'] },
    secrets: [],
    timeoutSeconds: 60,
  },
  statistics: {
    summary: 'Answers figures that identify nobody.',
    trigger: 'api',
    tables: { figures: ['Query'] },
    secrets: [],
    timeoutSeconds: 10,
  },
  people: {
    summary: 'Answers how victims can safely be reached, exports and erases what is held of them.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query'],
      people: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      audit: ['Query'],
    },
    indexes: { audit: ['subject'] },
    secrets: ['alias'],
    vault: 'read',
    timeoutSeconds: 10,
  },
  own: {
    summary: 'Lets people in who sign in at the pages, and shows victims their own journeys.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      people: ['GetItem', 'Query', 'PutItem', 'ConditionCheckItem'],
      access: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      audit: ['Query'],
    },
    indexes: { audit: ['subject'] },
    secrets: ['alias', 'pepper'],
    vault: 'write',
    timeoutSeconds: 10,
  },
  desk: {
    summary: 'Serves those who speak with victims: online access, who calls, what was said before.',
    trigger: 'api',
    tables: {
      journeys: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      people: ['GetItem', 'Query'],
      access: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
    },
    secrets: ['alias'],
    vault: 'read',
    timeoutSeconds: 10,
  },
  audit: {
    summary: 'Answers agencies what they asked for.',
    trigger: 'api',
    tables: { audit: ['Query'] },
    secrets: ['cursor'],
    timeoutSeconds: 10,
  },
  'audit-chain': {
    summary: 'Links audit records into the chain of their agency and day.',
    trigger: 'audit-stream',
    tables: { audit: ['Query', 'PutItem'], parked: ['PutItem', 'DeleteItem'] },
    secrets: ['audit'],
    timeoutSeconds: 60,
  },
  'audit-anchor': {
    summary: 'Writes down where the chains of the audit end, where nobody can change it.',
    trigger: 'hour',
    tables: { audit: ['Query'] },
    secrets: [],
    anchors: 'PutObject',
    timeoutSeconds: 300,
  },
  'audit-verify': {
    summary: 'Verifies that the audit of the last days is what was written.',
    trigger: 'day',
    tables: { audit: ['Query'] },
    secrets: ['audit'],
    anchors: 'GetObject',
    timeoutSeconds: 900,
  },
} as const satisfies Record<string, FunctionDeclaration>;

/** What a function declares, and for all that answer callers the record of what they decide. */
export const tablesOf = ({ trigger, tables }: FunctionDeclaration): FunctionDeclaration['tables'] =>
  trigger === 'api' || trigger === 'authoriser'
    ? { ...tables, audit: [...new Set([...(tables.audit ?? []), 'PutItem' as const])] }
    : tables;

const folders: Readonly<Record<FunctionDeclaration['trigger'], string>> = {
  api: 'api',
  authoriser: 'authoriser',
  'journeys-stream': 'followers',
  'audit-stream': 'followers',
  minute: 'timers',
  hour: 'timers',
  day: 'timers',
  rotation: 'timers',
  operator: 'operators',
  'state-machine': 'machines',
};

/** Where the handler of a function is, from the root: its folder is told by what starts it. */
export const handlerPathOf = (name: keyof typeof functionDeclarations): string =>
  `functions/lambdas/${folders[functionDeclarations[name].trigger]}/${name}/handler.ts`;

/** The functions that follow a stream. */
export const followerNames = ['relay', 'figures', 'audit-chain'] as const;
export type FollowerName = (typeof followerNames)[number];

/** The functions that park what they cannot take: those, and the timers that work through lists. */
export const parkingNames = [...followerNames, 'sweep', 'deletions', 'reconcile', 'doorbell'] as const;
export type ParkingName = (typeof parkingNames)[number];

/** The output of the stateless stack that holds the name of such a function. */
export const outputOf = (name: ParkingName): string => `${name.replace('-', '')}Function`;

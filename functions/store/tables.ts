/** A sparse index: only items that carry its two attributes are in it. */
export interface IndexDeclaration {
  readonly partition: string;
  readonly sort: string;
  /** What it holds beside the keys; left out, it holds the whole item. */
  readonly holds?: readonly string[];
}

export interface TableDeclaration {
  readonly indexes: Readonly<Record<string, IndexDeclaration>>;
  readonly stream: boolean;
  /** Attribute that holds the epoch second of expiry. Never on a table that holds events. */
  readonly expiry?: string;
}

/**
 * The tables, one per bounded context. Every table has the string keys `PK` and `SK`; the template and
 * the repositories both read this.
 */
export const tables = {
  journeys: {
    indexes: {
      due: { partition: 'dueKey', sort: 'dueSort' },
      work: { partition: 'workKey', sort: 'workSort' },
      // Of a head only where it stands: a page of whole records would be cut short at a mebibyte.
      feed: { partition: 'feedKey', sort: 'feedSort', holds: ['journeyStatus'] },
      queue: { partition: 'queueKey', sort: 'queueSort' },
      list: { partition: 'listKey', sort: 'listSort' },
      settle: { partition: 'settleKey', sort: 'settleSort' },
    },
    stream: true,
  },
  people: { indexes: {}, stream: false },
  access: {
    indexes: {
      agency: { partition: 'agencyKey', sort: 'agencySort' },
      due: { partition: 'dueKey', sort: 'dueSort' },
    },
    stream: false,
    expiry: 'expiresAt',
  },
  figures: { indexes: {}, stream: false },
  /** What the followers of the streams could not take. */
  parked: { indexes: {}, stream: false },
  audit: { indexes: { subject: { partition: 'subjectKey', sort: 'subjectSort' } }, stream: true },
} as const satisfies Record<string, TableDeclaration>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** How the keys of one of the service's own secrets follow one another. */
export interface Rotation {
  readonly everyDays: number;
  /** Keys that are understood at once, the one that comes next included; one more, and the oldest goes. */
  readonly kept: number;
}

/**
 * The service's own secrets. A key must be understood for as long as anything lives that was made with it:
 * one that was in use lives on, in days, for `everyDays` times `kept` less 2.
 */
export const secrets = {
  /** Names every alias in the tables, which cannot be found under another key: never rotated. */
  alias: null,
  /** Under the stored secrets of API keys, each of which lives for at most 425 days: a start, a life, an overlap. */
  pepper: { everyDays: 365, kept: 4 },
  /** Seals cursors. */
  cursor: { everyDays: 30, kept: 3 },
  /** Seals the chains of the audit, which are verified for as long as they are kept. */
  audit: { everyDays: 365, kept: Infinity },
  /** Makes the receipts of claims, which can be asked for again for 30 days. */
  receipt: { everyDays: 30, kept: 4 },
  /** Seals the cookies of the sites, and is the proof of who they are to the providers of identities. */
  pages: { everyDays: 30, kept: 3 },
} as const satisfies Readonly<Record<string, Rotation | null>>;

export type SecretName = keyof typeof secrets;
export const secretNames = Object.keys(secrets) as readonly SecretName[];
/** Those that are rotated, and how. */
export const rotations: ReadonlyMap<SecretName, Rotation> = new Map(
  secretNames.flatMap((name) => {
    const rotation = secrets[name];
    return rotation ? [[name, rotation]] : [];
  }),
);

import type { Agency } from './credential.ts';

import { isWeaker } from './ceiling.ts';
import { isNarrower } from './rows.ts';

/** Days after which a proposal that nobody approved has no effect. */
export const proposalDays = 7;

const isWithin = (after: readonly string[], before: readonly string[]): boolean =>
  after.every((value) => before.includes(value));

/** The same for the same key under the same name. */
const nameOf = (key: Agency['staffKeys']['keys'][number]): string =>
  [key.kid, key.kty, key.x, 'y' in key ? key.y : ''].join(' ');

/** Whether other people may sign in, or the same with other roles: by another provider, or another group of it. */
function opensSignIn(before: Agency['signIn'], after: Agency['signIn']): boolean {
  if (!after) return false;
  const namesOf = ({ roles, ...provider }: NonNullable<Agency['signIn']>) =>
    Object.entries(roles).map((role) => JSON.stringify([provider, role]));
  return !isWithin(namesOf(after), before ? namesOf(before) : []);
}

/**
 * Whether a change of an agency opens what was closed: further rows or sources, further places its keys are
 * taken from, less that a key must show, or other
 * keys or providers that prove its staff. It takes two administrators.
 */
export const widens = (before: Agency, after: Agency): boolean =>
  !isNarrower(after.rows, before.rows) ||
  !isWithin(after.sourcePrefixes, before.sourcePrefixes) ||
  !isWithin(after.networks, before.networks) ||
  !isWithin(after.certificates, before.certificates) ||
  isWeaker(after.minimumAssurance, before.minimumAssurance) ||
  !isWithin(after.staffKeys.keys.map(nameOf), before.staffKeys.keys.map(nameOf)) ||
  opensSignIn(before.signIn, after.signIn);

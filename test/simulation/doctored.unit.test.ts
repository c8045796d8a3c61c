import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { doctored } from './doctored.ts';
import { olderRelease } from './older-release.ts';

const changes = [
  ...olderRelease.map((change) => ['the release before', change] as const),
  ...doctored.flatMap(({ fault, changes }) => changes.map((change) => [fault, change] as const)),
];

describe('what the slow tests put into the source is still about it:', () => {
  it.each(changes)('%s', (_fault, { file, replace }) => {
    expect(readFileSync(file, 'utf8').split(replace)).toHaveLength(2);
  });
});

import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

it('leaves it to one module to know what lies beside the project, so that all else runs without it', () => {
  const naming = ['functions', 'schemas', 'infra', 'local', 'test']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.m?[jt]s$/.test(file))
    .filter((file) => /['"`]\.\.\/shared[/'"`]/.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual(['test/support/published.ts']);
});

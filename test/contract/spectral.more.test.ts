import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';

/** It is of use to this test alone, and brings 150 packages: it is fetched when the test runs. */
const SPECTRAL = '@stoplight/spectral-cli@6.16.3';

it('has no finding of any rule that Spectral has for documents', () => {
  const told = execFileSync(
    'npm',
    [
      ...['exec', '--yes', `--package=${SPECTRAL}`, '--', 'spectral', 'lint', 'schemas/openapi.json'],
      ...[
        '--ruleset',
        'test/contract/spectral.yaml',
        '--format',
        'json',
        '--quiet',
        '--fail-severity',
        'hint',
      ],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  expect(JSON.parse(told)).toEqual([]);
});

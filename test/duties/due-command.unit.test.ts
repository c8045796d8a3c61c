import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { answerDue } from '../../local/operate/due.ts';

const ask = (...args: string[]) => answerDue(args);

describe('npm run due', () => {
  it('prints the due instant in London time, with the days counted and skipped', () => {
    const { code, text } = ask('--duty', 'VC-6-ARREST', '--opened', '2026-12-23T16:00:00Z');
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      '2027-01-04T23:59:59+00:00',
      expect.stringContaining('VC-6-ARREST, Right 6 (VC-2021)'),
      '  Limit 5 working days, standard rights.',
      '  Opened 2026-12-23T16:00:00+00:00 in London: Wednesday 23 December 2026 is day 0.',
      '  Day 1: Thursday 24 December 2026.',
      '  Day 2: Tuesday 29 December 2026.',
      '  Day 3: Wednesday 30 December 2026.',
      '  Day 4: Thursday 31 December 2026.',
      '  Day 5: Monday 4 January 2027.',
      '  Skipped: Friday 25 December 2026 (Christmas Day).',
      '  Skipped: Saturday 26 December 2026 (Saturday).',
      '  Skipped: Sunday 27 December 2026 (Sunday).',
      '  Skipped: Monday 28 December 2026 (Boxing Day (substitute day)).',
      "  Skipped: Friday 1 January 2027 (New Year's Day).",
      '  Skipped: Saturday 2 January 2027 (Saturday).',
      '  Skipped: Sunday 3 January 2027 (Sunday).',
    ]);
  });

  it('counts enhanced rights, and answers machines in JSON', () => {
    const { code, text } = ask(
      '--duty',
      'VC-6-ARREST',
      '--opened',
      '2026-03-27T10:00:00Z',
      '--enhanced',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      due: '2026-03-30T23:59:59+01:00',
      day0: '2026-03-27',
      limit: 1,
      unit: 'WORKING_DAY',
      counted: ['2026-03-30'],
      skipped: [
        { date: '2026-03-28', reason: 'Saturday' },
        { date: '2026-03-29', reason: 'Sunday' },
      ],
    });
  });

  it.each([
    ['VC-6-ARREST', ['--enhanced'], '  Limit 1 working day, enhanced rights.'],
    ['VC-2-RECORD', [], '  Limit 24 hours, standard rights.'],
    ['ULS-REQUEST', [], '  Limit 28 calendar days, standard rights.'],
    ['CICA-APPLY', [], '  Limit 2 years, standard rights.'],
  ])('says the limit of %s %j as the Code does', (duty, more, line) => {
    const { text } = ask('--duty', duty, '--opened', '2026-03-03T16:00:00Z', ...more);
    expect(text.split('\n')).toContain(line);
  });

  it.each([
    ['an unknown duty', ['--duty', 'VC-6-NONE', '--opened', '2026-12-23T16:00:00Z'], 'No such duty'],
    ['a time without a zone', ['--duty', 'VC-6-ARREST', '--opened', '2026-12-23T16:00:00'], 'zone'],
    ['a date past the table', ['--duty', 'VC-6-ARREST', '--opened', '2028-12-29T16:00:00Z'], '2029-01-01'],
    ['a date after the table', ['--duty', 'VC-6-ARREST', '--opened', '2031-01-01T16:00:00Z'], '2031-01-02'],
    [
      'a date before any version',
      ['--duty', 'VC-6-ARREST', '--opened', '2019-01-01T16:00:00Z'],
      'No version',
    ],
    ['a duty without a number', ['--duty', 'VC-3-INFO', '--opened', '2026-12-23T16:00:00Z'], 'no number'],
    ['nothing', [], '--duty'],
    ['an option it does not know', ['--dutty', 'VC-6-ARREST'], 'Use:'],
  ])('answers %s with one line that says why, and code 2', (_what, args, why) => {
    const { code, text } = ask(...args);
    expect(code).toBe(2);
    expect(text).toMatch(/^[^\n]{10,200}$/);
    expect(text).toContain(why);
  });

  it('is a command that exits so', async () => {
    const run = promisify(execFile);
    const node = 'node_modules/node/bin/node';
    const { stdout } = await run(node, [
      'local/operate/due.ts',
      '--duty',
      'VC-2-RECORD',
      '--opened',
      '2026-03-28T12:00:00Z',
    ]);
    expect(stdout.split('\n')[0]).toBe('2026-03-29T13:00:00+01:00');
    await expect(run(node, ['local/operate/due.ts', '--duty', 'X', '--opened', 'now'])).rejects.toMatchObject(
      {
        code: 2,
        stdout: '',
      },
    );
  });
});

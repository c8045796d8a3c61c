import { parseArgs } from 'node:util';

import { DateNotCoveredError } from '../../functions/core/calendar/working-days.ts';
import { explainDue, explanationLines, NotExplainedError } from '../../functions/core/duties/explain.ts';
import { InstantSchema } from '../../schemas/events/shared.ts';

const USAGE = 'Use: npm run -s due -- --duty VC-6-ARREST --opened 2026-12-23T16:00:00Z [--enhanced] [--json]';

/** What the command prints and exits with. */
export function answerDue(args: readonly string[]): { readonly code: 0 | 2; readonly text: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        duty: { type: 'string' },
        opened: { type: 'string' },
        enhanced: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (!values.duty || !values.opened) return { code: 2, text: USAGE };
    const opened = InstantSchema.safeParse(values.opened);
    if (!opened.success)
      return { code: 2, text: 'Give --opened with its zone, such as 2026-12-23T16:00:00Z.' };
    const explanation = explainDue(values.duty, opened.data, values.enhanced);
    return {
      code: 0,
      text: values.json ? JSON.stringify(explanation, null, 2) : explanationLines(explanation).join('\n'),
    };
  } catch (error) {
    if (error instanceof NotExplainedError || error instanceof DateNotCoveredError) {
      return { code: 2, text: error.message };
    }
    if (error instanceof TypeError) return { code: 2, text: USAGE };
    throw error;
  }
}

if (import.meta.main) {
  const { code, text } = answerDue(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}

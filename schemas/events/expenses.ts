import { defineEvents } from './define.ts';
import { AgencyReferenceSchema } from './shared.ts';

const claim = {
  senders: ['cps', 'witness-care'],
  data: { claim: AgencyReferenceSchema },
  example: { claim: 'C-1' },
} as const;

export const expensesEvents = defineEvents('expenses', {
  'expenses.claim-received': { summary: "The victim's complete claim for expenses came in.", ...claim },
  'expenses.paid': { summary: 'The expenses were paid.', ...claim },
});

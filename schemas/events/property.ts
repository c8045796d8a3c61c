import { defineEvents } from './define.ts';
import { AgencyReferenceSchema } from './shared.ts';

const property = {
  senders: ['police'],
  data: { property: AgencyReferenceSchema },
  example: { property: 'P-1' },
} as const;

export const propertyEvents = defineEvents('property', {
  'property.retained': { summary: 'Something of the victim is kept as evidence.', ...property },
  'property.no-longer-needed': { summary: 'It is no longer needed as evidence.', ...property },
  'property.returned': { summary: 'The victim has it back.', ...property },
});

import type { components } from '../../../../client/src/contract.ts';
import { english } from '../../../../pages/words/english.ts';
import { sayDay } from '../../../site/case-model.ts';

export type LogEntry = components['schemas']['ContactLog']['entries'][number];

/** What a call was for. */
export const purposes = {
  news: 'News of the case',
  question: 'A question',
  court: 'Court',
  support: 'Support',
  'safe-contact': 'Safe contact',
  'online-access': 'Online access',
  complaint: 'A complaint',
  'feedback-reply': 'A reply to what they said of how they were treated',
  other: 'Something else',
} as const;

/** What came of it. */
export const outcomes = {
  reached: 'Spoke with them',
  attempted: 'Not reached',
  'asked-to-wait': 'Asked to wait',
  'identity-not-proved': 'Could not prove who they are',
} as const;

/** What somebody wants to be rung about. */
const topics: Readonly<Record<string, string>> = {
  news: 'news of the case',
  'late-news': 'news that is late',
  court: 'court',
  support: 'support',
  safety: 'their safety',
  'online-access': 'online access',
  other: 'something else',
};

const textIn = (data: LogEntry['data'], name: string): string => {
  const value = data[name];
  return typeof value === 'string' ? value : '';
};
const wordFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

/** Codes that an entry has the data of; of what another agency said only that it happened, where this may not know. */
const said: Readonly<Record<string, (data: LogEntry['data']) => string>> = {
  'contact.logged': (data) => {
    const listed = Array.isArray(data['purposes'])
      ? data['purposes'].map((code) => wordFor(purposes, String(code)))
      : [];
    const way = textIn(data, 'direction') === 'in' ? 'They rang' : 'They were rung';
    return `${way}: ${wordFor(outcomes, textIn(data, 'outcome'))}. ${listed.join(', ')}`;
  },
  'callback.requested': (data) => `A call was promised, about ${wordFor(topics, textIn(data, 'topic'))}`,
  'callback.done': () => 'The promised call was made',
  'callback.missed': () => 'They were rung as promised, and not reached',
};

/** An entry of the log as the desk reads it. */
export const sayEntry = ({
  type,
  time,
  by,
  data,
}: LogEntry): { readonly when: string; readonly text: string; readonly by: string } => ({
  when: sayDay(english, time),
  text: said[type]?.(data) ?? type,
  by,
});

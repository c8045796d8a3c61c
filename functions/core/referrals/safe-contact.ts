import type * as z from 'zod';

import type { ContactChannel, SafeContactSchema } from '../../../schemas/events/shared.ts';

type SafeContact = z.output<typeof SafeContactSchema>;

/**
 * What the record outside the vault may know of a safe contact: kinds of channel and yes or no, never a
 * number, an address, a time or a name.
 */
export interface SafeContactSummary {
  /** Kinds that may be used: safe, and not also marked unsafe under the same number or address. */
  readonly safe: readonly ContactChannel[];
  /** Kinds on which voicemail was expressly allowed. */
  readonly voicemail: readonly ContactChannel[];
  readonly discreet: boolean;
  readonly faults: readonly SafeContactFault[];
}

/** Faults of the details themselves, found where the details are, before they go to the vault. */
export type SafeContactFault =
  'channel-value-missing' | 'phone-invalid' | 'channel-contradictory' | 'times-invalid';

export type SafeContactProblem =
  | SafeContactFault
  | 'safe-contact-missing'
  | 'no-safe-channel'
  | 'voicemail-not-discreet'
  | 'code-word-or-neutral-sender-missing';

const byValue = ['phone', 'sms', 'email'] as const;
const phone = /^\+?[0-9][0-9 ()-]{8,18}$/;

type Channel = SafeContact['channels'][number];

function valueFault({ channel, value }: Channel): SafeContactFault | undefined {
  if (!byValue.some((kind) => kind === channel)) return undefined;
  if (value === undefined) return 'channel-value-missing';
  return channel !== 'email' && !phone.test(value) ? 'phone-invalid' : undefined;
}

/** One line or address, whichever way it is written: a text message goes to the same handset as a call. */
function sameLine(one: Channel, other: Channel): boolean {
  const bare = (value: string | undefined) => value?.replaceAll(/[^0-9a-z@.+]/gi, '').toLowerCase();
  return one.value !== undefined && bare(one.value) === bare(other.value);
}

function contradicted(channel: Channel, all: readonly Channel[]): boolean {
  return all.some(
    (other) =>
      !other.safe && (sameLine(channel, other) || (channel.channel === other.channel && !other.value)),
  );
}

/** Sums a safe contact up in codes. A channel marked unsafe anywhere is never counted as safe. */
export function summariseSafeContact(contact: SafeContact): SafeContactSummary {
  const marked = contact.channels.filter((channel) => channel.safe);
  const usable = marked.filter((channel) => !contradicted(channel, contact.channels));
  const faults = new Set(usable.map(valueFault).filter((fault) => fault !== undefined));
  if (usable.length < marked.length) faults.add('channel-contradictory');
  if (contact.times.some(({ from, to }) => from >= to)) faults.add('times-invalid');
  const kinds = (channels: readonly Channel[]) => [...new Set(channels.map(({ channel }) => channel))];
  return {
    safe: kinds(usable),
    voicemail: kinds(usable.filter((channel) => channel.voicemail)),
    discreet: contact.codeWord !== undefined || contact.neutralSender !== undefined,
    faults: [...faults],
  };
}

/** Offences in which whoever opens a letter or hears a message may be the one to fear. */
const sharedHome = ['domestic-abuse', 'stalking-harassment'];

/** The channels a service may use: what is safe, less letters where the home may be shared. */
export function usableChannels(summary: SafeContactSummary, flags: readonly string[]): ContactChannel[] {
  const letters = !flags.some((flag) => sharedHome.includes(flag));
  return summary.safe.filter((channel) => channel !== 'letter' || letters);
}

/**
 * Why a victim cannot be reached safely enough to refer; empty when they can. In domestic abuse letters
 * do not count, the caller needs a code word or a neutral name, and voicemail needs it all the more.
 */
export function safeContactProblems(
  summary: SafeContactSummary | undefined,
  flags: readonly string[],
): SafeContactProblem[] {
  if (summary === undefined) return ['safe-contact-missing'];
  const problems: SafeContactProblem[] = [...summary.faults];
  if (usableChannels(summary, flags).length === 0) problems.push('no-safe-channel');
  if (flags.some((flag) => sharedHome.includes(flag)) && !summary.discreet) {
    problems.push(
      summary.voicemail.length > 0 ? 'voicemail-not-discreet' : 'code-word-or-neutral-sender-missing',
    );
  }
  return problems;
}

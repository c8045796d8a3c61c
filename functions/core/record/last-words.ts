import { byType, type ByType, type StoredEvent, type StoredEventOf } from './stored-event.ts';

/** Of each matter of the victim's safety, when its last word was received, in UTC. */
export type LastWords = Readonly<Record<string, string>>;

/** What a word on the victim's safety is about. */
const matters: ByType<string> = {
  // Each agency clears its own alerts alone.
  'safety.alert-raised': ({ agencyId, data }) => `alert ${agencyId} ${data.kind}`,
  'safety.alert-cleared': ({ agencyId, data }) => `alert ${agencyId} ${data.kind}`,
  'victim.contact-preference-set': () => 'contact-preference',
  'victim.representative-appointed': () => 'representative',
  'victim.representative-removed': () => 'representative',
  'victim.online-access-opened': () => 'online-access',
  'victim.online-access-closed': () => 'online-access',
  'probation.opted-out': () => 'opt-out vcs',
  'probation.opted-in': () => 'opt-out vcs',
};

/** The matter of what an event says of safe contact, beside whatever else it says. */
const SAFE_CONTACT = 'safe-contact';

const isOlder = (words: LastWords, matter: string, { receivedAt }: StoredEvent): boolean =>
  (words[matter] ?? '') > receivedAt;

const withWord = (words: LastWords, matter: string, event: StoredEvent): LastWords =>
  isOlder(words, matter, event) ? words : { ...words, [matter]: event.receivedAt };

/** What of an event is still heard once later words on the same matter are known, and the last words after it. */
export interface Heard {
  readonly event: StoredEvent;
  /** Whether a later word on the same matter was received: then it changes nothing. */
  readonly isOverruled: boolean;
  readonly lastWords: LastWords;
}

/**
 * Of two words on one matter of the victim's safety the later received holds, whatever times they claim: whoever
 * claims a late time could else outlast every word that comes after. The same in any order of folding.
 */
export function heard(words: LastWords, event: StoredEvent): Heard {
  if (event.type === 'victim.opted-out' || event.type === 'victim.opted-in')
    return heardOfChoice(words, event);
  const matter = byType(matters, event);
  if (matter !== undefined)
    return { event, isOverruled: isOlder(words, matter, event), lastWords: withWord(words, matter, event) };
  if (!event.safeContact) return { event, isOverruled: false, lastWords: words };
  const { safeContact: _overruled, ...rest } = event;
  return {
    event: isOlder(words, SAFE_CONTACT, event) ? rest : event,
    isOverruled: false,
    lastWords: withWord(words, SAFE_CONTACT, event),
  };
}

const scopes = ['updates', 'vcs'] as const;
const optOutOf = (scope: (typeof scopes)[number]): string => `opt-out ${scope}`;

/** A choice of all scopes is heard of those that no later word is known of. */
function heardOfChoice(
  words: LastWords,
  event: StoredEventOf<'victim.opted-out' | 'victim.opted-in'>,
): Heard {
  const named = scopes.filter((scope) => event.data.scope === 'all' || event.data.scope === scope);
  const [left, ...more] = named.filter((scope) => !isOlder(words, optOutOf(scope), event));
  return {
    event: left && more.length === 0 ? { ...event, data: { ...event.data, scope: left } } : event,
    isOverruled: left === undefined,
    lastWords: named.reduce((known, scope) => withWord(known, optOutOf(scope), event), words),
  };
}

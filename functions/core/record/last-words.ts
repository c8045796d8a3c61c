import { byType, type ByType, type StoredEvent } from './stored-event.ts';

/** Of each matter of the victim's safety, when its last word was received, in UTC. */
export type LastWords = Readonly<Record<string, string>>;

/** What a word on the victim's safety is about. */
const matters: ByType<string> = {
  'safety.alert-raised': ({ data }) => `alert ${data.kind}`,
  'safety.alert-cleared': ({ data }) => `alert ${data.kind}`,
  'victim.opted-out': ({ data }) => `opt-out ${data.scope}`,
  'victim.opted-in': ({ data }) => `opt-out ${data.scope}`,
  'victim.contact-preference-set': () => 'contact-preference',
  'victim.representative-appointed': () => 'representative',
  'victim.representative-removed': () => 'representative',
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

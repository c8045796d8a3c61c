/** What a key may be allowed to do. `events:write` is narrowed further by event family, force and source. */
export const scopes = {
  'events:write': 'Post events of the families of the key',
  'journeys:read': 'Find journeys and read the view of them that the agency may have',
  'journeys:status:read': 'Read where a journey stands',
  'journeys:timeline:read': 'Read what happened on a journey, as far as the agency may know it',
  'journeys:contact:read': 'Read how a victim can safely be reached; every look is on record',
  'contact-log:read': 'Read what was said with a victim before, in codes',
  'changes:read': 'Follow what changes on the journeys the agency may see',
  'court-messages:write': 'Send messages of courts or police in their own formats',
  'court-messages:read': 'Read what became of own messages of courts or police',
  'unmatched:read': 'List own events that no journey is known for',
  'unmatched:write': 'Attach own unmatched events to a journey',
  'data-quality:read': 'List own events as they were taken, and those that may have to be mended',
  'duties:read': 'Read what is owed to victims, and by when',
  'statistics:read': 'Read figures that identify nobody',
  'referrals:create': 'Ask a support service to take up a victim',
  'referrals:read': 'Read the state of own referrals',
  'referrals:claim': 'Claim referrals to own services, read them and acknowledge them',
  'referrals:decide': 'Accept, reject or question claimed referrals',
  'referrals:outcome:write': 'Report what became of a referral',
  'directory:read': 'Read the directory of support services',
  'webhooks:manage': 'Register and remove doorbells of the agency',
  'key:read': 'Read what the key itself is and may do',
  'own-journeys:read': 'Read a journey as its victim may know it',
  'own-journeys:write': 'Say something of an own journey as its victim',
  'own-journeys:disclosures:read': 'Read which agencies were given details, as the victim',
  'identity-checks:make': 'Have what a caller says compared with what is known of a victim',
  'own-journeys:open': 'Let a victim into their own journey online, and out again',
  'sessions:issue': 'Let people in whose identity a provider has proved',
  'access:manage': 'Manage agencies and their keys',
  'audit:read': 'Read the record of who looked at what',
  'people:disclosures:read': 'Read who has seen the details of a person',
  'people:address:confirm': 'Confirm a change of address as a second person',
  'people:erase': 'Erase the details of a person',
  'subject-access:export': 'Export what is held about a victim, for the victim',
} as const;

export type Scope = keyof typeof scopes;

/** The scopes that open personal details: no key holds one that can be used from anywhere by whoever has it. */
export const personalScopes: ReadonlySet<Scope> = new Set([
  'journeys:contact:read',
  'referrals:claim',
  'own-journeys:read',
  'own-journeys:open',
  'identity-checks:make',
  'sessions:issue',
  'people:disclosures:read',
  'people:address:confirm',
  'people:erase',
  'subject-access:export',
]);

/** Whether a key opens personal details, or access itself: it is never bare, and two administrators give it. */
export const opensMuch = (held: readonly Scope[]): boolean =>
  held.some((scope) => personalScopes.has(scope) || scope === 'access:manage');

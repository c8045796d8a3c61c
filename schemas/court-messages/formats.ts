/** A message of the courts or the police that is understood, by the name it has here. */
export const courtMessageFormats = {
  'spi-results': 'SPI `ResultedCaseMessage`: one hearing day of one case.',
  'spi-new-case': 'SPI `NewCaseMessage`: a case that the police bring before a court.',
  'cp-results': 'Common Platform: the results of a hearing, shared or re-shared.',
  'cp-police-results': 'Common Platform: the results of one defendant, as they go to the police.',
  'cp-listing': 'Common Platform: a hearing was listed, confirmed, adjourned, or its days changed.',
  'cp-vacated': 'Common Platform: a trial was vacated, or a hearing lost its date.',
  'cp-plea': 'Common Platform: a plea was entered or changed.',
  'cp-verdict': 'Common Platform: a verdict was returned or changed.',
  'cp-markers': 'Common Platform: the markers of a case changed.',
  'cp-case': 'Common Platform: a case was created or changed, or defendants were added to it.',
  'cp-concluded': 'Common Platform: the proceedings of a case are concluded, or are not any more.',
  'cp-withdrawn': 'Common Platform: the offences of a defendant were withdrawn or dismissed.',
  'cp-other': 'A message of Common Platform that says nothing to a victim.',
} as const satisfies Record<string, string>;

export type CourtMessageFormat = keyof typeof courtMessageFormats;

/** The kind of agency whose word a message of a format is: nobody says what another decides. */
export const senderOf = (format: CourtMessageFormat): 'court' | 'police' =>
  format === 'spi-new-case' ? 'police' : 'court';

/** The family of events that a message of a format makes; its sender's key must hold it. */
export const familyOf = (format: CourtMessageFormat): string =>
  format === 'spi-new-case' ? 'charging' : 'court';

/** What one message may be: published, and enforced before anything is decided. */
export const courtMessageLimits = {
  bytes: 1024 * 1024,
  /** Nesting: real messages of Common Platform nest 13 deep. */
  depth: 32,
  /** Elements, objects and lists of one message. */
  nodes: 50_000,
  /** Offences, and cases, of one message. */
  offences: 200,
  cases: 50,
} as const;

/** How Common Platform names its messages, in `_metadata.name` or the header `X-Message-Type`. */
export const commonPlatformNames: Readonly<Record<string, CourtMessageFormat>> = {
  'public.events.hearing.hearing-resulted': 'cp-results',
  'public.hearing.resulted': 'cp-results',
  'public.hearing.resulted-v2': 'cp-results',
  'public.progression.hearing-resulted': 'cp-results',
  'hearing.results-shared': 'cp-results',
  'hearing.events.results-shared': 'cp-results',
  'hearing.events.results-shared-v2': 'cp-results',
  'hearing.events.results-shared-v3': 'cp-results',
  'public.results.police-result-generated': 'cp-police-results',
  'public.hearing.initiated': 'cp-listing',
  'public.hearing.adjourned': 'cp-listing',
  'public.hearing-detail-changed': 'cp-listing',
  'public.hearing.hearing-days-cancelled': 'cp-listing',
  'public.listing.case-sent-for-listing': 'cp-listing',
  'public.listing.hearing-confirmed': 'cp-listing',
  'public.listing.hearing-updated': 'cp-listing',
  'public.progression.prosecution-cases-referred-to-court': 'cp-listing',
  'public.hearing.trial-vacated': 'cp-vacated',
  'public.listing.vacated-trial-updated': 'cp-vacated',
  'public.events.listing.hearing-unallocated': 'cp-vacated',
  'public.events.listing.hearing-deleted': 'cp-vacated',
  'public.hearing.hearing-offence-plea-updated': 'cp-plea',
  'public.hearing.plea-updated': 'cp-plea',
  'public.hearing.hearing-offence-verdict-updated': 'cp-verdict',
  'public.hearing.verdict-updated': 'cp-verdict',
  'public.progression.case-markers-updated': 'cp-markers',
  'public.progression.prosecution-case-created': 'cp-case',
  'public.progression.defendants-added-to-case': 'cp-case',
  'public.progression.event.case-cps-prosecutor-updated': 'cp-case',
  'public.hearing-resulted-case-updated': 'cp-case',
  'public.progression.defendant-offences-changed': 'cp-case',
  'public.progression.case-defendant-changed': 'cp-case',
  'public.progression.prosecution-concluded': 'cp-concluded',
  'public.hearing.defendant-case-withdrawn-or-dismissed': 'cp-withdrawn',
  'public.hearing.defendant-attendance-updated': 'cp-other',
  'public.hearing.event-amended': 'cp-other',
  'public.hearing.event-logged': 'cp-other',
  'public.hearing.event-timestamp-corrected': 'cp-other',
  'public.hearing.events-updated': 'cp-other',
  'public.defence.allocation-pleas-added': 'cp-other',
  'public.defence.allocation-pleas-updated': 'cp-other',
  'public.defence.event.record-instruction-details': 'cp-other',
  'public.event.defence-organisation-associated': 'cp-other',
  'public.events.hearing.prosecution-case-created-in-hearing': 'cp-other',
  'public.events.progression.custody-time-limit-extended': 'cp-other',
  'public.hearing.defence-counsel-added': 'cp-other',
  'public.hearing.defence-counsel-removed': 'cp-other',
  'public.hearing.defence-counsel-updated': 'cp-other',
  'public.hearing.hearing-locked': 'cp-other',
  'public.hearing.hearing-unlocked': 'cp-other',
  'public.hearing.live-status-published': 'cp-other',
  'public.hearing.offence-conviction-date-changed': 'cp-other',
  'public.hearing.offence-conviction-date-removed': 'cp-other',
  'public.hearing.prosecution-counsel-added': 'cp-other',
  'public.hearing.prosecution-counsel-removed': 'cp-other',
  'public.hearing.prosecution-counsel-updated': 'cp-other',
  'public.listing.court-list-published': 'cp-other',
  'public.listing.hearing-listed': 'cp-other',
  'public.listing.judiciary-changed-for-hearings-status': 'cp-other',
  'public.notificationnotify.events.notification-sent': 'cp-other',
  'public.progression.defendant-legalaid-status-updated': 'cp-other',
  'public.progression.events.sending-sheet-completed': 'cp-other',
  'public.progression.hearing-resulted-application-updated': 'cp-other',
  'public.progression.opa-notice': 'cp-other',
  'public.prosecutioncasefile.cps-serve-bcm-submitted': 'cp-other',
  'public.prosecutioncasefile.cps-serve-material-status-updated': 'cp-other',
  'public.prosecutioncasefile.cps-serve-pet-submitted': 'cp-other',
  'public.prosecutioncasefile.cps-serve-ptph-submitted': 'cp-other',
  'public.progression.events.case-added-to-crown-court': 'cp-other',
  'public.progression.events.case-or-application-ejected': 'cp-other',
  'public.progression.events.sentence-hearing-date-added': 'cp-other',
};

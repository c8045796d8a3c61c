/**
 * Where a victim's case stands after each thing that can happen, written from the stages and endings of the
 * domain (sections 2.1 to 2.3, 3.4) and not from the declared stages. One suspect, S1, with one charge.
 *
 * Each line: what happens, and where it leads; with the ending where it ends. What a step does not list leaves
 * it where it is: news that comes too early waits, news that comes too late is recorded.
 */
interface Step {
  /** What has happened, in order, where somebody stands there. */
  readonly reachedBy: readonly string[];
  readonly leads: string;
}

const contact = ['contact.received'];
const recorded = [...contact, 'crime.recorded'];
const investigated = [...recorded, 'investigation.opened'];
const asked = [...investigated, 'investigation.suspect-arrested', 'charging.advice-requested'];
const charged = [...asked, 'charging.charged'];
const tried = [...charged, 'court.trial-started'];
const convicted = [...tried, 'court.verdict verdict=G charges='];
const sentenced = [...convicted, 'court.sentence-passed kind=immediate-custody'];

/** However far a case is, it can prove to be no crime, go to another force, or lose its suspect. */
const anywhere = `
  crime.cancelled                         -> closed/closed no-crime
  crime.transferred force= crimeReference= -> closed/closed transferred
  court.suspect-died                      -> closed/closed suspect-died
  journey.merged                          -> closed/closed merged
  journey.closed ending=victim-untraceable -> closed/closed victim-untraceable
  journey.closed ending=other             -> closed/closed other`;

/** How the police end it: Home Office outcomes, and disposals out of court. */
const policeEnd = `
  investigation.closed outcome=no-suspect-identified -> closed/closed no-suspect-identified
  investigation.closed outcome=unable-to-prosecute   -> closed/closed unable-to-prosecute
  investigation.closed outcome=evidential-victim-supports -> closed/closed evidential-victim-supports
  investigation.closed outcome=evidential-victim-does-not-support -> closed/closed evidential-victim-does-not-support
  investigation.closed outcome=not-in-public-interest -> closed/closed not-in-public-interest
  investigation.closed outcome=transferred           -> closed/closed transferred
  investigation.closed outcome=taken-into-consideration -> closed/closed taken-into-consideration
  investigation.closed outcome=suspect-died          -> closed/closed suspect-died
  investigation.closed outcome=other                 -> closed/closed other
  disposal.decided kind=caution                      -> closed/closed out-of-court-disposal
  disposal.decided kind=community-resolution         -> closed/closed out-of-court-disposal
  disposal.decided kind=taken-into-consideration     -> closed/closed taken-into-consideration`;

/** Who decided not to charge, and why. */
const notCharged = `
  charging.no-further-action decidedBy=cps reason=evidential -> closed/closed cps-no-further-action
  charging.no-further-action decidedBy=cps reason=public-interest -> closed/closed cps-no-further-action
  charging.no-further-action decidedBy=police reason=evidential -> closed/closed police-no-further-action
  charging.no-further-action decidedBy=police reason=out-of-time -> closed/closed police-no-further-action
  charging.no-further-action decidedBy=police reason=public-interest -> closed/closed not-in-public-interest
  charging.no-further-action decidedBy=police reason=victim-does-not-support -> closed/closed evidential-victim-does-not-support
  charging.no-further-action decidedBy=police reason=suspect-died -> closed/closed suspect-died`;

const cleared = `
  investigation.suspect-released-without-charge noFurtherAction=true -> closed/closed police-no-further-action`;

/** Who is cleared is suspected no more: the police go on without them. */
const eliminated = `
  investigation.suspect-eliminated -> investigation/under-way`;

/** What the police do about a suspect shows where the investigation is. */
const suspectMoves = `
  investigation.suspect-identified  -> investigation/suspect-identified
  investigation.suspect-arrested    -> investigation/suspect-arrested
  investigation.suspect-interviewed -> investigation/suspect-interviewed
  investigation.suspect-bailed      -> investigation/suspect-on-bail
  investigation.suspect-released-under-investigation -> investigation/suspect-under-investigation
  investigation.suspect-released-without-charge noFurtherAction=false -> investigation/suspect-released`;

const toCharging = `
  charging.advice-requested -> charging/advice-requested
  charging.charged          -> pre-trial/charged`;

const report = `${anywhere}${policeEnd}${notCharged}${cleared}${suspectMoves}${toCharging}
  crime.recorded            -> report/crime-recorded
  incident.closed-no-crime  -> closed/closed no-crime
  investigation.opened      -> investigation/under-way`;

const investigation = `${anywhere}${eliminated}${policeEnd}${notCharged}${cleared}${suspectMoves}${toCharging}
  investigation.declined    -> closed/closed not-investigated`;

const charging = `${anywhere}${eliminated}${policeEnd}${notCharged}${cleared}
  charging.charged          -> pre-trial/charged`;

/** What a court's word, or the prosecution's stopping, does to a suspect before and during a trial. */
const courtDecides = `
  court.verdict verdict=G charges=   -> sentence/awaiting-sentence
  court.verdict verdict=NA charges=  -> sentence/awaiting-sentence
  court.verdict verdict=NG charges=  -> closed/closed acquitted
  court.verdict verdict=NC charges=  -> closed/closed no-conviction
  court.plea-entered plea=G charges= -> sentence/awaiting-sentence
  court.plea-entered plea=ADM charges= -> sentence/awaiting-sentence
  court.proceedings-stopped          -> closed/closed proceedings-stopped
  charging.discontinued kind=discontinued charges= -> closed/closed proceedings-stopped
  court.unfit-to-plead               -> closed/closed hospital-order
  court.charge-removed charge=S1/1   -> closed/closed proceedings-stopped
  court.sentence-passed kind=immediate-custody -> post-trial/sentenced
  court.sentence-passed kind=hospital-order -> post-trial/sentenced
  court.result-recorded outcome=unavailable -> closed/closed result-unavailable
  court.outcome-unavailable          -> closed/closed result-unavailable
  court.case-dormant                 -> pre-trial/dormant
  court.retrial-ordered              -> pre-trial/awaiting-retrial`;

const preTrial = `${anywhere}${courtDecides}
  court.hearing-listed hearingType=PTPH  -> pre-trial/hearing-listed
  court.hearing-listed hearingType=TRIAL -> pre-trial/trial-listed
  court.hearing-listed hearingType=NEWT  -> pre-trial/trial-listed
  court.plea-entered plea=NG charges=    -> pre-trial/not-guilty-plea
  court.plea-entered plea=DEN charges=   -> pre-trial/not-guilty-plea
  court.plea-entered plea=OPP charges=   -> pre-trial/not-guilty-plea
  court.sent-to-crown-court              -> pre-trial/sent-to-crown-court
  court.trial-started                    -> trial/under-way
  court.jury-discharged                  -> pre-trial/awaiting-retrial`;

const trial = `${anywhere}${courtDecides}
  court.jury-discharged -> pre-trial/awaiting-retrial
  court.trial-vacated   -> pre-trial/trial-vacated`;

const sentence = `${anywhere}
  court.sentence-passed kind=immediate-custody -> post-trial/sentenced
  court.sentence-passed kind=hospital-order -> post-trial/sentenced
  court.conviction-set-aside -> pre-trial/case-registered
  court.charge-added    -> pre-trial/case-registered
  court.sent-to-crown-court -> sentence/awaiting-sentence
  court.appeal-lodged   -> post-trial/appeal-lodged
  court.retrial-ordered -> pre-trial/awaiting-retrial
  court.result-recorded outcome=unavailable -> closed/closed result-unavailable
  court.outcome-unavailable -> closed/closed result-unavailable
  court.case-dormant    -> pre-trial/dormant`;

const appeal = `
  court.conviction-set-aside -> pre-trial/case-registered
  court.charge-added    -> pre-trial/case-registered
  court.appeal-lodged   -> post-trial/appeal-lodged
  court.retrial-ordered -> pre-trial/awaiting-retrial
  court.appeal-outcome outcome=retrial-ordered charges=    -> pre-trial/awaiting-retrial
  court.appeal-outcome outcome=conviction-quashed charges= -> closed/closed conviction-quashed`;

const postTrial = `${anywhere}${appeal}
  probation.vcs-referred -> post-trial/contact-scheme-offered
  probation.victim-contacted outcome=opted-in -> post-trial/contact-scheme-joined
  probation.opted-in     -> post-trial/contact-scheme-joined
  probation.key-stage stage=released -> post-trial/on-licence
  probation.key-stage stage=recalled -> post-trial/recalled
  court.sentence-passed kind=immediate-custody -> post-trial/sentenced
  court.sentence-passed kind=hospital-order -> post-trial/sentenced
  probation.sentence-ended -> closed/closed sentence-ended`;

/** A closed case opens again when something new is learned, a review overturns it, or an appeal is heard. */
const closed = `${policeEnd}${notCharged}${cleared}${suspectMoves}${toCharging}${appeal}
  journey.reopened reason=appeal       -> post-trial/appeal-lodged
  journey.reopened reason=new-evidence -> investigation/under-way
  review.concluded outcome=overturned  -> charging/returned
  review.concluded outcome=reopened    -> charging/returned
  investigation.opened   -> investigation/under-way
  charging.reinstated    -> pre-trial/charged
  court.trial-started    -> trial/under-way
  disposal.breached      -> charging/returned
  crime.recorded         -> report/crime-recorded`;

const opensIncident = `
  incident.created  -> report/incident-open
  incident.graded   -> report/incident-open
  incident.attended -> report/incident-open`;

export const caseSteps: Readonly<Record<string, Step>> = {
  'report/contact-received': { reachedBy: contact, leads: `${report}${opensIncident}` },
  'report/incident-open': { reachedBy: [...contact, 'incident.created'], leads: report },
  'report/crime-recorded': {
    reachedBy: recorded,
    leads: `${report}
      investigation.declined -> closed/closed not-investigated
      investigation.reviewed -> investigation/under-way`,
  },
  'investigation/under-way': { reachedBy: investigated, leads: investigation },
  'investigation/suspect-identified': {
    reachedBy: [...investigated, 'investigation.suspect-identified'],
    leads: investigation,
  },
  'investigation/suspect-arrested': {
    reachedBy: [...investigated, 'investigation.suspect-arrested'],
    leads: investigation,
  },
  'investigation/suspect-interviewed': {
    reachedBy: [...investigated, 'investigation.suspect-interviewed'],
    leads: investigation,
  },
  'investigation/suspect-on-bail': {
    reachedBy: [...investigated, 'investigation.suspect-bailed'],
    leads: investigation,
  },
  'investigation/suspect-under-investigation': {
    reachedBy: [...investigated, 'investigation.suspect-released-under-investigation'],
    leads: investigation,
  },
  'investigation/suspect-released': {
    reachedBy: [...investigated, 'investigation.suspect-released-without-charge noFurtherAction=false'],
    leads: investigation,
  },
  'charging/advice-requested': {
    reachedBy: asked,
    leads: `${charging}
      charging.advice-given -> charging/advice-given
      charging.returned     -> charging/returned`,
  },
  'charging/advice-given': {
    reachedBy: [...asked, 'charging.advice-given'],
    leads: `${charging}
      charging.advice-requested -> charging/advice-requested
      charging.returned         -> charging/returned`,
  },
  'charging/returned': {
    reachedBy: [...asked, 'charging.returned'],
    leads: `${charging}
      charging.advice-requested -> charging/advice-requested`,
  },
  'pre-trial/charged': {
    reachedBy: charged,
    leads: `${preTrial}
      court.case-registered -> pre-trial/case-registered`,
  },
  'pre-trial/case-registered': { reachedBy: [...charged, 'court.case-registered'], leads: preTrial },
  'pre-trial/hearing-listed': {
    reachedBy: [...charged, 'court.hearing-listed hearingType=PTPH'],
    leads: preTrial,
  },
  'pre-trial/not-guilty-plea': { reachedBy: [...charged, 'court.plea-entered plea=NG'], leads: preTrial },
  'pre-trial/sent-to-crown-court': {
    reachedBy: [...charged, 'court.sent-to-crown-court'],
    leads: preTrial,
  },
  'pre-trial/trial-listed': {
    reachedBy: [...charged, 'court.hearing-listed hearingType=TRIAL'],
    leads: `${preTrial}
      court.trial-vacated -> pre-trial/trial-vacated`,
  },
  'pre-trial/trial-vacated': {
    reachedBy: [...charged, 'court.hearing-listed hearingType=TRIAL', 'court.trial-vacated'],
    leads: preTrial,
  },
  'pre-trial/awaiting-retrial': { reachedBy: [...tried, 'court.jury-discharged'], leads: preTrial },
  'pre-trial/dormant': {
    reachedBy: [...charged, 'court.case-dormant'],
    leads: `${preTrial}
      charging.reinstated -> pre-trial/case-registered`,
  },
  'trial/under-way': {
    reachedBy: tried,
    leads: `${trial}
      court.hearing-held outcome=part-heard -> trial/part-heard
      court.hearing-held outcome=adjourned  -> trial/part-heard`,
  },
  'trial/part-heard': {
    reachedBy: [...tried, 'court.hearing-held outcome=part-heard'],
    leads: `${trial}
      court.trial-started -> trial/under-way`,
  },
  'sentence/awaiting-sentence': {
    reachedBy: convicted,
    leads: `${sentence}
      court.hearing-listed hearingType=PTPH  -> sentence/sentence-listed
      court.hearing-listed hearingType=TRIAL -> sentence/sentence-listed
      court.hearing-listed hearingType=NEWT  -> sentence/sentence-listed`,
  },
  'sentence/sentence-listed': {
    reachedBy: [...convicted, 'court.hearing-listed hearingType=CS'],
    leads: sentence,
  },
  'post-trial/sentenced': { reachedBy: sentenced, leads: postTrial },
  'post-trial/contact-scheme-offered': {
    reachedBy: [...sentenced, 'probation.vcs-referred'],
    leads: postTrial,
  },
  'post-trial/contact-scheme-joined': { reachedBy: [...sentenced, 'probation.opted-in'], leads: postTrial },
  'post-trial/on-licence': {
    reachedBy: [...sentenced, 'probation.key-stage stage=released'],
    leads: postTrial,
  },
  'post-trial/recalled': {
    reachedBy: [...sentenced, 'probation.key-stage stage=recalled'],
    leads: postTrial,
  },
  'post-trial/appeal-lodged': {
    reachedBy: [...sentenced, 'court.appeal-lodged'],
    leads: `${postTrial}
      court.appeal-outcome outcome=dismissed       -> post-trial/sentenced
      court.appeal-outcome outcome=abandoned       -> post-trial/sentenced
      court.appeal-outcome outcome=sentence-varied -> post-trial/sentenced`,
  },
  'closed/closed': { reachedBy: [...tried, 'court.verdict verdict=NG charges='], leads: closed },
};

/** News that must move no case, wherever it stands: what it says is about something else. */
export const movesNoCase: readonly string[] = [
  'court.result-recorded outcome=awaiting',
  'court.warrant-ended',
  'court.trial-ineffective',
  'court.tic-admitted',
  'court.reporting-restriction',
  'court.marker-set',
  'court.plea-entered plea=NONE charges=',
  'probation.victim-contacted outcome=opted-out',
  'probation.victim-contacted outcome=no-answer',
  'probation.key-stage stage=release-considered',
  'review.concluded outcome=upheld',
  'review.concluded outcome=explanation',
  'court.hearing-held outcome=resulted',
  'victim.support-for-prosecution-withdrawn',
  'support.consent-withdrawn services=',
  'victim.opted-out',
  'safety.alert-raised',
  'needs.assessed',
];

const given = 'needs.assessed supportConsent=given services=["lvws-core"]';
const known = 'needs.assessed supportConsent=not-asked services=';
const refused = 'supportConsent=refused services=';
const queued = [given];

const victimGone = `
  victim.died -> closed/closed victim-died`;

/** What the service says of the referral, `$r`, once it has it. */
const ofReferral = `
  referral.closed-unable-to-contact $r -> closed/closed unable-to-contact
  referral.completed $r reasonCode=completed  -> closed/closed support-completed
  referral.completed $r reasonCode=disengaged -> closed/closed support-declined
  referral.completed $r reasonCode=declined   -> closed/closed support-declined
  referral.handed-off $r toService= -> closed/closed transferred
  referral.started $r -> support/under-way
  support.started $r  -> support/under-way
  support.ended $r reason=completed  -> closed/closed support-completed
  support.ended $r reason=moved      -> closed/closed support-completed
  support.ended $r reason=disengaged -> closed/closed support-declined
  support.ended $r reason=declined   -> closed/closed support-declined
  support.ended $r reason=unable-to-contact -> closed/closed unable-to-contact
  support.ended $r reason=died       -> closed/closed victim-died${victimGone}
  support.consent-withdrawn services= -> closed/closed consent-withdrawn`;

const waiting = `${ofReferral}
  referral.redriven $r       -> referral/queued
  referral.received $r       -> referral/received
  referral.more-info-requested $r -> referral/more-information-requested
  referral.dead-lettered $r  -> referral/dead-letter
  referral.accepted $r       -> support/accepted
  referral.rejected $r       -> closed/closed referral-rejected`;

/** The same of the victim's support: needs, referral, support. A refusal ends it; it can always be asked for. */
export const supportSteps: Readonly<Record<string, Step>> = {
  'needs/awaiting-assessment': {
    reachedBy: recorded,
    leads: `${victimGone}
      support.started $r -> support/under-way
      needs.reassessed supportConsent=given services=["lvws-core"] -> referral/queued
      ${known} -> needs/assessed
      ${given} -> referral/queued
      needs.assessed ${refused} -> closed/closed support-declined
      support.consent-withdrawn services= -> closed/closed consent-withdrawn`,
  },
  'needs/assessed': {
    reachedBy: [...recorded, known],
    leads: `${victimGone}
      support.started $r -> support/under-way
      ${given} -> referral/queued
      needs.reassessed supportConsent=given services=["lvws-core"] -> referral/queued
      needs.assessed ${refused} -> closed/closed support-declined
      needs.reassessed ${refused} -> closed/closed support-declined
      support.consent-withdrawn services= -> closed/closed consent-withdrawn`,
  },
  'referral/queued': { reachedBy: [...recorded, ...queued], leads: waiting },
  'referral/received': { reachedBy: [...recorded, ...queued, 'referral.received $r'], leads: waiting },
  'referral/more-information-requested': {
    reachedBy: [...recorded, ...queued, 'referral.received $r', 'referral.more-info-requested $r'],
    leads: waiting,
  },
  'referral/dead-letter': {
    reachedBy: [...recorded, ...queued, 'referral.dead-lettered $r'],
    leads: waiting,
  },
  'support/accepted': { reachedBy: [...recorded, ...queued, 'referral.accepted $r'], leads: ofReferral },
  'support/under-way': {
    reachedBy: [...recorded, ...queued, 'referral.accepted $r', 'referral.started $r'],
    leads: ofReferral,
  },
  'closed/closed': {
    reachedBy: [...recorded, ...queued, 'referral.accepted $r', 'referral.completed $r reasonCode=completed'],
    // What the victim agreed to stands: needs that are found later are referred without asking again.
    leads: `
      ${known} -> referral/queued
      ${given} -> referral/queued
      needs.reassessed supportConsent=given services=["lvws-core"] -> referral/queued
      support.started $r -> support/under-way
      referral.received $r -> referral/received
      referral.accepted $r -> support/accepted`,
  },
};

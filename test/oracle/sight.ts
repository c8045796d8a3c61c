import { readTable } from './read-table.ts';

/**
 * Who may see what of a victim's journey, written from the papers and not from the profiles.
 *
 * Need to know, and deny by default (design, rule 4). A court file is open to the suspect's side, so a court
 * sees the case, special measures and whether a witness can come, and nothing of where or how the victim lives
 * (domain, section 5: HMCTS without contact data). The CPS discloses what it knows, so it is told what bears on
 * evidence and not what help the victim has. A support service sees what it needs to support and the milestones
 * of the case, and no suspect. Probation runs the Victim Contact Scheme. Oversight sees figures alone; who
 * administers the service, and the service itself, see nothing of any victim. The phoneline says what the victim
 * may know: it sees no suspect and no event but a first contact, and what a caller says of a birth date or an address
 * is compared for it, not read to it (pages, sections 2 and 6). A victim reads a view that is made for them and
 * nothing else; the pages let people in, and see nothing themselves.
 */
export const factsSeen = readTable(`
  fact                     police  cps  court  witness-care  support-service  probation  oversight  admin  system  phoneline  victim  pages
  suspects                 yes     yes  yes    yes           no               no         no         no     no    no         no      no
  hearings                 yes     yes  yes    yes           yes              no         no         no     no    yes        no      no
  nextDateUnfixed          yes     yes  yes    yes           yes              no         no         no     no    yes        no      no
  incidents                yes     no   no     no            no               no         no         no     no    no         no      no
  crimes                   yes     yes  no     no            no               no         no         no     no    yes        no      no
  cases                    yes     yes  yes    yes           no               yes        no         no     no    no         no      no
  flags                    yes     yes  no     no            no               no         no         no     no    no         no      no
  crimeType                yes     no   no     no            no               no         no         no     no    no         no      no
  offenceCode              yes     yes  no     yes           no               no         no         no     no    no         no      no
  enhanced                 yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  under18                  yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  specialMeasures          yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  witness                  yes     yes  yes    yes           no               no         no         no     no    no         no      no
  available                yes     yes  yes    yes           no               no         no         no     no    no         no      no
  victimPersonalStatement  yes     yes  no     yes           yes              no         no         no     no    yes        no      no
  statementPreference      yes     yes  yes    yes           no               no         no         no     no    yes        no      no
  supportsProsecution      yes     yes  no     yes           no               no         no         no     no    yes        no      no
  contactPreference        yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  optedOut                 yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  lastContactAt            yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  anonymity                yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  alerts                   yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  protectiveOrders         yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  referralProblems         yes     yes  no     yes           no               yes        no         no     no    no         no      no
`);

/** Of which families an agency learns that something happened, beside its own events. */
export const familiesSeen = readTable(`
  family               police  cps  court  witness-care  support-service  probation  oversight  admin  system  phoneline  victim  pages
  contact              yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  callback             yes     no   no     yes           yes              yes        no         no     no      yes        no      no
  satisfaction         no      no   no     no            no               no         no         no     no      no         no      no
  incident             yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  crime                yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  needs                yes     no   no     yes           yes              yes        no         no     no    no         no      no
  enhanced-rights      yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  support              yes     no   no     yes           yes              yes        no         no     no    no         no      no
  referral             yes     no   no     yes           yes              yes        no         no     no    no         no      no
  investigation        yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  charging             yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  disposal             yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  court                yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  witness              yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  vps                  yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  victim               yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  safety               yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  review               yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  compensation         yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  restorative-justice  yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  complaint            yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  expenses             yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  property             yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  meeting              yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  probation            yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  journey              yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  duty                 yes     yes  no     yes           yes              yes        no         no     no    no         no      no
`);

/**
 * What a key of each kind can be allowed to do at most; erasing and exporting is for
 * the controllers, and who gives access reads nothing of a victim (interfaces, section 4.2; access, section 8).
 */
export const scopesHeld = readTable(`
  scope                   police  cps  court  witness-care  support-service  probation  oversight  admin  system  phoneline  victim  pages
  events:write            yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  journeys:read           yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  journeys:status:read    yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  journeys:timeline:read  yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  journeys:contact:read   yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  contact-log:read        yes     no   no     yes           no               no         no         no     no    yes        no      no
  changes:read            yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  court-messages:write    yes     no   yes    no            no               no         no         no     no    no         no      no
  court-messages:read     yes     no   yes    no            no               no         no         no     no    no         no      no
  unmatched:read          yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  unmatched:write         yes     yes  no     yes           yes              yes        no         no     no    no         no      no
  data-quality:read       yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  duties:read             yes     yes  yes    yes           yes              yes        no         no     no    yes        no      no
  statistics:read         no      no   no     no            no               no         yes        yes    no    no         no      no
  referrals:create        yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  referrals:read          yes     yes  no     yes           yes              yes        no         no     no    yes        no      no
  referrals:claim         no      no   no     no            yes              no         no         no     no    no         no      no
  referrals:decide        no      no   no     no            yes              no         no         no     no    no         no      no
  referrals:outcome:write  no      no   no     no            yes              no         no         no     no    no         no      no
  directory:read          yes     yes  no     yes           yes              yes        yes        yes    no    yes        yes     yes
  webhooks:manage         yes     yes  yes    yes           yes              yes        no         no     no    no         no      no
  key:read                yes     yes  yes    yes           yes              yes        yes        yes    no    yes        yes     yes
  own-journeys:read       no      no   no     no            no               no         no         no     no      yes        yes     no
  own-journeys:open       yes     no   no     yes           yes              no         no         no     no      yes        no      no
  own-journeys:write       no     no   no     no            no               no         no         no     no      no         yes     no
  own-journeys:disclosures:read  no  no   no     no            no               no         no         no     no      no         yes     no
  identity-checks:make     yes    no   no     yes           no               no         no         no     no      yes        no      no
  sessions:issue          no      no   no     no            no               no         no         no     no      no         no      yes
  access:manage           no      no   no     no            no               no         no         yes    no    no         no      no
  audit:read              yes     yes  yes    yes           yes              yes        yes        yes    no    yes        no      yes
  people:disclosures:read  yes     no   no     no            no               no         no         no     no    no         no      no
  people:address:confirm  yes     no   no     yes           yes              yes        no         no     no    no         no      no
  people:erase             yes     no   no     no            no               no         no         no     no    no         no      no
  subject-access:export    yes     no   no     no            no               no         no         no     no    no         no      no
`);

/**
 * Whose duties each kind sees. Those who carry the prosecution see them all; the others their own, and of the
 * others' only those of the rights their work serves: 1 to be understood, 4 needs and support, 5 compensation,
 * 11 the Victim Contact Scheme. What opens the rest tells of a suspect.
 */
export const dutiesSeen = readTable(`
  kind             owners                                                            whatever the owner  opt-outs
  police           police cps court witness-care support-service probation victim    -                   yes
  cps              police cps court witness-care support-service probation victim    -                   yes
  witness-care     police cps court witness-care support-service probation victim    -                   yes
  court            court                                                             -                   no
  support-service  support-service                                                   1 4 5               yes
  probation        probation                                                         4 11                yes
  oversight        -                                                                 -                   no
  admin            -                                                                 -                   no
  system           -                                                                 -                   no
  phoneline        phoneline                                                         -                   yes
  victim           -                                                                 -                   no
  pages            -                                                                 -                   no
`);

/** How each kind is given its journeys, what else it learns, and in which of its areas it owes what it owes. */
export const kindsAre = readTable(`
  kind             rows              owes in  reads others' events  sees support  takes referrals
  police           forces            first    yes                   yes           no
  cps              cpsAreas          first    yes                   no            no
  witness-care     forces            first    yes                   yes           no
  court            courts            last     no                    no            no
  support-service  services          first    no                    yes           yes
  probation        probationRegions  first    no                    yes           no
  oversight        -                 -        no                    no            no
  admin            -                 -        no                    no            no
  system           -                 -        no                    no            no
  phoneline        forces            first    no                     yes           no
  victim           journeys          -        no                     no            no
  pages            -                 -        no                     no            no
`);

/**
 * Which personal details a kind of agency may have at all. Courts and the CPS never get an address or a number
 * (domain, section 5); a support service reaches a victim without knowing where they live (access, section 1).
 */
export const detailsHeld = readTable(`
  detail          police  cps  court  witness-care  support-service  probation  oversight  admin  system  phoneline  victim  pages
  name            yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  date-of-birth   yes     no   no     yes           no               yes        no         no     no    no         no      no
  address         yes     no   no     yes           no               yes        no         no     no    no         no      no
  phone           yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  email           yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  safe-contact    yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  representative  yes     no   no     yes           yes              yes        no         no     no    yes        no      no
  needs           yes     no   no     yes           yes              yes        no         no     no    yes        no      no
`);

/** What each purpose needs: to make sure whom one speaks to takes no address, to ring takes no birthday. */
export const detailsNeeded = readTable(`
  detail          victim-contact  letter  safeguarding  identity-check
  name            yes             yes     yes           yes
  date-of-birth   no              no      yes           yes
  address         no              yes     yes           no
  phone           yes             no      yes           no
  email           yes             no      yes           no
  safe-contact    yes             yes     yes           no
  representative  yes             no      yes           no
  needs           yes             yes     yes           no
`);

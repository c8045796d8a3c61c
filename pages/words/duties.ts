import type { lsl2026 } from '../../functions/core/duties/rule-sets/lsl-2026.ts';
import type { vc2021 } from '../../functions/core/duties/rule-sets/vc-2021.ts';

/** Every duty that is kept clocks of; a duty without words here does not compile. */
export type DutyId = (typeof vc2021 | typeof lsl2026)['rules'][number]['id'];

/** What is owed, after "The police should …", and what was done, after "The police …". */
interface Said {
  readonly owed: string;
  readonly done: string;
}

/** The same in each language; in Welsh the second follows "Fe wnaeth yr heddlu …". */
export type DutyWords = Readonly<Record<'en' | 'cy', Said>>;

/** As long as the news is not told, nothing here may say what it is. */
const news = {
  en: 'tell you some news about your case',
  cy: 'ddweud newyddion wrthych am eich achos',
};

const told = (en: string, cy: string): DutyWords => ({
  en: { owed: news.en, done: `told you ${en}` },
  cy: { owed: news.cy, done: `ddweud wrthych ${cy}` },
});

const done = (owed: string, isDone: string, cy: string): DutyWords => ({
  en: { owed, done: isDone },
  cy: { owed: cy, done: cy },
});

/** What each duty gives a victim, in words that a child of nine can read. */
export const dutyWords = {
  'VC-1-COMMUNICATE': done(
    'ask how to talk with you, so that you understand',
    'asked how to talk with you',
    'ofyn sut i siarad â chi, fel eich bod yn deall',
  ),
  'VC-2-RECORD': done(
    'write down what you told them, and give it a number',
    'wrote down what you told them',
    'nodi’r hyn a ddywedoch, a rhoi rhif iddo',
  ),
  'VC-2-INTERVIEW': done(
    'ask you what happened, as few times as they can',
    'asked you what happened',
    'ofyn i chi beth ddigwyddodd, cyn lleied o weithiau â phosibl',
  ),
  'VC-3-WRITTEN-CONF': done(
    'send you a note of what you told them',
    'sent you a note of what you told them',
    'anfon nodyn atoch o’r hyn a ddywedoch',
  ),
  'VC-3-INFO': done(
    'tell you what to expect, and who can help',
    'told you what to expect, and who can help',
    'ddweud wrthych beth i’w ddisgwyl, a phwy all helpu',
  ),
  'VC-3-RJ': done(
    'tell you of a way to talk with the person who did it, if you want to',
    'told you of a way to talk with the person who did it',
    'ddweud wrthych am ffordd o siarad â’r person a’i gwnaeth, os dymunwch',
  ),
  'VC-4-NEEDS': done(
    'ask what help you need',
    'asked what help you need',
    'ofyn pa help sydd ei angen arnoch',
  ),
  'VC-4-REFER': done(
    'put you in touch with people who can help',
    'put you in touch with people who can help',
    'eich rhoi mewn cysylltiad â phobl a all helpu',
  ),
  'VC-4-REASSESS': done(
    'ask again what help you need',
    'asked again what help you need',
    'ofyn eto pa help sydd ei angen arnoch',
  ),
  'VC-4-NEEDS-WCU': done(
    'ask what help you need at court',
    'asked what help you need at court',
    'ofyn pa help sydd ei angen arnoch yn y llys',
  ),
  'VC-5-COMP-INFO': done(
    'tell you how you may get money for the harm',
    'told you how you may get money for the harm',
    'ddweud wrthych sut y gallech gael arian am y niwed',
  ),
  'CICA-APPLY': done(
    'ask for money for the harm',
    'asked for money for the harm',
    'ofyn am arian am y niwed',
  ),
  'VC-6-NO-INVESTIG': told('why they will not look into it', 'pam na fyddant yn edrych i mewn iddo'),
  'VC-6-ARREST': told('that they took someone in', 'eu bod wedi arestio rhywun'),
  'VC-6-INTERVIEW': told('that they asked someone about it', 'eu bod wedi holi rhywun amdano'),
  'VC-6-REL-NOCHARGE': told('why they let someone go', 'pam y gadawsant i rywun fynd'),
  'VC-6-BAIL-RUI': told(
    'that someone went home to wait, and by what rules',
    'fod rhywun wedi mynd adref i aros, a than ba reolau',
  ),
  'VC-6-BAIL-CHANGE': told('that the rules on someone changed', 'fod y rheolau ar rywun wedi newid'),
  'VC-6-CONTACT-PLAN': done(
    'ask how you want to hear from them, and how often',
    'asked how you want to hear from them',
    'ofyn sut yr hoffech glywed ganddynt, a pha mor aml',
  ),
  'VC-6-CHARGED': told(
    'that someone was charged, and when court starts',
    'fod rhywun wedi ei gyhuddo, a phryd mae’r llys yn dechrau',
  ),
  'VC-6-OOCD': told('how it was put right without court', 'sut y cafodd ei ddatrys heb lys'),
  'VC-6-NFA-POLICE': told(
    'why no one is charged, and how to ask for a new look',
    'pam nad oes neb wedi ei gyhuddo, a sut i ofyn am edrych eto',
  ),
  'VC-6-NFA-CPS': told(
    'why no one is charged, and how to ask for a new look',
    'pam nad oes neb wedi ei gyhuddo, a sut i ofyn am edrych eto',
  ),
  'VC-6-CPS-STOP': told('why the case stopped', 'pam y stopiodd yr achos'),
  'VC-6-CPS-ALTER': told('how the case changed', 'sut y newidiodd yr achos'),
  'VRR-REQUEST': done(
    'ask us to look again at what was decided',
    'asked for a new look at what was decided',
    'ofyn am edrych eto ar yr hyn a benderfynwyd',
  ),
  'VRR-RESPONSE': done(
    'look again at what was decided, and tell you',
    'looked again at what was decided',
    'edrych eto ar yr hyn a benderfynwyd, a dweud wrthych',
  ),
  'VC-7-VPS-OFFER': done(
    'ask if you want to say how the crime hurt you',
    'asked if you want to say how the crime hurt you',
    'ofyn a hoffech ddweud sut y gwnaeth y drosedd eich brifo',
  ),
  'VC-7-VPS-COURT': done(
    'ask how you want your words heard in court',
    'asked how you want your words heard in court',
    'ofyn sut yr hoffech i’ch geiriau gael eu clywed yn y llys',
  ),
  'VC-8-COURT-TO-WCU': done(
    'tell witness care what went on',
    'told witness care what went on',
    'ddweud wrth ofal tystion beth ddigwyddodd',
  ),
  'VC-8-HEARING-DATE': told('the day and place at court', 'y diwrnod a’r lle yn y llys'),
  'VC-8-BAIL-OUTCOME': told(
    'if someone must wait in prison or at home, and why',
    'a oes rhaid i rywun aros yn y carchar neu gartref, a pham',
  ),
  'VC-8-WARRANT': told(
    'that the court sent police to find someone',
    'fod y llys wedi anfon yr heddlu i ganfod rhywun',
  ),
  'VC-8-REARREST': told('that someone was brought back to court', 'fod rhywun wedi ei ddwyn yn ôl i’r llys'),
  'VC-8-GIVE-EVIDENCE': told('if you need to speak in court', 'a oes angen i chi siarad yn y llys'),
  'VC-8-WITNESS-SUPPORT': done(
    'ask if you want to see the court first',
    'asked if you want to see the court first',
    'ofyn a hoffech weld y llys yn gyntaf',
  ),
  'VC-8-SPECIAL-MEAS': told('what help you get in court', 'pa help a gewch yn y llys'),
  'VC-8-COURT-DAY': done(
    'meet you on the day at court, and help you',
    'met you on the day at court',
    'gwrdd â chi ar y diwrnod yn y llys, a’ch helpu',
  ),
  'VC-9-COURT-TO-WCU': done(
    'tell witness care what went on',
    'told witness care what went on',
    'ddweud wrth ofal tystion beth ddigwyddodd',
  ),
  'VC-9-OUTCOME': told('what the court decided, and why', 'beth a benderfynodd y llys, a pham'),
  'VC-9-SENTENCE': told('the sentence, and what it means', 'y ddedfryd, a beth mae’n ei olygu'),
  'ULS-REQUEST': done(
    'ask for a harder sentence, if it seems too soft',
    'asked for a harder sentence',
    'ofyn am ddedfryd galetach, os yw’n ymddangos yn rhy feddal',
  ),
  'VC-9-CORRECTION': told('what we got wrong, and what is right', 'beth oedd yn anghywir, a beth sy’n iawn'),
  'VC-9-APPEAL': told('that the person asked a higher court', 'fod y person wedi gofyn i lys uwch'),
  'VC-9-BEREAVED-MTG': done('ask to meet you', 'asked to meet you', 'ofyn am gwrdd â chi'),
  'VC-10-EXPENSES': done(
    'pay you back for your day at court',
    'paid you back for your day at court',
    'dalu’n ôl i chi am eich diwrnod yn y llys',
  ),
  'VC-10-PROPERTY': done(
    'give you back what is yours',
    'gave you back what is yours',
    'roi’n ôl i chi yr hyn sy’n eiddo i chi',
  ),
  'VC-11-VCS-REFER': done(
    'ask if you want news of the person in years to come',
    'asked that you get news in years to come',
    'ofyn a hoffech newyddion am y person yn y blynyddoedd i ddod',
  ),
  'VC-11-VLO-CONTACT': done(
    'give you someone who tells you news of the person',
    'gave you someone who tells you news',
    'roi rhywun i chi a fydd yn dweud newyddion am y person',
  ),
  'VC-11-KEY-STAGES': told('what comes next for the person', 'beth sy’n dod nesaf i’r person'),
  'VC-12-COMPLAINT-ACK': done(
    'write back about what you were not happy with',
    'wrote back about what you were not happy with',
    'ysgrifennu’n ôl am yr hyn nad oeddech yn hapus ag ef',
  ),
  'VC-12-ESCALATE': done(
    'tell you who else can look at it',
    'told you who else can look at it',
    'ddweud wrthych pwy arall all edrych arno',
  ),
  'LSL-CALLBACK': done('ring you', 'rang you', 'eich ffonio'),
  'LSL-REPLY': done(
    'ring you about how you were treated',
    'rang you about how you were treated',
    'eich ffonio am sut y cawsoch eich trin',
  ),
} as const satisfies Readonly<Record<DutyId, DutyWords>>;

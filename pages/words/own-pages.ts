import type { supportServices } from '../../schemas/reference/services.ts';
import type { ContactPurpose } from '../../schemas/contact.ts';

type ServiceId = (typeof supportServices)[number]['id'];
type Both = Readonly<Record<'en' | 'cy', string>>;
const both = (en: string, cy: string): Both => ({ en, cy });

/** What the pages beside the case say: asking to be rung, how it was, court, help, rights, and who looked. */
export const ownPages = {
  ways: {
    heading: both('What you can do here', 'Beth y gallwch ei wneud yma'),
    call: both('Ask us to ring you', 'Gofyn i ni eich ffonio'),
    help: both('Find help', 'Dod o hyd i help'),
    court: both('Get ready for court', 'Paratoi ar gyfer y llys'),
    rights: both('See your rights', 'Gweld eich hawliau'),
    treated: both('Say how you were treated', 'Dweud sut y cawsoch eich trin'),
    seen: both('See who looked at your details', 'Gweld pwy edrychodd ar eich manylion'),
    back: both('Back to my case', 'Yn ôl i fy achos'),
  },
  call: {
    heading: both('Ask us to ring you', 'Gofyn i ni eich ffonio'),
    lead: both(
      'We ring on the number that you told us is safe. We say who we are to you and to no one else.',
      'Rydym yn ffonio ar y rhif y dywedoch ei fod yn ddiogel. Rydym yn dweud pwy ydym wrthych chi a neb arall.',
    ),
    without: both(
      'Have you no safe phone? Then do not ask here. Ring {phone} when you can.',
      'Oes gennych chi ddim ffôn diogel? Yna peidiwch â gofyn yma. Ffoniwch {phone} pan allwch.',
    ),
    danger: both('Are you in danger now? Ring 999.', 'Ydych chi mewn perygl nawr? Ffoniwch 999.'),
    about: both('What is it about?', 'Am beth mae hyn?'),
    missing: both('Choose what it is about.', 'Dewiswch am beth mae hyn.'),
    ask: both('Ask for a call', 'Gofyn am alwad'),
    done: both('You asked us to ring you', 'Gofynnoch i ni eich ffonio'),
    by: both('We will ring you by {date}.', 'Byddwn yn eich ffonio erbyn {date}.'),
  },
  topics: {
    news: both('News of my case', 'Newyddion am fy achos'),
    'late-news': both('News that is late', 'Newyddion sy’n hwyr'),
    court: both('A day at court', 'Diwrnod yn y llys'),
    support: both('Help for me', 'Help i mi'),
    safety: both('I do not feel safe', 'Nid wyf yn teimlo’n ddiogel'),
    'online-access': both('This page', 'Y dudalen hon'),
    other: both('Some other thing', 'Rhywbeth arall'),
  },
  treated: {
    heading: both('How were you treated?', 'Sut y cawsoch eich trin?'),
    lead: both(
      'Say what you think. It changes nothing in your case.',
      'Dywedwch beth yw eich barn. Nid yw’n newid dim yn eich achos.',
    ),
    unseen: both(
      'The people it is about can not see what you say.',
      'Ni all y bobl y mae’n sôn amdanynt weld yr hyn a ddywedwch.',
    ),
    agency: both('Who is it about?', 'Am bwy mae hyn?'),
    overall: both(
      'How happy are you with how they treated you?',
      'Pa mor hapus ydych chi â sut y gwnaethant eich trin?',
    ),
    informed: both('Did they tell you what went on?', 'A ddywedon nhw wrthych beth oedd yn digwydd?'),
    reasons: both('Did a thing go wrong?', 'A aeth rhywbeth o’i le?'),
    reasonsHint: both(
      'Choose all that fit. You can leave this out.',
      'Dewiswch bob un sy’n ffitio. Cewch adael hwn allan.',
    ),
    reply: both('Should we ring you about this?', 'A ddylem eich ffonio am hyn?'),
    yes: both('Yes, ring me', 'Ie, ffoniwch fi'),
    no: both('No', 'Na'),
    agencyMissing: both('Choose who it is about.', 'Dewiswch am bwy mae hyn.'),
    overallMissing: both('Choose how happy you are.', 'Dewiswch pa mor hapus ydych chi.'),
    informedMissing: both('Choose if they told you.', 'Dewiswch a ddywedon nhw wrthych.'),
    replyMissing: both('Choose if we should ring you.', 'Dewiswch a ddylem eich ffonio.'),
    send: both('Send it', 'Ei anfon'),
    done: both('Thank you', 'Diolch'),
    text: both('We have what you said.', 'Mae’r hyn a ddywedoch gennym ni.'),
  },
  agencies: {
    police: both('The police', 'Yr heddlu'),
    cps: both('The CPS', 'Y CPS'),
    court: both('The court', 'Y llys'),
    'witness-care': both('Witness care', 'Gofal tystion'),
    'support-service': both('The people who help me', 'Y bobl sy’n fy helpu'),
    probation: both('Probation', 'Y gwasanaeth prawf'),
    phoneline: both('You, when I rang', 'Chi, pan ffoniais'),
  },
  scale: {
    7: both('Very happy', 'Hapus iawn'),
    6: both('Happy', 'Hapus'),
    5: both('A bit happy', 'Eithaf hapus'),
    4: both('Not one or the other', 'Dim un na’r llall'),
    3: both('A bit unhappy', 'Eithaf anhapus'),
    2: both('Unhappy', 'Anhapus'),
    1: both('Very unhappy', 'Anhapus iawn'),
  },
  partly: {
    yes: both('Yes', 'Do'),
    partly: both('Some of it', 'Peth ohono'),
    no: both('No', 'Naddo'),
  },
  reasons: {
    'no-updates': both('No one told me a thing', 'Ni ddywedodd neb ddim wrthyf'),
    late: both('It was late', 'Roedd yn hwyr'),
    'passed-around': both('I was sent from one to the next', 'Cefais fy anfon o un i’r llall'),
    'not-believed': both('They did not believe me', 'Nid oeddent yn fy nghredu'),
    'retold-story': both('I had to say it all again', 'Bu’n rhaid i mi ddweud y cyfan eto'),
    unsafe: both('I did not feel safe', 'Nid oeddwn yn teimlo’n ddiogel'),
    'not-understood': both('I did not get what they said', 'Nid oeddwn yn deall yr hyn a ddywedon nhw'),
    other: both('Some other thing', 'Rhywbeth arall'),
  },
  court: {
    heading: both('Get ready for court', 'Paratoi ar gyfer y llys'),
    lead: both(
      'You may be asked to say in court what you saw. This is what can be done to make it easier.',
      'Efallai y gofynnir i chi ddweud yn y llys beth a welsoch. Dyma beth y gellir ei wneud i’w wneud yn haws.',
    ),
    over: both('You do not have to go to court now.', 'Nid oes rhaid i chi fynd i’r llys nawr.'),
    measures: both('Help so that you feel safe in court', 'Help fel eich bod yn teimlo’n ddiogel yn y llys'),
    measuresMeans: both(
      'You may be able to sit behind a screen, or speak by video. Ask for it soon.',
      'Efallai y cewch eistedd y tu ôl i sgrin, neu siarad drwy fideo. Gofynnwch amdano’n fuan.',
    ),
    visit: both('See the court first', 'Gweld y llys yn gyntaf'),
    visitMeans: both(
      'You can go to look at the room before the day. It is free.',
      'Gallwch fynd i edrych ar yr ystafell cyn y diwrnod. Mae’n rhad ac am ddim.',
    ),
    statement: both('Your own words', 'Eich geiriau eich hun'),
    statementMeans: both(
      'You can say how the crime hurt you. You, or someone else, can read it to the court.',
      'Gallwch ddweud sut y gwnaeth y drosedd eich brifo. Gallwch chi, neu rywun arall, ei ddarllen i’r llys.',
    ),
    dates: both('Days when you can not come', 'Dyddiau pan na allwch ddod'),
    datesMeans: both(
      'Tell witness care, so that they do not choose that day.',
      'Dywedwch wrth ofal tystion, fel na fyddant yn dewis y diwrnod hwnnw.',
    ),
    money: both('What it costs you to go', 'Beth mae’n ei gostio i chi fynd'),
    moneyMeans: both(
      'You can ask to be paid back for the trip, food and lost pay. Keep each bill.',
      'Gallwch ofyn am arian yn ôl am y daith, bwyd a chyflog a gollwyd. Cadwch bob bil.',
    ),
    ask: both('Ask us about court', 'Gofyn i ni am y llys'),
  },
  courtStates: {
    'not-known': both('Not asked yet', 'Heb ofyn eto'),
    eligible: both('You can ask', 'Gallwch ofyn'),
    'applied-for': both('Asked for', 'Gofynnwyd amdano'),
    granted: both('The court said yes', 'Dywedodd y llys ie'),
    refused: both('The court said no', 'Dywedodd y llys na'),
    'not-offered': both('You can ask', 'Gallwch ofyn'),
    offered: both('You were asked', 'Gofynnwyd i chi'),
    made: both('Done', 'Wedi ei wneud'),
    declined: both('You said no', 'Dywedoch na'),
    can: both('You can come', 'Gallwch ddod'),
    cannot: both('You can not come', 'Ni allwch ddod'),
    ask: both('You can ask', 'Gallwch ofyn'),
  },
  help: {
    heading: both('Find help', 'Dod o hyd i help'),
    lead: both(
      'All of this is free. You can have it now or in years to come. You do not need to go on with your case.',
      'Mae hyn i gyd am ddim. Cewch ef nawr neu mewn blynyddoedd i ddod. Nid oes rhaid i chi fynd ymlaen â’ch achos.',
    ),
    how: both(
      'Ring {phone} and say what you need. We put you in touch.',
      'Ffoniwch {phone} a dywedwch beth sydd ei angen arnoch. Rydym yn eich rhoi mewn cysylltiad.',
    ),
    ask: both('Ask us to ring you about help', 'Gofyn i ni eich ffonio am help'),
  },
  services: {
    'lvws-core': both(
      'Someone to talk to, for as long as you need',
      'Rhywun i siarad ag ef, cyhyd ag y bo angen',
    ),
    'lvws-safety': both(
      'Locks, alarms and a plan to keep you safe at home',
      'Cloeon, larymau a chynllun i’ch cadw’n ddiogel gartref',
    ),
    'lvws-court': both('Help before and on the day at court', 'Help cyn y diwrnod yn y llys ac arno'),
    'signpost-sexual-violence': both('Help after rape or sexual harm', 'Help ar ôl trais neu niwed rhywiol'),
    'signpost-domestic-abuse': both(
      'Help if someone at home hurts you',
      'Help os oes rhywun gartref yn eich brifo',
    ),
    'signpost-young-people': both('Help if you are under 25', 'Help os ydych o dan 25 oed'),
    'signpost-bereavement': both(
      'Help if someone you love was killed',
      'Help os lladdwyd rhywun yr ydych yn ei garu',
    ),
    'signpost-hate-crime': both(
      'Help if you were hurt for who you are',
      'Help os cawsoch eich brifo am bwy ydych chi',
    ),
    'signpost-restorative-justice': both(
      'Talk with the person who did it, if you both want to',
      'Siarad â’r person a’i gwnaeth, os yw’r ddau ohonoch eisiau',
    ),
  },
  rights: {
    heading: both('Your rights', 'Eich hawliau'),
    lead: both(
      'The law says what you are owed. Here is each right, and what was done in your case.',
      'Mae’r gyfraith yn dweud beth sy’n ddyledus i chi. Dyma bob hawl, a beth a wnaed yn eich achos.',
    ),
    one: both('Right {number}', 'Hawl {number}'),
    wrong: both(
      'Was a right not kept? Ask us to ring you, or say how you were treated.',
      'A dorrwyd hawl? Gofynnwch i ni eich ffonio, neu dywedwch sut y cawsoch eich trin.',
    ),
  },
  rightsBy: {
    1: both(
      'You are told things in a way you can follow.',
      'Dywedir pethau wrthych mewn ffordd y gallwch ei dilyn.',
    ),
    2: both('The crime is written down, soon.', 'Caiff y drosedd ei nodi, yn fuan.'),
    3: both(
      'You are told what comes next when you report.',
      'Dywedir wrthych beth sy’n dod nesaf pan fyddwch yn adrodd.',
    ),
    4: both(
      'You are asked what you need, and can have help.',
      'Gofynnir i chi beth sydd ei angen arnoch, a chewch help.',
    ),
    5: both(
      'You are told how to ask for money for your harm.',
      'Dywedir wrthych sut i ofyn am arian am eich niwed.',
    ),
    6: both('You are told how the police get on.', 'Dywedir wrthych sut mae’r heddlu’n dod ymlaen.'),
    7: both('You can say how the crime hurt you.', 'Gallwch ddweud sut y gwnaeth y drosedd eich brifo.'),
    8: both(
      'You are told of the trial, and can have help there.',
      'Dywedir wrthych am y treial, a chewch help yno.',
    ),
    9: both(
      'You are told how it ends, and can ask for a new look.',
      'Dywedir wrthych sut mae’n gorffen, a chewch ofyn am edrych eto.',
    ),
    10: both('You are paid back, and get your things back.', 'Cewch eich arian yn ôl, a’ch pethau yn ôl.'),
    11: both('You can have news of the person who did it.', 'Cewch newyddion am y person a’i gwnaeth.'),
    12: both('You can say that a right was not kept.', 'Gallwch ddweud na chadwyd hawl.'),
  },
  seen: {
    heading: both('Who looked at your details', 'Pwy edrychodd ar eich manylion'),
    lead: both(
      'Each time someone asks how to reach you, we write it down.',
      'Bob tro y bydd rhywun yn gofyn sut i’ch cyrraedd, rydym yn ei nodi.',
    ),
    day: both('Day', 'Diwrnod'),
    who: both('Who', 'Pwy'),
    why: both('Why', 'Pam'),
    nobody: both('No one has looked yet.', 'Nid oes neb wedi edrych eto.'),
    wrong: both(
      'Do you think that someone should not have looked? Ask us to ring you.',
      'A ydych yn meddwl na ddylai rhywun fod wedi edrych? Gofynnwch i ni eich ffonio.',
    ),
  },
  purposes: {
    'victim-contact': both('To get in touch with you', 'I gysylltu â chi'),
    letter: both('To send you a letter', 'I anfon llythyr atoch'),
    safeguarding: both('To keep you safe', 'I’ch cadw’n ddiogel'),
    'identity-check': both('To make sure it was you', 'I wneud yn siŵr mai chi oedd yno'),
    work: both('To work on your case', 'I weithio ar eich achos'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string | number, Both>>>> & {
  readonly services: Readonly<Record<ServiceId, Both>>;
  readonly purposes: Readonly<Record<ContactPurpose | 'work', Both>>;
};

type Said = typeof ownPages;
/** The same in one language. */
export type OwnPageWords = {
  readonly [Part in keyof Said]: { readonly [Name in keyof Said[Part]]: string };
};

const inLanguage = (language: 'en' | 'cy'): OwnPageWords =>
  Object.fromEntries(
    Object.entries(ownPages).map(([part, texts]) => [
      part,
      Object.fromEntries(
        Object.entries(texts as Readonly<Record<string, Both>>).map(([name, said]) => [name, said[language]]),
      ),
    ]),
  ) as OwnPageWords;

export const ownPageWords = { en: inLanguage('en'), cy: inLanguage('cy') } as const;

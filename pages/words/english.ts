/** What the victims' pages say, in English a child of nine can read. `{…}` stands for what a page puts there. */
export const english = {
  title: 'Your page',
  language: 'en',
  skip: 'Skip to the main part',
  leaveSkip: 'Leave this page at once',
  leave: 'Leave this page',
  leaveRegion: 'Leave',
  leaving: 'Leaving this page',
  leftLate: 'Leaving has stopped.',
  pressTwo: 'Shift, press 2 more times to leave.',
  pressOne: 'Shift, press 1 more time to leave.',
  menu: 'Menu',
  languages: 'Language',
  back: 'Back',
  send: 'Send',
  goOn: 'Go on',
  machineMade: '',
  wrong: 'There is a problem',
  errorBefore: 'Error:',
  nav: {
    case: 'My case',
    callMe: 'Ask us to ring you',
    tellUs: 'Tell us how it is going',
    signOut: 'Sign out',
  },
  footer: {
    safety: 'Stay safe',
    words: 'What words mean',
    privacy: 'Who sees what',
    cookies: 'Cookies',
    accessibility: 'Using this site',
    heading: 'More pages',
  },
  home: {
    heading: 'See where your case is',
    lead: 'You told the police about a crime. Here you can see what is going on.',
    can: 'You can',
    cans: [
      'see what has been done',
      'see what comes next',
      'see what you are owed, and by when',
      'ask us to ring you',
    ],
    start: 'Start',
    phoneHeading: 'You can ring us instead',
    phone: 'Ring {phone}. It is free. You do not need to go online at all.',
    danger: 'Are you in danger now? Ring 999. If you can not speak, press 55.',
  },
  safety: {
    heading: 'Before you sign in',
    lead: 'Stop and think. Is it safe to look at this now?',
    points: [
      'Can someone see your screen, or pick up your phone?',
      'Does someone else know how to get into your phone? Use one that is safe.',
      'Use a private window. It keeps less behind.',
      'To get out fast, use the red button, or press the Shift key 3 times. You will see the weather.',
      'The red button signs you out. But your phone may still list the pages you have been to. You can clear that list.',
      'No page here shows your home, your phone or your safe words.',
    ],
    safe: 'It is safe: sign in',
    code: 'I have a new code',
    notSafe: 'It is not safe',
    phone: 'Then do not sign in. Ring {phone} when you can. It is free.',
  },
  activate: {
    heading: 'Use your code',
    lead: 'Someone gave you a code with 10 letters and numbers. You use it one time.',
    code: 'Your code',
    codeHint: 'It looks like this: 7K2MX 9QWF4',
    name: 'Your last name',
    codeMissing: 'Type your code. It has 10 letters and numbers.',
    nameMissing: 'Type your last name.',
    noCode: 'Do you have no code? Ring {phone} and ask for one.',
    ready: 'Now sign in',
    readyText: 'Next you show who you are. After that your code is used.',
    signIn: 'Sign in',
  },
  signedOut: {
    heading: 'You are signed out',
    text: 'We sign you out when you have done nothing for 15 minutes. This keeps you safe.',
    again: 'Sign in',
  },
  notIn: {
    heading: 'We can not show you a case',
    reasons: [
      'Your code may be wrong, or too old.',
      'Your last name may not be the one we hold.',
      'It may be that your page was closed.',
    ],
    again: 'Try your code again',
    phone: 'Ring {phone} and we will help.',
  },
  sorry: {
    missing: 'There is no such page',
    missingText: 'Check the link, or start again.',
    tooMany: 'You tried too many times',
    tooManyText: 'Wait 10 minutes. Then try again, or ring us.',
    broken: 'This does not work just now',
    brokenText: 'That is our fault. Nothing is lost. Try again soon, or ring us.',
    notSent: 'We did not take that',
    notSentText: 'Go back to your page, and send it from there.',
    start: 'Back to the start',
  },
  privacy: {
    heading: 'Who sees what',
    points: [
      'You see your own case and no one else does here.',
      'What you see is what you were told. Bad news comes from a person first.',
      'You will not see where you live, your phone or your safe words here. No one who looks over your shoulder will.',
      'You will not see things about other people.',
      'We write down each time someone looks at your details.',
    ],
  },
  cookies: {
    heading: 'Cookies',
    text: 'A cookie is a small note in your browser. We use two. One says that you are signed in. One says which language you read. We do not track you.',
    gone: 'When you leave by the red button, both go.',
  },
  accessibility: {
    heading: 'Using this site',
    points: [
      'You can use it with keys alone.',
      'You can make the words twice as big.',
      'You can use it on a small phone.',
      'You can use it with a screen reader.',
      'It works when scripts are off.',
    ],
    help: 'Does a page not work for you? Ring {phone} and tell us.',
  },
  glossary: {
    heading: 'What words mean',
    words: [
      ['Charged', 'The police say in law that someone did a crime. A court will look at it.'],
      ['Bail', 'Someone can go home and wait. There can be rules, such as to stay away from you.'],
      ['CPS', 'The people who bring a case to court. The letters stand for Crown Prosecution Service.'],
      ['Court', 'The place where people decide if someone did a crime.'],
      ['Hearing', 'A day at court when your case is looked at.'],
      ['Plea', 'What the person says in court: that they did it, or that they did not.'],
      ['Sentence', 'What the court decides must be done, such as prison or a fine.'],
      ['Special measures', 'Help in court, such as a screen, so that you do not see the person.'],
      ['Suspect', 'A person the police think may have done the crime.'],
      ['Trial', 'The days at court when both sides are heard.'],
      ['Verdict', 'What the court decides: guilty or not guilty.'],
      ['Victims’ Code', 'The rules that say what you are owed.'],
      ['Witness care', 'The people who look after you before and in court.'],
    ],
  },
} as const;

/** What each language must say: all that English does. */
export type Words = Widened<typeof english>;

type Widened<Said> = Said extends string
  ? string
  : Said extends readonly (readonly [string, string])[]
    ? readonly (readonly [string, string])[]
    : Said extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Said]: Widened<Said[Key]> };

import type { stageCodes } from '../../schemas/reference/stages.ts';

/** The stages of a case; those of support are no victim's to read off a page. */
export type CaseStage = Exclude<keyof typeof stageCodes, 'needs' | 'referral' | 'support'>;

interface Said {
  readonly where: string;
  readonly next: string;
}

const said = (
  where: string,
  next: string,
  inWelsh: string,
  nextInWelsh: string,
): Readonly<Record<'en' | 'cy', Said>> => ({
  en: { where, next },
  cy: { where: inWelsh, next: nextInWelsh },
});

/** Where a case is and what comes next, in words that a child of nine can read. */
export const stageWords = {
  report: said(
    'You told the police. They have what you said.',
    'They decide if they will look into it.',
    'Fe ddywedoch wrth yr heddlu. Mae’r hyn a ddywedoch ganddynt.',
    'Maent yn penderfynu a fyddant yn edrych i mewn iddo.',
  ),
  investigation: said(
    'The police are looking into it.',
    'They try to find out who did it.',
    'Mae’r heddlu’n edrych i mewn iddo.',
    'Maent yn ceisio darganfod pwy a’i gwnaeth.',
  ),
  charging: said(
    'The police and the CPS look at the proof.',
    'They decide if someone must go to court.',
    'Mae’r heddlu a’r CPS yn edrych ar y prawf.',
    'Maent yn penderfynu a oes rhaid i rywun fynd i’r llys.',
  ),
  'pre-trial': said(
    'It goes to court.',
    'The court sets days. There may be a trial.',
    'Mae’n mynd i’r llys.',
    'Mae’r llys yn pennu dyddiau. Gall fod treial.',
  ),
  trial: said(
    'The trial is on.',
    'The court will decide.',
    'Mae’r treial yn digwydd.',
    'Bydd y llys yn penderfynu.',
  ),
  sentence: said(
    'The court said: guilty.',
    'Next the court gives a sentence.',
    'Penderfynodd y llys: euog.',
    'Nesaf mae’r llys yn rhoi dedfryd.',
  ),
  'post-trial': said(
    'The court gave a sentence.',
    'You may hear how it goes on.',
    'Rhoddodd y llys ddedfryd.',
    'Efallai y clywch sut mae’n mynd ymlaen.',
  ),
  closed: said(
    'Your case is closed.',
    'If we learn more, it can go on. You can still get help.',
    'Mae eich achos wedi cau.',
    'Os dysgwn fwy, gall fynd ymlaen. Gallwch gael help o hyd.',
  ),
} as const satisfies Readonly<Record<CaseStage, Readonly<Record<'en' | 'cy', Said>>>>;

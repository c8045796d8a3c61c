import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { published } from './published.ts';

/** The folders of published messages that courts, police and their services send to one another. */
const folders = [
  'bichard-spi-resulted-cases',
  'court-case-matcher',
  'hmcts-cpp-hearing',
  'hmcts-cpp-progression',
  'hmcts-cpp-prosecution-casefile',
  'hmcts-spi-new-cases',
  'laa-court-data-adaptor',
];

export interface PublishedMessage {
  readonly file: string;
  readonly body: string;
  /** The name of the message, where its file is called so. */
  readonly messageType?: string;
}

/** Every published message; none where they are not. */
export function publishedMessages(): PublishedMessage[] {
  if (!existsSync(`${published}/data`)) return [];
  return folders.flatMap((folder) =>
    readdirSync(`${published}/data/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:xml|json)$/.test(file) && !/schemas?[/.]|police-data/.test(file))
      .map((file) => {
        const name = /(?:^|\/)((?:public|hearing)\.[a-z.-]+?)(?:\.json)$/.exec(file)?.[1];
        return {
          file: `${folder}/${file}`,
          body: readFileSync(`${published}/data/${folder}/${file}`, 'utf8'),
          ...(name !== undefined && { messageType: name }),
        };
      }),
  );
}

interface Decided {
  readonly adjudication?: string;
  readonly results: readonly { readonly disposalCode: string }[];
}

export interface PoliceCharge extends Decided {
  readonly qualifiedCjsCode: string;
  readonly startDate: string;
  readonly endDate?: string;
  readonly courtCaseChargeNumber?: number;
}

const scenarioFolder = `${published}/data/bichard-spi-resulted-cases/public`;

/** Published scenarios: messages of one case each, with the police record before and after them. */
export const scenarios: readonly string[] = existsSync(scenarioFolder) ? readdirSync(scenarioFolder) : [];

/** The messages of a scenario, in the order sent. */
export const messagesOf = (scenario: string): { readonly file: string; readonly body: string }[] =>
  readdirSync(`${scenarioFolder}/${scenario}`)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => ({ file, body: readFileSync(`${scenarioFolder}/${scenario}/${file}`, 'utf8') }));

interface PoliceCase {
  readonly charges: readonly PoliceCharge[];
  readonly subsequentAppearances?: readonly { readonly charges: readonly PoliceCharge[] }[];
}

/** What the police hold of the charges of a case, as later hearings left it. A penalty notice beside it is no charge. */
export function policeCharges(scenario: string, when: 'before' | 'after'): PoliceCharge[] {
  const text = readFileSync(`${scenarioFolder}/${scenario}/police-data.${when}.json`, 'utf8');
  const { disposals } = JSON.parse(text) as { disposals: PoliceCase[] };
  return disposals.flatMap(({ charges, subsequentAppearances = [] }) =>
    charges
      .filter(({ courtCaseChargeNumber }) => courtCaseChargeNumber !== undefined)
      .map((charge) => {
        const isSame = (other: PoliceCharge) => other.courtCaseChargeNumber === charge.courtCaseChargeNumber;
        const later = subsequentAppearances.flatMap((appearance) => appearance.charges.filter(isSame));
        return [charge, ...later.filter(({ results }) => results.length > 0)].reduce((before, after) => ({
          ...before,
          ...after,
        }));
      }),
  );
}

/** The charges of a scenario as the police tell them before the court's first word. */
export const toldBefore = (scenario: string) =>
  policeCharges(scenario, 'before').map(
    ({ qualifiedCjsCode, startDate, endDate, courtCaseChargeNumber }) => ({
      charge: `S1/${String(courtCaseChargeNumber)}`,
      offenceCode: qualifiedCjsCode,
      from: startDate,
      ...(endDate !== undefined && { to: endDate }),
    }),
  );

/** Without a conviction, by the police's codes of disposal: withdrawn, discontinued, no evidence offered. */
const stops = ['2050', '2051', '2053', '2061', '2063', '4010'];

export type Standing = 'pending' | 'dormant' | 'proved' | 'sentenced' | 'acquitted' | 'stopped';

/** How the police hold a charge in the end; adjourned after a verdict, it is proved and not sentenced. */
export function inTheEnd({ adjudication, results }: Decided): Standing {
  const codes = results.map(({ disposalCode }) => disposalCode);
  if (adjudication === undefined) return 'pending';
  if (codes.includes('2007')) return 'dormant';
  if (adjudication !== 'G') return codes.some((code) => stops.includes(code)) ? 'stopped' : 'acquitted';
  return codes.some((code) => code.startsWith('4')) ? 'proved' : 'sentenced';
}

/** Where a case stands by the charges that the police hold. */
export function stageOf(standings: readonly Standing[]): string {
  if (standings.some((each) => each === 'pending' || each === 'dormant')) return 'pre-trial';
  if (standings.includes('proved')) return 'sentence';
  return standings.includes('sentenced') ? 'post-trial' : 'closed';
}

interface SuspectFacts {
  readonly charges?: Readonly<Record<string, string>>;
  readonly offences?: Readonly<Record<string, { readonly offenceCode?: string; readonly from?: string }>>;
  readonly sentenced?: readonly string[];
}

/** How a journey holds a charge of the police; undefined where it holds none like it. */
export function heldBy(
  { charges = {}, offences = {}, sentenced = [] }: SuspectFacts,
  { qualifiedCjsCode, startDate }: PoliceCharge,
): string | undefined {
  const ref = Object.keys(offences).find(
    (each) => offences[each]?.offenceCode === qualifiedCjsCode && offences[each].from === startDate,
  );
  if (ref === undefined) return undefined;
  return charges[ref] === 'proved' && sentenced.includes(ref) ? 'sentenced' : charges[ref];
}

/** Where the police's record and the court's last word differ, and why. */
export const differing: Readonly<Record<string, string>> = {
  '161-ignored-offences': 'The police hold a penalty notice alone, and not the charges that the court had.',
  '263-guilty-defendant-dies':
    'The defendant died before the sentence: the police close the charge with 2065.',
  '401e-cp-amend-reshare': 'The court took its fine back next day; the police kept it, and asked a person.',
};

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

export interface PoliceCharge {
  readonly qualifiedCjsCode: string;
  readonly startDate: string;
  readonly courtCaseChargeNumber?: number;
  readonly adjudication?: string;
  readonly results: readonly { readonly disposalCode: string }[];
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

/** What the police hold of the charges of a case. A penalty notice beside the case is no charge of it. */
export function policeCharges(scenario: string, when: 'before' | 'after'): PoliceCharge[] {
  const text = readFileSync(`${scenarioFolder}/${scenario}/police-data.${when}.json`, 'utf8');
  const { disposals } = JSON.parse(text) as { disposals: { charges: PoliceCharge[] }[] };
  return disposals
    .flatMap(({ charges }) => charges)
    .filter(({ courtCaseChargeNumber }) => courtCaseChargeNumber !== undefined);
}

/** What the police's system holds of a charge in the end, as a journey says it; nothing where it was not told. */
export function inTheEnd({ adjudication, results }: PoliceCharge): string | undefined {
  if (results.some(({ disposalCode }) => disposalCode === '2007')) return undefined;
  if (adjudication === 'G') return 'proved';
  return adjudication === 'NG' ? 'acquitted' : undefined;
}

import { writeFileSync } from 'node:fs';

import * as prettier from 'prettier';

import { allStages } from '../../functions/core/stages/strands.ts';

type Coded = readonly [code: string, strand: string, meaning: string];

/** Both strands have a stage of one name: what it is in each is told. */
function meaningIn(all: readonly Coded[], [code, , meaning]: Coded): string {
  const same = all.filter(([other]) => other === code);
  return same.length === 1 ? meaning : same.map(([, strand, each]) => `In the ${strand} strand: ${each}`).join(' ');
}

const quoted = (all: readonly Coded[]): string =>
  `${JSON.stringify(Object.fromEntries(all.map((coded) => [coded[0], meaningIn(all, coded)])))} as const`;

/** The names of stages and steps with their meanings, as the contract lists them. */
const stageCodesFile = async (): Promise<string> => {
  const steps = allStages.flatMap(({ name, strand, steps }) =>
    Object.entries(steps).map(([step, { summary }]): Coded => [`${name}/${step}`, strand, summary]),
  );
  const stages = allStages.map(({ name, strand, summary }): Coded => [name, strand, summary]);
  const text = [
    '// Made by `npm run docs` from the files in functions/core/stages/. Do not edit.\n',
    '/** What each stage is; `closed` is the last of both strands. */',
    `export const stageCodes = ${quoted(stages)};\n`,
    '/** What each step is, under `stage/step`. */',
    `export const stepCodes = ${quoted(steps)};`,
  ].join('\n');
  const options = await prettier.resolveConfig('schemas/reference/stages.ts');
  return prettier.format(text, { ...options, parser: 'typescript' });
};

/** The files of codes that the core declares, by their paths. */
export const codeFiles = { 'schemas/reference/stages.ts': stageCodesFile } as const;

// The other generated files are made from declarations that import this one, and so in a process of their own.
if (import.meta.main) for (const [path, make] of Object.entries(codeFiles)) writeFileSync(path, await make());

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

import { eventJsonSchemas } from '../../schemas/events/json-schema.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';

import { printJson } from './print-json.ts';
import { kindFiles } from './agency-kinds.ts';
import { architecturePage } from './architecture.ts';
import { dashboardPage, dashboardPicture } from './dashboard.ts';
import { codeFiles } from './stage-codes.ts';
import { errorPages } from './errors.ts';
import { eventPages } from './events.ts';
import { referralStatesPage } from './referrals.ts';
import { stagePage } from './stages.ts';
import { victimsCodePage } from './victims-code.ts';

const json = (value: unknown): string => `${printJson(JSON.parse(JSON.stringify(value)))}\n`;

/** The types of the document, for clients in TypeScript. */
async function contractTypes(): Promise<string> {
  // Its own type of a document knows less of JSON Schema than the document is written in.
  const types = await openapiTS(JSON.parse(json(openApiDocument())) as OpenAPI3, { alphabetize: false });
  return `// Made by \`npm run docs\` from schemas/openapi.json. Do not edit.\n${astToString(types)}`;
}

/** Every checked-in file that is made from the declarations: its path, and how its text is made. */
export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  ...kindFiles,
  ...codeFiles,
  'schemas/openapi.json': () => json(openApiDocument()),
  ...Object.fromEntries(
    Object.entries(eventJsonSchemas()).map(([type, schema]) => [
      `schemas/json/${type}.json`,
      () => json(schema),
    ]),
  ),
  'client/src/contract.ts': contractTypes,
  'docs/architecture.md': architecturePage,
  'docs/dashboard.md': dashboardPage,
  'docs/dashboard.svg': dashboardPicture,
  'docs/errors.md': errorPages,
  'docs/events.md': eventPages,
  'docs/referral-states.md': referralStatesPage,
  'docs/stages/case.md': stagePage('case'),
  'docs/stages/support.md': stagePage('support'),
  'docs/victims-code.md': victimsCodePage,
};

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });

/** The generated files that are not what the declarations make of them now. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, make] of Object.entries(generatedFiles)) {
    if ((await textOf(path)) !== (await make())) stale.push(path);
  }
  return stale;
}

async function writeStale(): Promise<void> {
  for (const path of await staleFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, (await generatedFiles[path]?.()) ?? '');
    console.log(`wrote ${path}`);
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) console.error(`${path} is not what the declarations say. Run: npm run docs`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else await writeStale();
}

import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { link, listed, type Page } from './page.ts';

/** What is told of the same things on pages of the reference, each on its own. */
const inReference: Readonly<Record<string, string>> = {
  'docs/events.md': 'events/',
  'docs/errors.md': 'problems/',
  'docs/code-lists.md': 'code-lists/',
  'schemas/openapi.json': 'operations/',
};

/** Pages whose sections are pages of their own: the whole would be too long to load. */
const split = new Set(['docs/stages/case.md', 'docs/stages/support.md']);

/** The lists in which written pages stand, and what begins the path of each. */
const sections = [
  { path: 'guides/', title: 'Guides', summary: 'Your first day, for each kind of agency.' },
  { path: 'decisions/', title: 'Decisions', summary: 'What would surprise a newcomer, and why it is so.' },
  { path: 'running/', title: 'Running it', summary: 'For whoever deploys, watches and mends the service.' },
  { path: 'stages/', title: 'Stages', summary: 'Where a journey can stand, drawn, and what moves it.' },
  { path: 'using/', title: 'Using it', summary: 'What to do when: the API, keys, referrals, doorbells.' },
] as const;

const forUsers = ['api', 'keys', 'referrals', 'referral-states', 'doorbell', 'court-messages', 'clients', 'statistics', 'dates', 'glossary', 'personal-data', 'victims-code', 'going-live', 'test-mode', 'audit'];

/** Where a document of the project stands on the site. */
export function pathOf(file: string): string {
  const known = inReference[file];
  if (known !== undefined) return known;
  const name = posix.basename(file, '.md');
  if (file === 'client/README.md') return 'using/client/';
  if (file === 'docs/adr/README.md') return 'decisions/';
  if (file.startsWith('docs/adr/')) return `decisions/${name}/`;
  if (file.startsWith('docs/runbooks/')) return `running/runbooks/${name}/`;
  if (file.startsWith('docs/guides/')) return `guides/${name}/`;
  if (file.startsWith('docs/stages/')) return `stages/${name}/`;
  return `${forUsers.includes(name) ? 'using' : 'running'}/${name}/`;
}

const files = (): string[] =>
  [...globSync('docs/**/*.md'), 'client/README.md'].filter((file) => inReference[file] === undefined).sort();

/** The same text with its links to documents leading to their pages. @throws Error where there is no such document */
function linked(text: string, file: string, known: ReadonlySet<string>): string {
  return text.replaceAll(/\]\((?!https?:|#|\/)([^)#]+)(#[^)]*)?\)/g, (_all, target: string, part = '') => {
    const named = posix.normalize(posix.join(posix.dirname(file), target));
    if (/\.(svg|png)$/.test(named)) return `](/files/${posix.basename(named)})`;
    if (!known.has(named) && inReference[named] === undefined)
      throw new Error(`${file} leads to ${target}, which is no page of the site.`);
    return `](/${pathOf(named)}${String(part)})`;
  });
}

/** The first sentence of a text, without the marks of Markdown. */
function firstSentence(body: string): string {
  const paragraph = body.split('\n\n').find((part) => /^[^#|>`-]/.test(part.trim())) ?? '';
  const plain = paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll('\n', ' ');
  return /^.*?[.:](?= |$)/.exec(plain.trim())?.[0].replace(/:$/, '.') ?? plain;
}

function pageOf(file: string, known: ReadonlySet<string>): Page {
  const [, title = '', rest = ''] = /^# (.*)\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const path = pathOf(file);
  const body = linked(rest, file, known);
  return { path, title: title.replaceAll('`', ''), summary: firstSentence(rest), above: `${path.split('/')[0] ?? ''}/`, body };
}

/** The sections of a long page as pages, and the page as the list of them. */
function partsOf(page: Page): Page[] {
  const [intro = '', ...parts] = page.body.split(/^## /m);
  const pages = parts.map((part): Page => {
    const [title = '', ...lines] = part.split('\n');
    const body = lines.join('\n');
    return { path: `${page.path}${title}/`, title: `Stage: ${title}`, summary: firstSentence(body), above: page.path, body };
  });
  return [{ ...page, body: [intro, ...listed(pages)].join('\n') }, ...pages];
}

/** Every written document of the project as a page, and a page that lists each section of them. */
export function writtenPages(): Page[] {
  const all = files();
  const known = new Set(all);
  const pages = all.map((file) => pageOf(file, known));
  const lists = sections
    .filter(({ path }) => !pages.some((page) => page.path === path))
    .map((section): Page => {
      const within = pages.filter(({ path }) => path.startsWith(section.path));
      return { ...section, above: '', body: [section.summary, '', ...listed(within)].join('\n') };
    });
  const shown = pages.flatMap((page) =>
    split.has(all[pages.indexOf(page)] ?? '') ? partsOf(page) : [{ ...page, above: page.path === page.above ? '' : (page.above ?? '') }],
  );
  return [...lists, ...shown];
}

/** The page that everybody begins with. */
export function firstPage(pages: readonly Page[]): Page {
  const guides = pages.filter(({ above }) => above === 'guides/');
  return {
    path: '',
    title: 'Victim journey API',
    summary: 'One shared record of what happens to a victim of crime in London.',
    body: [
      'One shared record of what happens to a victim of crime in London, from the 999 call to after the trial. Police, CPS, courts, witness care, support services and probation post what happened, and read what they may know.',
      '',
      '## Begin here',
      '',
      'In a clone of the project, with Node 20 and Python 3.10 or later:',
      '',
      '```sh start',
      'npm start -- --no-play',
      '```',
      '',
      'In another window, your first event:',
      '',
      `\`\`\`sh\n${firstEvent()}\`\`\``,
      '',
      'The answer is `201` and says `"effect":"applied"`. Then your first day:',
      '',
      ...listed(guides),
      '## Look something up',
      '',
      ...listed(pages.filter(({ above }) => above === '')),
      `Before real data: ${link('going live', 'using/going-live/')}.`,
    ].join('\n'),
  };
}

/** The commands of docs/api.md that post a first event. @throws Error where it has none */
function firstEvent(): string {
  const [, commands] = /```sh\n([^`]*"first-1"[^`]*)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
  if (commands === undefined) throw new Error('docs/api.md has no first event.');
  return commands;
}

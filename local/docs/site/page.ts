/** One page of the site. */
export interface Page {
  /** Under the root of the site, with a slash at its end: `events/crime.recorded/`. */
  readonly path: string;
  readonly title: string;
  /** What search and lists say of it. */
  readonly summary: string;
  /** The page above it, by its path; undefined for the first page alone. */
  readonly above?: string;
  /** Markdown, without its title. Links to other pages are from the root: `/problems/not-found/`. */
  readonly body: string;
}

/** A cell of a table: a bar would end it. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table; nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row), ''];
}

export const link = (text: string, path: string): string => `[${text}](/${path})`;

/** Code in a fence of its language. */
export const fenced = (language: string, code: string): string[] => [`\`\`\`${language}`, code, '```', ''];

/** The pages below one, as a list with what each is about. */
export const listed = (pages: readonly Page[]): string[] =>
  table(
    ['Page', 'About'],
    pages.map(({ title, path, summary }) => [link(title, path), summary]),
  );

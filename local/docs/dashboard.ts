import { dashboardRows } from '../../infra/dashboard.ts';

const WIDTH = 960;
const [TITLE, HEIGHT, GAP] = [34, 96, 12];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = (x: number, y: number, size: number, said: string, weight = 'normal') =>
  `  <text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${weight}">${escape(said)}</text>`;

/** The dashboard as it is laid out, as a picture (SVG). */
export function dashboardPicture(): string {
  const rowHeight = TITLE + HEIGHT + GAP;
  const rows = dashboardRows.flatMap(({ title, panels }, row) => {
    const top = row * rowHeight;
    const width = (WIDTH - GAP * (panels.length - 1)) / panels.length;
    return [
      text(0, top + 22, 16, title, 'bold'),
      ...panels.flatMap((panel, at) => {
        const x = Math.round(at * (width + GAP));
        const y = top + TITLE;
        const box = `x="${String(x)}" y="${String(y)}" width="${String(Math.round(width))}" height="${String(HEIGHT)}"`;
        return [
          `  <rect ${box} rx="4" fill="#f5f5f5" stroke="#999"/>`,
          ...wrapped(panel.title, width / 8).map((line, number) => text(x + 10, y + 24 + number * 18, 13, line)),
        ];
      }),
    ];
  });
  const height = dashboardRows.length * rowHeight;
  const size = `viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" role="img" aria-label="The dashboard">`;
  const ground = '  <rect width="100%" height="100%" fill="#fff"/>';
  return `${[head, ground, ...rows, '</svg>'].join('\n')}\n`;
}

/** Lines of at most so many letters. */
function wrapped(said: string, most: number): string[] {
  const lines = [''];
  for (const word of said.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length > most && last !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The page that says what the dashboard shows. */
export function dashboardPage(): string {
  const rows = dashboardRows.map(
    ({ title, panels }) => `| ${title} | ${panels.map((panel) => panel.title).join('; ')} |`,
  );
  return [
    '# The dashboard',
    '',
    'Made by `npm run docs` from `infra/dashboard.ts`, which also makes the dashboard `victim-journey-<stage>` of CloudWatch. Each row is a question that somebody on call asks; numbers are of five minutes.',
    '',
    '![The dashboard, row by row](dashboard.svg)',
    '',
    '| Row | Panels |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * A table as it is written for people to read: a line of headings, then a line for each row; columns are
 * parted by two spaces or more. A cell of `-` says nothing.
 */
export function readTable(text: string): Record<string, string>[] {
  const [headings = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  return rows.map((cells) => {
    if (cells.length !== headings.length) throw new Error(`A row has other columns: ${cells.join(' | ')}`);
    return Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));
  });
}

/** The names in the first column that a column says yes to. Anything but yes and no is a mistake. */
export const yesIn = (table: readonly Record<string, string>[], column: string): string[] =>
  table.flatMap((row) => {
    const cell = row[column];
    if (cell !== 'yes' && cell !== 'no') throw new Error(`${column}: ${String(cell)} is neither yes nor no.`);
    return cell === 'yes' ? [Object.values(row)[0] ?? ''] : [];
  });

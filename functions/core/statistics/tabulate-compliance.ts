import { complianceStates, complianceTables, type ComplianceState } from './compliance.ts';
import type { CountedCell } from './contribution.ts';
import { took, type Took } from './percentile.ts';
import { byPlace } from './place.ts';
import { ALL, suppress } from './suppress.ts';

/** How one duty of one agency was kept, in one area, for victims of one entitlement; `all` is of every one. */
export interface ComplianceRow {
  readonly duty: string;
  readonly agency: string;
  readonly area: string;
  readonly entitlement: 'all' | 'standard' | 'enhanced';
  /** How many fell due; null, like any count here, where it is withheld. */
  readonly due: number | null;
  readonly counts: Readonly<Record<ComplianceState, number | null>>;
  /** From the start of the clock to when it was met. */
  readonly toMeet: Took | null;
  /** From what happened to its receipt by the agency whose clock then started. */
  readonly toArrive: Took | null;
}

interface Cell {
  readonly at: readonly string[];
  readonly counted: CountedCell;
}

const countedIn = (cells: readonly Cell[]): CountedCell[] => cells.map(({ counted }) => counted);

const metStates = ['met', 'met-recorded-late', 'met-late'] as const;
const isMet = ({ at }: Cell): boolean => metStates.some((state) => state === at[2]);

/** The rows of one duty of one agency, whose cells are placed by area, entitlement and state. */
function rowsOf(duty: string, agency: string, cells: readonly Cell[]): ComplianceRow[] {
  const published = suppress(
    cells.map(({ at, counted }) => ({ at, count: counted.count })),
    complianceTables,
  );
  const places = published.filter(({ at }) => at[2] === ALL);
  return places.map(({ at: [area = ALL, entitlement = ALL], count: due }) => {
    const within = cells.filter(
      ({ at }) => (area === ALL || at[0] === area) && (entitlement === ALL || at[1] === entitlement),
    );
    const countOf = (state: ComplianceState): number | null => {
      const figure = published.find(({ at }) => at.join() === [area, entitlement, state].join());
      return figure ? figure.count : 0;
    };
    const counts = Object.fromEntries(complianceStates.map((state) => [state, countOf(state)]));
    const timesShown = due !== null && metStates.every((state) => counts[state] !== null);
    return {
      duty,
      agency,
      area: area === ALL ? 'all' : area,
      entitlement: entitlement === 'standard' || entitlement === 'enhanced' ? entitlement : 'all',
      due,
      counts: counts as ComplianceRow['counts'],
      toMeet: timesShown ? took(countedIn(within.filter(isMet)), 'hours') : null,
      toArrive: due === null ? null : took(countedIn(within), 'hop'),
    };
  });
}

/** How the duties of a month were kept, small numbers withheld, totals of each duty and agency first. */
export function tabulateCompliance(cells: readonly CountedCell[]): ComplianceRow[] {
  const byDuty = new Map<string, Cell[]>();
  for (const counted of cells) {
    const [duty = '', agency = '', ...at] = counted.cell.split('#');
    const key = `${duty}#${agency}`;
    byDuty.set(key, [...(byDuty.get(key) ?? []), { at, counted }]);
  }
  return [...byDuty]
    .flatMap(([key, own]) => {
      const [duty = '', agency = ''] = key.split('#');
      return rowsOf(duty, agency, own);
    })
    .sort(byPlace('duty', 'agency', 'area', 'entitlement'));
}

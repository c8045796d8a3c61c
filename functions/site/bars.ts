/** A figure to be drawn; null is withheld. */
export interface Figure {
  readonly label: string;
  readonly value: number | null;
  /** How the value is written, such as `72 %`; itself where left out. */
  readonly text?: string;
}

/** A bar as it is drawn, in units of a picture 320 wide. */
export interface Bar {
  readonly label: string;
  readonly text: string;
  readonly isWithheld: boolean;
  readonly labelY: number;
  readonly barY: number;
  readonly width: number;
  readonly textX: number;
  readonly textY: number;
}

export interface Bars {
  readonly height: number;
  readonly bars: readonly Bar[];
}

const WIDEST = 240;
/** A withheld figure is a hatched gap of one width, so that it tells nothing, and least of all nought. */
const GAP = 24;
const ROW = 48;

/**
 * Horizontal bars, each under its label.
 *
 * @param most - the value of the widest bar; the largest of them where left out
 */
export function drawBars(figures: readonly Figure[], most?: number): Bars {
  const largest = most ?? Math.max(1, ...figures.map(({ value }) => value ?? 0));
  return {
    height: figures.length * ROW,
    bars: figures.map(({ label, value, text }, at) => {
      const width = value === null ? GAP : Math.round((value / largest) * WIDEST);
      return {
        label,
        text: value === null ? '[c]' : (text ?? String(value)),
        isWithheld: value === null,
        labelY: at * ROW + 14,
        barY: at * ROW + 20,
        width,
        textX: width + 6,
        textY: at * ROW + 34,
      };
    }),
  };
}

import { aliasesOf } from '../../../intake/alias-items.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every name by which an item of a batch knows its matter; an item that is no event has none. */
function namesOf(item: unknown): string[] {
  if (!isRecord(item) || typeof item['subject'] !== 'string') return [];
  const data = isRecord(item['data']) ? item['data'] : {};
  const texts = Object.entries(data).filter(([, value]) => typeof value === 'string');
  return [item['subject'], ...aliasesOf(item['subject'], { data: Object.fromEntries(texts) })];
}

/**
 * The indexes of a batch's items, parted so that items that share any name of their matter are in one lane,
 * in the order sent. Lanes do not depend on each other.
 */
export function lanesOf(items: readonly unknown[]): number[][] {
  const lanes = new Set<number[]>();
  const laneOf = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const names = namesOf(item);
    const met = new Set(names.map((name) => laneOf.get(name)).filter((lane) => lane !== undefined));
    const lane = [...[...met].flat(), index].sort((a, b) => a - b);
    for (const old of met) {
      lanes.delete(old);
      for (const [name, held] of laneOf) if (held === old) laneOf.set(name, lane);
    }
    for (const name of names) laneOf.set(name, lane);
    lanes.add(lane);
  }
  return [...lanes];
}

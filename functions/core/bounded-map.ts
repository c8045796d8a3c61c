/** Values that are good until an instant, or for ever. The oldest go first when there are too many. */
export interface BoundedMap<Value> {
  get(name: string, now?: number): Value | undefined;
  set(name: string, value: Value, until?: number): void;
}

/** @param most callers choose the names, so their number must have an end */
export function boundedMap<Value>(most: number): BoundedMap<Value> {
  const entries = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(name, now = 0) {
      const entry = entries.get(name);
      return entry && entry.until > now ? entry.value : undefined;
    },
    set(name, value, until = Infinity) {
      entries.delete(name);
      entries.set(name, { value, until });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
}

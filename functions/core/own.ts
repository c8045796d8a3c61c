/**
 * What a map holds under a name from outside. Every object has names of its prototype, such as `constructor`,
 * and those are good ids of suspects too.
 */
export const own = <Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

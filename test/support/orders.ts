/** All orders of a few things; of more than four, some that differ much: each begins with another, and the reverse. */
export function orders(count: number): readonly (readonly number[])[] {
  const places = Array.from({ length: count }, (_, place) => place);
  if (count <= 4) return permutations(places);
  const turned = places.map((first) => [...places.slice(first), ...places.slice(0, first)]);
  return [...turned, ...turned.map((order) => [...order].reverse())];
}

function permutations(places: readonly number[]): number[][] {
  if (places.length <= 1) return [[...places]];
  return places.flatMap((first) =>
    permutations(places.filter((other) => other !== first)).map((others) => [first, ...others]),
  );
}

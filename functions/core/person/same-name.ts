/** What of a name does not depend on how it is written: letters and digits, without case, accents and marks. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether two ways to write a name are of the same name; of a name that is not known, none is. */
export const isSameName = (known: string | undefined, said: string): boolean =>
  known !== undefined && bareName(said) !== '' && bareName(known) === bareName(said);

import * as codes from '../../../schemas/reference/court-codes.ts';
import { courtResults } from '../../../schemas/reference/court-results.ts';
import { resultDefinitions } from '../../../schemas/reference/result-definitions.ts';
import { specifiedOffences } from '../../../schemas/reference/specified-offences.ts';

/** FNV-1a, of 32 bits: tells one state of the tables from another, no more. */
function digestOf(text: string): string {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return (digest >>> 0).toString(16).padStart(8, '0');
}

/** The version of the code tables that messages are read with: another as soon as any row of them is. */
export const mappingVersion = digestOf(
  JSON.stringify([codes, courtResults, resultDefinitions, specifiedOffences]),
);

import { codeTable } from './code-table.ts';

/**
 * Specified violent and sexual offences (Criminal Justice Act 2003, Schedule 15), for which the victim contact scheme
 * applies, by their CJS codes: whether tried alone, attempted, conspired to or aided, which a last letter tells. A code
 * shorter than that of an offence stands for all that begin with it. HMCTS is to confirm them: nobody publishes a list.
 */
export const specifiedOffences = codeTable<readonly [act: string, codes: string]>({
  source:
    'Criminal Justice Act 2003, Schedule 15; titles of ministryofjustice/bichard7-next-data offence-code.json',
  version: '2025-11-30',
  rows: [
    ['homicide at common law', 'COML02'],
    [
      'Offences against the Person Act 1861',
      'OF61003 OF61014 OF61016 OF61017 OF61018 OF61019 OF61022 OF61024 OF61031 OF61048 OF61049 OF61050 OF61051 OF61058 OF61059 OF61060 OF61063 OF61073 OF61074 OF61075 OF61076 OF61080 OF61083 OF61085 OF61086 OF61089 OF61090 OF61091 OF61092 OF61094 OF61095 OF61102 OF61117 OF61118 OF61119 OF61120 OF61121 OF61122 OF61123 OF61124 OF61125 OF61126 OF61127 OF61128 OF61129 OF61130 OF61131',
    ],
    [
      'Theft Act 1968',
      'TH68023 TH68025 TH68028 TH68029 TH68032 TH68033 TH68038 TH68039 TH68040 TH68041 TH68045 TH68046 TH68047 TH68048 TH68162 TH68163 TH68164',
    ],
    ['Criminal Damage Act 1971', 'CD71015 CD71041'],
    ['Firearms Act 1968', 'FI68068 FI68323'],
    ['Public Order Act 1986', 'PU86001 PU86002 PU86003'],
    ['Protection from Harassment Act 1997', 'PH97009 PH97010 PH97011'],
    ['Crime and Disorder Act 1998', 'CD98066 CD98067 CD98070 CD98072 CD98073 CD98080 CD98081'],
    ['Serious Crime Act 2015', 'SC15005 SC15006'],
    ['Sexual Offences Act 2003, Part 1', 'SX03'],
    ['Sexual Offences Act 1956', 'SX56'],
  ],
});
const specified = specifiedOffences.rows.flatMap(([, codes]) => codes.split(' '));

/** Offences under the Sexual Offences Act 2003 that are none of those: orders, registers, and street nuisance. */
const notSpecified =
  'SX03180 SX03204 SX03205 SX03206 SX03207 SX03212 SX03213 SX03214 SX03215 SX03244 SX03245 SX03246 SX03247 SX035'.split(
    ' ',
  );

/** Whether the victim contact scheme is for victims of an offence, by its code and a sentence of custody. */
export const isSpecifiedOffence = (code: string | undefined): boolean =>
  code !== undefined &&
  specified.some((known) => code.startsWith(known)) &&
  !notSpecified.some((known) => code.startsWith(known));

/**
 * London criminal courts by OU code (CJS organisation units, active list). The leading letter is part of
 * the code: B magistrates, C Crown.
 */
export const londonCourts = {
  C01BB00: 'Barbican (Aldersgate House) Crown Court',
  C01BL00: 'Blackfriars Crown Court',
  C01CE00: 'Central Criminal Court',
  C01CJ00: 'Royal Courts of Justice',
  C01CY00: 'Croydon Crown Court',
  C01HA00: 'Harrow Crown Court',
  C01IL00: 'Inner London Crown Court',
  C01IS00: 'Isleworth Crown Court',
  C01JI00: "Crown Court at Jury's Inn Croydon",
  C01KT00: 'Kingston upon Thames Crown Court',
  C01MU00: 'Monument Crown Court',
  C01SN00: 'Snaresbrook Crown Court',
  C01SP00: 'Southwark Crown Court (Prospero House)',
  C01SW00: 'Southwark Crown Court',
  C01WG00: 'Wood Green Crown Court',
  C01WL00: 'Woolwich Crown Court',
  B01BE00: "Belmarsh Magistrates' Court",
  B01BH00: "Bexley Magistrates' Court",
  B01CE00: "Willesden Magistrates' Court",
  B01CN00: "Bromley Magistrates' Court",
  B01CX00: "Camberwell Green Magistrates' Court",
  B01DU00: "City of London Magistrates' Court",
  B01EF00: "Croydon Magistrates' Court",
  B01FA00: "Ealing Magistrates' Court",
  B01GQ00: "Hendon Magistrates' Court",
  B01GU00: "Highbury Corner Magistrates' Court",
  B01IX00: "Westminster Magistrates' Court",
  B01KR00: "Barkingside Magistrates' Court",
  B01LA00: "Romford Magistrates' Court",
  B01LY00: "Lavender Hill Magistrates' Court",
  B01MN00: "Stratford Magistrates' Court",
  B01ND00: "Thames Magistrates' Court",
  B01NM00: "Uxbridge Magistrates' Court",
  B01OB00: "Hammersmith Magistrates' Court",
  B01OK00: "Wimbledon Magistrates' Court",
} as const satisfies Record<string, string>;

export type CourtLevel = 'magistrates' | 'crown' | 'other';

/** Which tier of court an OU code is of, by its leading letter. */
export function courtLevel(courtCode: string): CourtLevel {
  if (courtCode.startsWith('B')) return 'magistrates';
  return courtCode.startsWith('C') ? 'crown' : 'other';
}

/** Whether an OU code is of a London court: second-level code 01 under either tier. */
export function isLondonCourt(courtCode: string): boolean {
  return /^[BC]01/.test(courtCode);
}

/** The court of an OU code: its last two characters name a room or a section of it. */
export function courtOf(courtCode: string): string {
  return `${courtCode.slice(0, 5)}00`;
}

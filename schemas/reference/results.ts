/** What a court result means to a journey. */
export type ResultMeaning =
  | 'sentence'
  | 'compensation'
  | 'protective-order'
  | 'protective-order-on-acquittal'
  | 'acquittal'
  | 'stopped'
  | 'replaced'
  | 'dormant'
  | 'suspect-died'
  | 'bail'
  | 'custody'
  | 'adjourned'
  | 'sent-to-crown-court'
  | 'warrant'
  | 'witness-warrant'
  | 'reopened'
  | 'appeal-dismissed'
  | 'retrial';

export interface ResultCode {
  readonly name: string;
  /** F final, I interim, P ancillary. */
  readonly kind: 'F' | 'I' | 'P';
  readonly meaning: ResultMeaning;
}

const result = (name: string, kind: ResultCode['kind'], meaning: ResultMeaning): ResultCode => ({
  name,
  kind,
  meaning,
});

/**
 * The CJS result codes that change what a victim must be told (of 898; Bichard7 result-code table). Any
 * other four-digit code is accepted and recorded, and moves nothing.
 */
export const resultCodes: ReadonlyMap<string, ResultCode> = new Map([
  ['1002', result('Imprisonment', 'F', 'sentence')],
  ['1003', result("Detained during His Majesty's pleasure", 'F', 'sentence')],
  ['1007', result('Detention', 'F', 'sentence')],
  ['1008', result('Hospital order', 'F', 'sentence')],
  ['1015', result('Fine', 'F', 'sentence')],
  ['1016', result('Bound over', 'F', 'sentence')],
  ['1017', result('Absolute discharge', 'F', 'sentence')],
  ['1018', result('Conditional discharge', 'F', 'sentence')],
  ['1024', result('Young offender institution', 'F', 'sentence')],
  ['1115', result('Suspended imprisonment', 'F', 'sentence')],
  ['1116', result('Community order', 'F', 'sentence')],
  ['2004', result('Not guilty', 'F', 'acquittal')],
  ['2005', result('Acquitted', 'F', 'acquittal')],
  ['2006', result('Dismissed', 'F', 'acquittal')],
  ['2007', result('Adjourned sine die', 'I', 'dormant')],
  ['2008', result('Lie on file', 'I', 'dormant')],
  ['2050', result('No evidence offered: dismissed', 'F', 'stopped')],
  ['2051', result('Withdrawn', 'F', 'stopped')],
  ['2053', result('Discontinuance', 'F', 'stopped')],
  ['2060', result('Replaced with another offence', 'F', 'replaced')],
  ['2061', result('Proceedings stayed', 'F', 'stopped')],
  ['2063', result('Withdrawn: final', 'F', 'stopped')],
  ['2065', result('Defendant deceased', 'F', 'suspect-died')],
  ['2091', result('No evidence offered: defendant acquitted', 'F', 'stopped')],
  ['2096', result('Appeal allowed: retrial ordered', 'F', 'retrial')],
  ['3012', result('Compensation', 'F', 'compensation')],
  ['3045', result('Appeal dismissed', 'F', 'appeal-dismissed')],
  ['3047', result('Restraining order', 'F', 'protective-order')],
  ['3194', result('Retrial order', 'F', 'retrial')],
  ['3260', result('Restraining order on acquittal', 'F', 'protective-order-on-acquittal')],
  ['4027', result('Remand on conditional bail', 'I', 'bail')],
  ['4028', result('Remand in custody', 'I', 'custody')],
  ['4046', result('Remand in custody with direction to release on bail', 'I', 'custody')],
  ['4047', result('Remand on unconditional bail', 'I', 'bail')],
  ['4506', result('Adjournment', 'I', 'adjourned')],
  ['4541', result('Remand in police custody', 'I', 'custody')],
  ['4558', result('Sent to the Crown Court for trial on unconditional bail', 'I', 'sent-to-crown-court')],
  ['4559', result('Sent to the Crown Court for trial on conditional bail', 'I', 'sent-to-crown-court')],
  ['4560', result('Sent to the Crown Court for trial in custody', 'I', 'sent-to-crown-court')],
  ['4561', result('Sent to the Crown Court for trial, direction to bail', 'I', 'sent-to-crown-court')],
  ['4562', result('Sent to the Crown Court for trial, local authority care', 'I', 'sent-to-crown-court')],
  ['4563', result('Sent to the Crown Court for trial, secure care', 'I', 'sent-to-crown-court')],
  ['4564', result('Sent to the Crown Court for trial, transfer direction', 'I', 'sent-to-crown-court')],
  ['4565', result('Committed to the Crown Court for trial', 'I', 'sent-to-crown-court')],
  ['4575', result('Warrant backed for bail', 'I', 'warrant')],
  ['4576', result('Warrant not backed for bail', 'I', 'warrant')],
  ['4577', result('Warrant backed for bail, undated', 'I', 'warrant')],
  ['4584', result('Case reopened', 'I', 'reopened')],
  ['4586', result('Warrant for the arrest of a witness', 'I', 'witness-warrant')],
]);

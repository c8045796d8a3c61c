/**
 * What every name that AWS wants unique in an account begins with, so that stages of the service stand side by
 * side in one: `victim-journey-<stage>`.
 */
export const namePrefixOf = (stage: string): string => `victim-journey-${stage}`;

/** The stacks of a deployment; the first is one for all stages of an account. */
export const stackNamesOf = (stage: string) => ({
  account: 'victim-journey-account',
  stateful: `${namePrefixOf(stage)}-stateful`,
  stateless: `${namePrefixOf(stage)}-stateless`,
  pages: `${namePrefixOf(stage)}-pages`,
});

/** The name of a function that operators start by its name; all others are found by the outputs of their stack. */
export const operatorFunctionName = (prefix: string, functionName: string): string =>
  `${prefix}-${functionName}`;

/** The name of a function's role; key policies name it before it is there. */
export const roleName = (prefix: string, functionName: string): string => `${prefix}-${functionName}`;

/** The name of the state machine of a stage of the journey. */
export const machineName = (prefix: string, journeyStage: string): string =>
  `${prefix}-stage-${journeyStage}`;

/** The role of whoever sets a deployment up, and the role for emergencies. */
export const OPERATOR = 'operator';
export const BREAK_GLASS = 'break-glass';

/** The role of the pipeline that deploys a stage. */
export const PIPELINE = 'pipeline';

/** The name of a table that another was restored to. */
export const restoredTableName = (prefix: string, table: string): string => `${prefix}-restored-${table}`;

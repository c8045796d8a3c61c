/**
 * What every name that AWS wants unique in an account begins with, so that stages of the service stand side by
 * side in one: `victim-journey-<stage>`.
 */
export const namePrefixOf = (stage: string): string => `victim-journey-${stage}`;

/** The name of a function's role; key policies name it before it is there. */
export const roleName = (prefix: string, functionName: string): string => `${prefix}-${functionName}`;

/** The name of the state machine of a stage of the journey. */
export const machineName = (prefix: string, journeyStage: string): string =>
  `${prefix}-stage-${journeyStage}`;

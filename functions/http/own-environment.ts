import type { Environment } from '../../schemas/credential.ts';

/** Whose keys this deployment takes, and so what its tables hold: records of people, or what was made up to test. */
export const ownEnvironment: Environment = process.env['ENVIRONMENT'] === 'test' ? 'test' : 'live';

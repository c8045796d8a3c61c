import { SFNClient } from '@aws-sdk/client-sfn';

// Stands in for functions/machines/step-functions.ts, which reaches the network.
export const stepFunctions = () => new SFNClient({});

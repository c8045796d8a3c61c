import { startLambda } from './call-aws.ts';

/** Starts another function with some input and does not wait for what it does. */
export const functionStarter =
  (name: string) =>
  (input: Readonly<Record<string, unknown>>): Promise<void> =>
    startLambda(name, input);

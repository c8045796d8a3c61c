import { App, Aspects } from 'aws-cdk-lib';
import { VALIDATE_AGAINST_DEFAULT_RULES } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';

import { leaveOutUnknown } from './emulated.ts';
import { readSettings } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';
import { suppressReasonedFindings } from './suppressions.ts';

/** The whole service as AWS would get it, and as the local stack gets it. */
export function createApp(context: Readonly<Record<string, unknown>> = {}): App {
  // A template that CloudFormation would not take fails, and is not merely warned of.
  const app = new App({ context: { [VALIDATE_AGAINST_DEFAULT_RULES]: true, ...context } });
  const settings = readSettings(app.node);
  const env = { region: 'eu-west-2' };
  const stateful = new StatefulStack(app, 'victim-journey-stateful', { env, terminationProtection: true });
  const stateless = new StatelessStack(app, 'victim-journey-stateless', { env, stateful, settings });
  suppressReasonedFindings(stateful, stateless);
  if (settings.emulated) Aspects.of(app).add(leaveOutUnknown);
  Aspects.of(app).add(new AwsSolutionsChecks());
  return app;
}

if (import.meta.main) createApp().synth();

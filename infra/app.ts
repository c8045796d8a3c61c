import { App, Aspects, Tags } from 'aws-cdk-lib';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { VALIDATE_AGAINST_DEFAULT_RULES } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';

import { AccountStack } from './account-stack.ts';
import { leaveOutUnknown } from './emulated.ts';
import { stackNamesOf } from './names.ts';
import { PagesStack } from './pages-stack.ts';
import { readSettings, sitesOf, type Settings } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';
import { suppressFindingsOfSites, suppressReasonedFindings } from './suppressions.ts';

/** The whole service as AWS would get it, and as the local stack gets it. */
export function createApp(context: Readonly<Record<string, unknown>> = {}): App {
  // A template that CloudFormation would not take fails, and is not merely warned of.
  const app = new App({ context: { [VALIDATE_AGAINST_DEFAULT_RULES]: true, ...context } });
  const settings = readSettings(app.node);
  const env = { region: settings.region };
  const names = stackNamesOf(settings.stage);
  const stateful = new StatefulStack(app, names.stateful, {
    env,
    settings,
    terminationProtection: true,
  });
  const stateless = new StatelessStack(app, names.stateless, { env, stateful, settings });
  const account = new AccountStack(app, names.account, { env });
  stateless.addStackDependency(account);
  suppressReasonedFindings(account, stateful, stateless);
  const sites = sitesOf(settings);
  if (sites) {
    const pages = new PagesStack(app, names.pages, { env, stateful, stateless, settings, sites });
    pages.addStackDependency(account);
    suppressFindingsOfSites(pages);
  }
  applyAccountRules(app, settings);
  if (settings.emulated) Aspects.of(app).add(leaveOutUnknown);
  Aspects.of(app).add(new AwsSolutionsChecks());
  return app;
}

/** What an account asks of everything in it: tags, and a policy that bounds every role. */
function applyAccountRules(app: App, { permissionsBoundaryArn, tags }: Settings): void {
  for (const [name, value] of Object.entries(tags)) Tags.of(app).add(name, value);
  if (permissionsBoundaryArn === undefined) return;
  const boundary = ManagedPolicy.fromManagedPolicyArn(app, 'boundary', permissionsBoundaryArn);
  PermissionsBoundary.of(app).apply(boundary);
}

if (import.meta.main) createApp().synth();

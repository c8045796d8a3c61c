// What CI checks beyond `npm test`, where time is no matter. Sets up, then hands over to the project's own Node.
import { spawnSync } from 'node:child_process';

import { prepare, prepareChecks, prepareGenerators } from './prepare.mjs';

await prepare();
await prepareChecks();
await prepareGenerators();

const runs = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: process.env }).status === 0;

/** Deployments whose templates differ in their resources. */
const deployments = {
  usual: [],
  'with a domain': [
    'domainName=api.victim-journey.example',
    'certificateArn=arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-4000-8000-000000000000',
    'truststoreUri=s3://truststore/agencies.pem',
    'alarmEmail=on-call@victim-journey.example',
  ],
  private: ['vpcEndpointIds=vpce-0123456789abcdef0', 'callerNetworks=192.0.2.0/24'],
};

/** W3005: the CDK names a dependency on a role twice. */
const lints = ([name, settings]) => {
  const output = `.local/templates/${name.replaceAll(' ', '-')}`;
  const context = settings.flatMap((setting) => ['--context', setting]);
  return (
    runs('cdk', 'synth', '--quiet', '--output', output, ...context) &&
    runs('.venv/bin/cfn-lint', '--ignore-checks', 'W3005', '--', `${output}/*.template.json`)
  );
};

const built = runs('node', 'infra/build.ts');
const results = Object.entries(deployments).map((deployment) => [
  `templates, ${deployment[0]}`,
  built && lints(deployment),
]);
results.push([
  'workflows',
  runs('.venv/bin/zizmor', '--offline', '--quiet', '--min-severity', 'medium', '.github/workflows'),
]);
results.push(['slow tests', runs('vitest', 'run', '--project', 'more')]);
for (const [name, passed] of results) console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
const failed = results.filter(([, passed]) => !passed).length;
console.log(`\n${String(results.length - failed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);

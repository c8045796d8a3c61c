import { parseArgs } from 'node:util';

import { seededAgencies } from './agencies.ts';
import { deploy } from './deploy.ts';
import type { Front } from './front.ts';
import { isTaken, startMiniStack } from './ministack.ts';
import { tellFirstAccepted } from './play/first-accepted.ts';
import { httpCall } from './play/http-call.ts';
import { play } from './play/play.ts';
import { storiesTold } from './play/stories.ts';
import { sweepNow } from './play/sweep-now.ts';
import { whatNext } from './play/what-next.ts';
import { whoToBe } from './play/who-to-be.ts';
import { removeSandbox, runningSandbox, SANDBOX, writeSandbox } from './sandbox.ts';
import { seed } from './seed.ts';
import { staffAssertion } from './staff.ts';
import { sitePortsFrom, siteSettings, signIns, startSites, type LocalSites } from './sites.ts';

const tell = (line: string): void => console.log(line);

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        'no-play': { type: 'boolean', default: false },
        port: { type: 'string', default: '4566' },
      },
    }).values;
  } catch {
    return stop('npm start -- takes --once, --no-play and --port <number>.');
  }
}
const options = readOptions();
const port = Number(options.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop('--port takes a number from 1 to 65535.');
const already = await runningSandbox();
if (already)
  stop(
    `The service already runs at ${already.baseUrl} (see ${SANDBOX}). Stop it with Ctrl-C in its own window first.`,
  );
const ports = sitePortsFrom(port);
/** 4573 where the local stack has its usual port, 4566. */
const docsPort = port + 7;
for (const one of [port, ports.victim, ports.staff, ports.identity, docsPort])
  if (await isTaken(one))
    stop(`Port ${one} is taken: stop what listens there, or use npm start -- --port <another>.`);

const stack = await startMiniStack(port);
let code = 0;
let sites: LocalSites | undefined;
let docs: Front | undefined;
let ending = false;
/** Ends all, once: that a deployment fails which is being ended is no news. */
async function end(exitCode: number, news?: string): Promise<never> {
  if (ending) return new Promise(() => undefined);
  ending = true;
  if (news !== undefined) console.error(news);
  removeSandbox();
  await docs?.stop();
  await sites?.stop();
  await stack.stop();
  process.exit(exitCode);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));

try {
  tell('Deploying the service ...');
  const [deployed] = await Promise.all([
    deploy(stack.endpoint, '.local/start', siteSettings(ports)),
    // Whoever reads it finds it built when the service is up. It takes seconds to load what builds it.
    options.once ? undefined : import('./docs/site/build.ts').then(({ buildSite }) => buildSite()),
  ]);
  const { keys, staffKeys } = await seed(deployed, signIns(ports));
  if (deployed.sites) sites = await startSites(ports, deployed.sites);
  const { baseUrl, endpoint, tables, followers } = deployed;
  writeSandbox({ baseUrl, endpoint, tables, followers, pid: process.pid, keys, staffKeys });
  tell(`Running at ${deployed.baseUrl}; keys are in ${SANDBOX}.`);
  const call = httpCall(baseUrl, keys);
  const stories = options.once
    ? undefined
    : await storiesTold(call, baseUrl, () =>
        staffAssertion(seededAgencies.admin.agencyId, 'admin-1', staffKeys.admin),
      );
  if (stories) {
    const { serveDocs } = await import('./docs/site/serve.ts');
    docs = await serveDocs(docsPort, baseUrl, stories.answer);
    tell(`Documentation: ${docs.url}/docs/, and the stories as they run: ${docs.url}/stories/`);
  }
  if (sites) tell(`Pages: for victims ${sites.victimUrl}, for those who work with them ${sites.staffUrl}.`);
  if (!options['no-play']) {
    const played = await play(
      { call: tellFirstAccepted(call, tell), tell, sweep: sweepNow(deployed) },
      stories?.begin,
    );
    code = played.every(({ ended }) => ended) ? 0 : 1;
    if (!options.once) for (const line of whatNext(deployed.baseUrl, keys, played[0])) tell(line);
    const [first] = played;
    if (!options.once && sites && first) for (const line of await whoToBe(call, sites, first)) tell(line);
  }
  if (options.once) await end(code);
  tell('\nCtrl-C stops it.');
  setInterval(() => undefined, 60_000);
} catch (error) {
  await end(1, error instanceof Error ? error.message : 'The start failed.');
}

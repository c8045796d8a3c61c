import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { families } from '../../schemas/events/catalogue.ts';

import { newPlan, type Done } from './clients/plan.ts';

const run = promisify(execFile);

const document = resolve('schemas/openapi.json');
const programs = resolve('test/contract/clients');
const bin = (name: string) => resolve('.venv/bin', name);

/** How one generator is called, and how a program is run with what it made in the folder. */
interface Generator {
  readonly generate: (folder: string) => Promise<unknown>;
  readonly compile?: (folder: string) => Promise<unknown>;
  readonly play: (folder: string, plan: string) => Promise<{ readonly stdout: string }>;
  readonly service: string;
}

const openApiGenerator =
  (generator: string, ...more: readonly string[]) =>
  (folder: string) =>
    run(bin('openapi-generator-cli'), ['generate', '-i', document, '-g', generator, '-o', folder, ...more]);

/** Compiles what was generated together with the program, and notes on what path its libraries are. */
const maven = (program: string) => (folder: string) => {
  copyFileSync(join(programs, `${program}.java`), join(folder, 'src/main/java', `${program}.java`));
  const goals = ['--quiet', '--batch-mode', 'compile', 'dependency:build-classpath'];
  return run('mvn', [...goals, '-Dmdep.outputFile=libraries', '-Dmdep.pathSeparator=:'], { cwd: folder });
};

const java = (program: string) => (folder: string, plan: string) =>
  run('sh', ['-c', `exec java -cp "target/classes:$(cat libraries)" ${program} "$0"`, plan], { cwd: folder });

const python = (program: string) => (folder: string, plan: string) =>
  run(bin('python'), [join(programs, program), plan], { env: { ...process.env, PYTHONPATH: folder } });

const generators: Readonly<Record<string, Generator>> = {
  'openapi-generator, Python': {
    generate: openApiGenerator('python'),
    play: python('openapi-generator.py'),
    service: 'lvws-core',
  },
  'openapi-python-client': {
    generate: (folder) => {
      const package_ = join(folder, 'generated_client');
      const config = join(programs, 'openapi-python-client.yaml');
      const options = ['--meta', 'none', '--config', config, '--output-path', package_, '--fail-on-warning'];
      // It formats what it made with ruff.
      const env = { ...process.env, PATH: [resolve('.venv/bin'), process.env['PATH']].join(delimiter) };
      return run(bin('openapi-python-client'), ['generate', '--path', document, ...options], { env });
    },
    play: python('openapi-python-client.py'),
    service: 'lvws-safety',
  },
  'openapi-generator, Java': {
    generate: openApiGenerator(
      'java',
      '--library=native',
      // An optional list that is not given is left out, not sent empty.
      '--additional-properties=useSingleRequestParameter=true,containerDefaultToNull=true',
    ),
    compile: maven('OpenApiGeneratorJava'),
    play: java('OpenApiGeneratorJava'),
    service: 'lvws-court',
  },
  'openapi-generator, Spring': {
    generate: openApiGenerator(
      'spring',
      '--library=spring-http-interface',
      '--additional-properties=useSpringBoot3=true,openApiNullable=false',
    ),
    compile: maven('OpenApiGeneratorSpring'),
    play: java('OpenApiGeneratorSpring'),
    service: 'lvws-court',
  },
};

describe.each(Object.entries(generators))('%s', (name, { generate, compile, play, service }) => {
  const folder = resolve('.local/generated', name.replaceAll(/\W+/g, '-'));

  it('makes a client of the document', async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await generate(folder);
    await compile?.(folder);
  });

  it('with which an agency posts, reads and claims', async () => {
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, JSON.stringify(newPlan(service)));
    const { stdout } = await play(folder, plan);
    const done = JSON.parse(stdout) as Done;
    expect(Object.keys(done.posted)).toEqual(families);
    for (const [family, status] of Object.entries(done.posted)) expect([201, 202], family).toContain(status);
    expect(done.stage).toBe('report');
    expect(new Set(done.claimed)).toEqual(new Set([service]));
  });
});

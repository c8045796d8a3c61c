/**
 * Each room of functions/ and the rooms below it that it may import. `core` is held to more by a rule of its own.
 */
const rooms = {
  platform: ['core'],
  store: ['core', 'platform'],
  outbound: ['core', 'platform', 'store'],
  machines: ['core', 'store'],
  streams: ['core', 'store', 'logs'],
  intake: ['core', 'platform', 'store', 'logs', 'machines', 'streams'],
  http: ['core', 'platform', 'store', 'logs', 'intake'],
  site: ['core', 'platform', 'store', 'logs', 'http'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'schemas-stand-alone',
      severity: 'error',
      from: { path: '^schemas/' },
      to: { path: '^(functions|infra|local|test)/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'Partners have it as a package of its own.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(schemas|functions|infra|local|test)/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core imports only schemas, itself and pure libraries. ESLint keeps clocks and chance out of it.',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: {
        pathNot:
          '^(schemas|functions/core)/|(^|/)node_modules/(zod|immer|fast-xml-(parser|validator)|@noble/hashes)/',
      },
    },
    {
      name: 'core-needs-no-node',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-imports-downwards`,
      severity: 'error',
      from: { path: `^functions/${room}/` },
      to: { path: '^(functions|infra|local|test)/', pathNot: `^functions/(${[room, ...below].join('|')})/` },
    })),
    {
      name: 'only-the-store-speaks-dynamodb',
      comment: 'Outside, a write is a `Write` and what became of it is what `commit` answers.',
      severity: 'error',
      from: { path: '^(functions|schemas|infra)/', pathNot: '^functions/store/' },
      to: { path: '@aws-sdk/(client-dynamodb|util-dynamodb)' },
    },
    {
      name: 'lambdas-stay-apart',
      severity: 'error',
      from: { path: '^functions/lambdas/([^/]+/[^/]+)/' },
      to: { path: '^(functions/lambdas|infra|local|test)/', pathNot: '^functions/lambdas/$1/' },
    },
    {
      name: 'infra-reads-declarations-only',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^functions/',
        pathNot:
          '^functions/core/stages/|^functions/(core/key-ring|logs/metrics|store/(tables|secret-names))[.]ts$',
      },
    },
    {
      name: 'sites-hold-no-rule-and-no-data',
      comment: 'They ask the API as any agency does; of the store they need the secrets alone.',
      severity: 'error',
      from: { path: '^functions/(site|lambdas/pages)/' },
      to: {
        path: '^functions/(core|store|intake)/',
        pathNot: '^functions/(core/(calendar|key-ring)|store/secrets)',
      },
    },
    {
      name: 'pages-are-words-and-looks',
      severity: 'error',
      from: { path: '^pages/' },
      to: {
        path: '^(functions|infra|local|test)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};

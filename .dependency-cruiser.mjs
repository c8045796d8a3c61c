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
      name: 'core-is-pure',
      comment: 'No AWS, no clock, no randomness in the core: only schemas and itself.',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: { path: '(^functions/(?!core/)|^infra/|^local/|@aws-sdk|^node:|@middy)' },
    },
    {
      name: 'repositories-below-handlers',
      severity: 'error',
      from: { path: '^functions/repositories/' },
      to: { path: '^functions/(?!core/|repositories/)' },
    },
    {
      name: 'journal-serves-every-lambda',
      comment: 'How an event is put on a journey; only problems come from the HTTP side.',
      severity: 'error',
      from: { path: '^functions/journal/' },
      to: {
        path: '^functions/',
        pathNot: '^functions/(core|repositories|journal|logs)/|^functions/http/problem',
      },
    },
    {
      name: 'machines-follow-the-record',
      comment: 'How executions are brought to where the record stands, for every Lambda that does so.',
      severity: 'error',
      from: { path: '^functions/machines/' },
      to: { path: '^functions/', pathNot: '^functions/(core|repositories|machines)/' },
    },
    {
      name: 'lambdas-stay-apart',
      severity: 'error',
      from: {
        path: '^functions/([^/]+)/',
        pathNot: '^functions/(core|repositories|http|journal|logs|machines)/',
      },
      to: { path: '^functions/', pathNot: '^functions/(core|repositories|http|journal|logs|machines|$1)/' },
    },
    {
      name: 'infra-reads-declarations-only',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^functions/', pathNot: '^functions/core/stages/' },
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

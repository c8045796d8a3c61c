// Made by `npm run docs` from the files in functions/core/agencies/. Do not edit.

/** The kinds of partner body; each agency is of one kind. `system` is the service itself. */
export const agencyKinds = [
  'admin',
  'court',
  'cps',
  'oversight',
  'pages',
  'phoneline',
  'police',
  'probation',
  'support-service',
  'system',
  'victim',
  'witness-care',
] as const;

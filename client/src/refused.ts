/** That the service answered a problem (RFC 9457) in place of what was asked for. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: unknown;

  constructor(problem: unknown) {
    const code = (problem as { readonly code?: unknown } | undefined)?.code;
    super(typeof code === 'string' ? code : 'The service gave no answer that can be read.');
    this.problem = problem;
  }
}

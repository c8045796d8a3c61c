/** Stands in for functions/store/request-signer.ts: a simulated service asks for no signature. */
export class RequestSigner {
  sign<Request>(request: Request): Promise<Request> {
    return Promise.resolve(request);
  }
}

import { AwsError } from '../dynamodb/errors.ts';

/** A request of the object store, as it goes over the wire. */
export interface ObjectRequest {
  readonly path: string;
  readonly body?: string;
  /** Only where there is no such object yet. */
  readonly onlyNew?: boolean;
}

/** S3: objects by the path of their bucket and name, read strongly. */
export class Objects {
  private readonly bodies = new Map<string, string>();

  execute(action: string, { path, body = '', onlyNew = false }: ObjectRequest): unknown {
    switch (action) {
      case 'PutObject':
        if (onlyNew && this.bodies.has(path))
          throw new AwsError('PreconditionFailed', 'At least one of the pre-conditions did not hold.');
        this.bodies.set(path, body);
        return '';
      case 'GetObject': {
        const found = this.bodies.get(path);
        if (found === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.');
        return found;
      }
      default:
        throw new AwsError('UnknownOperationException', `The simulation has no ${action}.`);
    }
  }
}

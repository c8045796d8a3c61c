/** An error that a service of AWS answers with. */
export class AwsError extends Error {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether the SDK sends the request again. */
  readonly retryable: boolean;

  constructor(
    name: string,
    message: string,
    fields: Readonly<Record<string, unknown>> = {},
    retryable = false,
  ) {
    super(message);
    this.name = name;
    this.fields = fields;
    this.retryable = retryable;
  }
}

export const validation = (message: string): AwsError => new AwsError('ValidationException', message);

export const throttled = (): AwsError =>
  new AwsError('ThrottlingException', 'Rate of requests exceeds the allowed throughput.', {}, true);

export const faulty = (): AwsError => new AwsError('InternalServerError', 'Internal server error', {}, true);

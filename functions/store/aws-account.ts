/** Where to call AWS, and as whom, as the SDK's clients take it; left out, the environment of the Lambda says. */
export interface AwsAccount {
  readonly region?: string;
  /** Takes the place of the services' own addresses. */
  readonly endpoint?: string;
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

export const regionOf = ({ region }: AwsAccount): string => region ?? process.env['AWS_REGION'] ?? '';

export function credentialsOf({ credentials }: AwsAccount): NonNullable<AwsAccount['credentials']> {
  const { env } = process;
  return (
    credentials ?? {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      ...(env['AWS_SESSION_TOKEN'] ? { sessionToken: env['AWS_SESSION_TOKEN'] } : {}),
    }
  );
}

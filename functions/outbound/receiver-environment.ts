import { X509Certificate } from 'node:crypto';

import * as z from 'zod';

/** What a function that calls receivers is told of its surroundings. */
export const receiverEnvironment = (variables: NodeJS.ProcessEnv) => {
  const read = z
    .object({
      PUBLIC_URL: z.url(),
      RECEIVER_NETWORKS: z.string().default(''),
      RECEIVER_AUTHORITY: z.base64().optional(),
    })
    .parse(variables);
  return {
    /** Where the API answers, without `/v1`. */
    publicUrl: read.PUBLIC_URL,
    networks: read.RECEIVER_NETWORKS.split(',').filter((network) => network !== ''),
    authority: read.RECEIVER_AUTHORITY
      ? new X509Certificate(Buffer.from(read.RECEIVER_AUTHORITY, 'base64')).toString()
      : undefined,
  };
};

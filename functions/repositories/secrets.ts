import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** How long a secret is kept in memory, so that a rotated one comes into use without a restart. */
const keptForMs = 5 * 60_000;

/**
 * Reads a secret once and keeps it for some minutes.
 *
 * @throws when the secret has no text
 */
export function createSecret(client: SecretsManagerClient, secretId: string): () => Promise<string> {
  let kept: { readonly value: Promise<string>; readonly until: number } | undefined;
  const read = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (!SecretString) throw new Error('The secret is empty.');
    return SecretString;
  };
  return () => {
    if (kept && kept.until > Date.now()) return kept.value;
    const value = read();
    kept = { value, until: Date.now() + keptForMs };
    value.catch(() => (kept = undefined));
    return value;
  };
}

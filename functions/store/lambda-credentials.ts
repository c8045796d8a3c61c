/**
 * Stands in for the SDK's chain of credential providers in every bundle: a Lambda's credentials are in its
 * environment, on AWS and on the local stack alike, and the rest of the chain (SSO, STS, the metadata
 * service, profiles) is a quarter of the bare client (docs/adr/0016).
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';

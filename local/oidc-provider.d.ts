/** Keeps what a provider of identities holds in this process. */
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterConstructor } from 'oidc-provider';

  const adapter: AdapterConstructor;
  export default adapter;
}

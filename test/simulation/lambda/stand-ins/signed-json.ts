// Stands in for functions/store/signed-json.ts, which reaches the network: of it this alone is used by itself.
export const CALL_MS = 7000;

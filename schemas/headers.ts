/** A purpose code, such as `victim-contact`. */
export const purposeFormat = /^[a-z][a-z-]{1,39}$/;

/** An opaque staff id of the caller's own system. */
export const onBehalfOfFormat = /^[A-Za-z0-9._-]{1,64}$/;

/** Quoted (structured field) or bare, as clients send it; the quotes are no part of the key. */
export const idempotencyKeyFormat = /^(?:"[!-~]{1,255}"|[!-~]{1,255})$/;

/** Where the service answers in the document as it is built; a deployment puts its own address in its place. */
export const documentedAddress = 'https://api.victim-journey.example';

/** One kind of problem (RFC 9457): what it is called, and what the caller does about it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What the caller does to mend it, in one or two sentences. */
  readonly fix: string;
  /** Whether the same request, sent again later, can succeed. */
  readonly retryable: boolean;
}

const kind = (status: number, title: string, fix: string, retryable = false): ProblemKind => ({
  status,
  title,
  fix,
  retryable,
});

/** Every problem any layer of the service answers with; its page is served at `/v1/problems/{code}`. */
export const problems = {
  'malformed-json': kind(400, 'The body is not JSON', 'Send one JSON object in UTF-8.'),
  'body-required': kind(400, 'The body is missing', 'Send the JSON object that the operation documents.'),
  'purpose-required': kind(
    400,
    'Purpose and person must be named',
    'Send X-Purpose (a purpose code such as victim-contact) and X-On-Behalf-Of (an opaque staff id) whenever you read personal details.',
  ),
  'idempotency-key-required': kind(
    400,
    'An Idempotency-Key is needed',
    'Send an Idempotency-Key header of 1 to 255 visible characters, new for each command and the same on each retry of it.',
  ),
  'invalid-cursor': kind(
    400,
    'The cursor cannot be used here',
    'Use the cursor of links.next exactly as given, with the same key and operation, or start again without one.',
  ),
  'bad-request': kind(400, 'The request cannot be read', 'Compare the request with the OpenAPI document.'),
  unauthenticated: kind(
    401,
    'No valid key was presented',
    'Send your key as Authorization: Bearer vj_... or as X-Api-Key. Check that it has not expired or been revoked.',
  ),
  'network-not-allowed': kind(
    403,
    'The service is not open to this network',
    'Call from one of the networks that your agency has named, or have the platform open the service to yours.',
  ),
  'firewall-blocked': kind(
    403,
    'The firewall turned the request away',
    'Look in the path, the query and the headers for what resembles an attack, such as ../ or a script. If there is nothing, your address may be known for attacks: ask the platform, with the time of the request.',
  ),
  'scope-required': kind(
    403,
    'The key lacks the scope',
    'Use a key that holds the scope that the operation documents under x-required-scopes.',
  ),
  'family-not-allowed': kind(
    403,
    'The key may not send this kind of event',
    'Send the event from an agency of a kind that the event type names as sender, with a key that holds its family.',
  ),
  'force-not-allowed': kind(
    403,
    'The key may not write for this force',
    'Use the key of the force that the event is about.',
  ),
  'source-not-allowed': kind(
    403,
    'The source is not one of the key',
    'Set source to a path under one of the source prefixes registered for the key.',
  ),
  'message-not-allowed': kind(
    403,
    'The message is not one that the key may send',
    'Send the results of a court with the key of a court, and new cases of the police with the key of the force.',
  ),
  'staff-assertion-invalid': kind(
    403,
    'The assertion proves nobody',
    'Send X-Staff-Assertion: a JWT that your agency signed with a registered key, about one member of its staff, for this request alone.',
  ),
  'proved-person-required': kind(
    403,
    'A proved person is needed',
    'Send X-Staff-Assertion, which proves who of your staff sends the request.',
  ),
  'second-person-required': kind(
    403,
    'Another person is needed',
    'Have another administrator approve it: nobody approves what they proposed.',
  ),
  'sign-in-refused': kind(
    403,
    'Nobody is let in by this',
    'Check the code and the name, or ask the agency that gave the code for a new one. Staff ask their agency which group of theirs has a role here.',
  ),
  'not-found': kind(
    404,
    'Nothing there that you may see',
    'Check the identifier. A record outside the rows of your key is answered the same as one that does not exist.',
  ),
  'method-not-allowed': kind(
    405,
    'The method is not taken here',
    'Use one of the methods that the Allow header names.',
  ),
  'no-such-route': kind(404, 'No such operation', 'Check the method and path against /v1/openapi.json.'),
  'idempotency-in-progress': kind(
    409,
    'The same command is still being carried out',
    'Wait for the time in Retry-After and send the same request again.',
    true,
  ),
  'lease-expired': kind(
    409,
    'The lease has run out',
    'Claim again. Nobody else has acted on the referral yet; its version is given.',
  ),
  'already-received': kind(
    409,
    'Another worker has received it',
    'Drop it: another claim acknowledged the referral after your lease ran out.',
  ),
  'receipt-mismatch': kind(
    409,
    'The receipt is not of this lease',
    'Send the receipt given with your latest claim.',
  ),
  'state-conflict': kind(
    409,
    'The record is not in a state that allows this',
    'Read the record again; the transitions that are possible depend on its state.',
  ),
  'decision-conflict': kind(
    409,
    'Another decision is already recorded',
    'Read the referral; the decision first recorded stands.',
  ),
  'consent-withdrawn': kind(
    409,
    'The victim has withdrawn consent',
    'Stop work on the referral, delete what you hold, and confirm the deletion.',
  ),
  'message-not-kept': kind(
    410,
    'The message is no longer kept as it was sent',
    'Send it again: what it came in is kept for 30 days.',
  ),
  gone: kind(
    410,
    'No longer available',
    'The referral was withdrawn or retracted. Delete what you hold, and confirm the deletion.',
  ),
  'referral-retracted': kind(
    409,
    'The referral was taken back',
    'Stop work on the referral: the event it was made from was retracted or corrected. Delete what you hold, and confirm the deletion.',
  ),
  'lease-limit': kind(
    409,
    'The lease cannot be extended further',
    'A lease runs at most 12 hours in all. Acknowledge the referral, or release it.',
  ),
  'not-holder': kind(
    409,
    'Another agency holds the referral',
    'Only the agency that took the referral up reports its outcomes.',
  ),
  'nothing-to-delete': kind(
    409,
    'There is nothing to delete',
    'Confirm the deletion of a referral that was withdrawn or retracted after you had claimed it.',
  ),
  'receipt-required': kind(
    409,
    'The receipt is needed',
    'Send the receipt of your claim in Referral-Receipt; after you took the referral up none is needed.',
  ),
  'version-mismatch': kind(
    412,
    'The record has changed',
    'Read the record again and send the ETag it has now in If-Match.',
  ),
  'body-too-large': kind(
    413,
    'The body is too large',
    'Send at most 256 KiB for one event or command, and 1 MiB for a batch of events or a message of a court.',
  ),
  'unsupported-media-type': kind(
    415,
    'The media type is not supported',
    'Send Content-Type: application/json, application/cloudevents+json for an event, or application/xml for a message of SPI.',
  ),
  'invalid-body': kind(422, 'The body does not match its schema', 'Mend each field that errors names.'),
  'invalid-query': kind(422, 'A query parameter is not valid', 'Mend each parameter that errors names.'),
  'invalid-header': kind(422, 'A header is not valid', 'Mend each header that errors names.'),
  'body-too-deep': kind(
    422,
    'The body is nested too deeply or has too long a text',
    'Nest at most 12 levels deep, and keep each text within 4,000 characters.',
  ),
  'message-not-understood': kind(
    422,
    'The message cannot be read',
    'Compare it with docs/court-messages.md: errors names where it fails. It is kept sealed for 30 days and can be read again under the messageId.',
  ),
  'unknown-event-type': kind(
    422,
    'The event type is not known',
    'Use one of the types listed in the OpenAPI document, such as london.victim-journey.crime.recorded.v1.',
  ),
  'unknown-subject': kind(
    422,
    'No such journey',
    'Use a journey id that your agency may write to, or a crime, incident or case reference.',
  ),
  'victim-not-named': kind(
    422,
    'The event does not say which victim it is about',
    'The reference is shared by several victims. Send the event for journey:<id> of the one it is about, or give victimNumber where its type has one; GET /v1/journeys lists the journeys of a reference.',
  ),
  'time-in-future': kind(
    422,
    'The event time lies too far ahead',
    'Send the time at which it happened; at most 24 hours ahead is allowed for clocks that differ.',
  ),
  'event-id-reused': kind(
    422,
    'The event id was used for another event',
    'Give each event an id of its own within its source. A retry must carry exactly the same content.',
  ),
  'idempotency-key-reused': kind(
    422,
    'The Idempotency-Key was used for another request',
    'Use a new Idempotency-Key for each command.',
  ),
  'rule-refused': kind(
    422,
    'A rule refuses the request',
    'Mend what errors names; each entry says which rule it is.',
  ),
  'locked-out': kind(
    429,
    'Too many bad keys were tried',
    'Stop sending this key, and find out where it comes from. A valid key is still answered, from the same address too.',
    true,
  ),
  'address-not-allowed': kind(
    422,
    'The address may not be called',
    'Use an https URL whose host has public addresses only, and port 443 or 8443.',
  ),
  'handshake-refused': kind(
    422,
    'The receiver did not agree to be rung',
    'Answer OPTIONS with WebHook-Allowed-Origin and WebHook-Allowed-Rate, as docs/doorbell.md shows.',
  ),
  'rate-exceeded': kind(
    429,
    'Too many requests',
    'Wait for the time in Retry-After. RateLimit and RateLimit-Policy say what is left.',
    true,
  ),
  'internal-error': kind(
    500,
    'Something failed on our side',
    'Send the same request again. If it fails still, tell us the correlationId.',
    true,
  ),
  'upstream-failed': kind(502, 'Something failed behind the gateway', 'Send the same request again.', true),
  busy: kind(
    503,
    'Too many writers at once',
    'Wait for the time in Retry-After and send the same request again. Nothing was stored.',
    true,
  ),
  'not-recorded': kind(
    503,
    'The request could not be put on record',
    'Send the same request again. Nothing is answered that is not on the audit record; a command that was carried out is answered as a replay.',
    true,
  ),
  'timed-out': kind(
    504,
    'The answer took too long',
    'Send the same request again; an event or command that was stored is answered as a replay.',
    true,
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as ProblemCode[];

/**
 * The `type` of a problem: the address of its page.
 *
 * @param address - where the deployment answers, without `/v1`
 */
export const problemType = (code: ProblemCode, address: string): string => `${address}/v1/problems/${code}`;

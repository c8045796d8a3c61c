// Made by `npm run docs` from schemas/openapi.json. Do not edit.
export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what happened
         * @description Needs the scope `events:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It is answered as the first time, by `source` and `id` of the event.
         */
        post: operations["postEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what would become of an event, without sending it
         * @description Needs the scope `events:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It is decided anew: the record may have changed.
         */
        post: operations["checkEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/involvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let in an agency that knocks at a journey, or say that its knock is a mistake
         * @description Needs the scope `events:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: Your word counts once; the state is that of now.
         */
        post: operations["answerKnock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell several things that happened
         * @description Needs the scope `events:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: Each event is answered as the first time, by its `source` and `id`.
         */
        post: operations["postEventBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find journeys by a reference you know the matter by
         * @description Needs the scope `journeys:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["findJourneys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your view of a journey
         * @description Needs the scope `journeys:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a journey stands
         * @description Needs the scope `journeys:status:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened on a journey, as far as you may know it; of one that you are out of, what you sent
         * @description Needs the scope `journeys:timeline:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journey-status-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read where journeys stand, by their ids or the URNs of their cases
         * @description Needs the scope `journeys:status:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It reads again.
         */
        post: operations["queryStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what changes on the journeys you may see, some ten seconds behind
         * @description Needs the scope `changes:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what your agency still owes to victims, the earliest due first
         * @description Needs the scope `duties:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a victim is and was owed, with every due date it had
         * @description Needs the scope `duties:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description Anybody may, without a key.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a problem means and how to mend it
         * @description Anybody may, without a key.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the lists of codes that fields hold, and what each code means
         * @description Anybody may, without a key.
         */
        get: operations["getCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the service answers
         * @description Anybody may, without a key.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many victims wait, at what stage, how long, and how many of them are vulnerable
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/backlog.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rows of the backlog as CSV
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readBacklogCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the duties of a month were kept, by duty, agency, area and entitlement
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/duties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the same rows as CSV
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readComplianceCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of the referrals of a month, and how soon victims were reached
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readReferralFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/referrals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the same figures as CSV
         * @description Needs the scope `statistics:read`. It is about no record of a victim.
         */
        get: operations["readReferralFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner agencies
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Propose to register a partner agency
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner agency
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["readAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what an agency and, with it, each of its keys may reach
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again: The agency stays as the first one left it, or is proposed to change once more; with `If-Match` it is answered 412.
         */
        patch: operations["changeAgency"];
        trace?: never;
    };
    "/agencies/{agencyId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Break glass: propose to end every key of an agency at once
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["revokeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of an agency, those that ended included
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Issue a key to an agency; it is shown in this answer only
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["issueKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key of an agency
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["readKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys/{keyId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a key a new secret; the old one works on for the overlap
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys/{keyId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a key at once
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what administrators have proposed, the oldest first
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an administrator has proposed
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-proposals/{proposalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, as another administrator, what one has proposed: it takes effect now
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["approveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-proposals/{proposalId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject or withdraw what an administrator has proposed
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["rejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agencies whose staff sign in at the pages, and where they do
         * @description Needs the scope `sessions:issue`. It reaches every agency: it is for whoever runs the service.
         */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the key you send is and may do
         * @description Needs the scope `key:read`. It reaches what is of your own agency.
         */
        get: operations["readOwnKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key-pattern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the regular expression by which scanners find leaked keys
         * @description Anybody may, without a key.
         */
        get: operations["readKeyPattern"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referral-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim referrals to your services, to read and to answer
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["claimReferrals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one referral that you hold or took up
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. It reads personal details: say for what and for whom.
         */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that you have a referral
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: The same receipt gives the same answer.
         */
        post: operations["acknowledgeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a referral up, turn it down, or ask for more
         * @description Needs the scope `referrals:decide`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: The same decision under the same receipt gives the same answer.
         */
        post: operations["decideReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/lease-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for more time; at most 12 hours in all
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: It asks for the same length from now; twelve hours in all bound it.
         */
        post: operations["extendLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a referral back, to be claimed by another at once
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: It is answered as the first time, until somebody else has claimed the referral.
         */
        post: operations["releaseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what became of a referral that you took up
         * @description Needs the scope `referrals:outcome:write`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["reportOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/deletion-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that you deleted a referral that was withdrawn
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: It is answered as the first time.
         */
        post: operations["confirmDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referrals to your services, or those you made, in the order of their last change
         * @description Needs the scope `referrals:read`. It reaches referrals to the services of your key; any other is answered as if it were not there.
         */
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referral-dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referrals that nobody could take up; they never age out
         * @description Needs the scope `referrals:claim`. It reaches referrals to the services of your key; any other is answered as if it were not there.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referral-dead-letters/{referralId}/redrives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a dead letter back into the queue
         * @description Needs the scope `referrals:decide`. It reaches referrals to the services of your key; any other is answered as if it were not there. Sent again: It is answered 409: the referral waits in the queue already.
         */
        post: operations["redriveReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find support services to refer to, or to tell a victim of
         * @description Needs the scope `directory:read`. It is about no record of a victim.
         */
        get: operations["findServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one support service
         * @description Needs the scope `directory:read`. It is about no record of a victim.
         */
        get: operations["readService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the doorbells of your agency
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a doorbell that rings when there is something for your agency
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a doorbell: its keys, and how the last attempt went
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a doorbell
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again: It is answered 404: the doorbell is gone.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/key-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a doorbell a new signing key; the old one signs too for a while
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["rotateWebhookKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of a doorbell: its attempts of the last 30 days, the newest first
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ring again for what came in since a time, in one ring
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["replayNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/ring-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold the rings of an agency while its receivers are broken, or let them go again
         * @description Needs the scope `access:manage`. It reaches every agency: it is for whoever runs the service. Sent again: They are held, or let go, as before.
         */
        post: operations["holdRings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/test-rings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ring a doorbell once, whether or not anything is ready
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/enablements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a disabled doorbell into use again, once its receiver agrees anew
         * @description Needs the scope `webhooks:manage`. It reaches what is of your own agency. Sent again with the same `Idempotency-Key`, it is answered as the first time.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the victim can safely be reached, for one purpose
         * @description Needs the scope `journeys:contact:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom.
         */
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/address-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, as a second person, a change of how the victim is reached
         * @description Needs the scope `people:address:confirm`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom. Sent again: Your word counts once, and is answered as the first time.
         */
        post: operations["confirmAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personRef}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who was given details of a person
         * @description Needs the scope `people:disclosures:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom.
         */
        get: operations["readDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personRef}/subject-access-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all that is held about a victim, for the victim
         * @description Needs the scope `subject-access:export`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom.
         */
        get: operations["exportSubjectAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personRef}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person's details; it takes two people
         * @description Needs the scope `people:erase`. It reaches every agency: it is for whoever runs the service. It reads personal details: say for what and for whom. Sent again: The same person counts once; after the erasure it is answered with it.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personRef}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or lift a hold that keeps a person's details from being erased
         * @description Needs the scope `people:erase`. It reaches every agency: it is for whoever runs the service. It reads personal details: say for what and for whom. Sent again: The hold stays as it is.
         */
        put: operations["setLegalHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the record of your agency's requests on one day
         * @description Needs the scope `audit:read`. It reaches what is of your own agency.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmatched-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own events that no journey is known for, oldest first
         * @description Needs the scope `unmatched:read`. It reaches what is of your own agency.
         */
        get: operations["listUnmatchedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-quality-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own events that wait, moved nothing or link two journeys, and knocks at journeys of your forces
         * @description Needs the scope `data-quality:read`. It reaches what is of your own agency.
         */
        get: operations["listDataQualityItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sent-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own events as they were taken: all of a day, or the one of a source and id
         * @description Needs the scope `data-quality:read`. It reaches what is of your own agency.
         */
        get: operations["listSentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sent-event-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many own events were taken on a day, with a hash to compare with your own list
         * @description Needs the scope `data-quality:read`. It reaches what is of your own agency.
         */
        get: operations["countSentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unmatched-events/{unmatchedId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an own unmatched event on a journey by hand; doing it again answers the same
         * @description Needs the scope `unmatched:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It is answered as the first time.
         */
        post: operations["attachUnmatchedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/court-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own messages in a state, oldest first: those that wait, say, or those of a day that were taken
         * @description Needs the scope `court-messages:read`. It reaches what is of your own agency.
         */
        get: operations["listCourtMessages"];
        put?: never;
        /**
         * Send a message of a court or the police as they send it already: SPI, or Common Platform
         * @description Needs the scope `court-messages:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It is answered as the first time, by its envelope and content.
         */
        post: operations["postCourtMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/court-messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of an own message, as it stands now
         * @description Needs the scope `court-messages:read`. It reaches what is of your own agency.
         */
        get: operations["readCourtMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/court-messages/{messageId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an own message read again, after a table of codes has changed
         * @description Needs the scope `court-messages:write`. It reaches what is of your own agency. Sent again: It is read once more, to the same effect.
         */
        post: operations["retryCourtMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody in whose identity a provider has proved
         * @description Needs the scope `sessions:issue`. It is about no record of a victim. Sent again: The same session again; nobody else is let in by it.
         */
        post: operations["issueSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session at once
         * @description Needs the scope `sessions:issue`. It is about no record of a victim. Sent again: It has ended already.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the journeys that you were let into as their victim
         * @description Needs the scope `own-journeys:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["listOwnJourneys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-journeys/{journeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a journey as its victim may know it
         * @description Needs the scope `own-journeys:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readOwnJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-journeys/{journeyId}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something of your own journey: that you want to be rung, or how you were treated
         * @description Needs the scope `own-journeys:write`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It is answered as the first time, by its id.
         */
        post: operations["tellOwnJourney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-journeys/{journeyId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which agencies were given details of the victim, on which day and why
         * @description Needs the scope `own-journeys:disclosures:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readOwnDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who you are and what you may do, having signed in
         * @description Needs the scope `key:read`. It reaches what is of your own agency.
         */
        get: operations["readOwnSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/online-access-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the victim see their journey online: a code, shown in this answer only
         * @description Needs the scope `own-journeys:open`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom. Sent again: Another code, which takes the place of the one before.
         */
        post: operations["openOnlineAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have what a caller says compared with what is known of the victim
         * @description Needs the scope `identity-checks:make`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. It reads personal details: say for what and for whom. Sent again: It is compared anew, and takes another try where it fails.
         */
        post: operations["checkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/contact-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was said with the victim before, and what was promised
         * @description Needs the scope `contact-log:read`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there.
         */
        get: operations["readContactLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/online-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Close the journey to whoever sees it online, as the victim: sessions, links and codes
         * @description Needs the scope `own-journeys:open`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It stays closed.
         */
        delete: operations["closeOnlineAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/{journeyId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End every session in which a victim sees the journey; they may sign in again
         * @description Needs the scope `own-journeys:open`. It reaches the journeys that your agency is involved in; any other is answered as if it were not there. Sent again: It ends what has begun since.
         */
        delete: operations["endSessionsOfJourney"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessApproval: {
            /** @description The proposal. */
            proposal: components["schemas"]["AccessProposal"];
            /** @description The agency. */
            agency?: components["schemas"]["Agency"];
            /** @description The key. */
            key?: components["schemas"]["IssuedKey"];
        };
        AccessProposal: {
            /** @description The proposal. */
            proposalId: string;
            /** @description Of what kind. */
            kind: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The public part of the key. */
            keyId?: string;
            /** @description The body of the request that proposed it, as it was read. */
            request: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description Of the agency that a change is for: changed since, it cannot be approved.
             */
            agencyVersion?: number;
            /** @description Where it stands. */
            state: string;
            /** @description Who proposed it. */
            proposedBy: components["schemas"]["AccessProposalProposedBy"];
            /** @description When it was proposed, in UTC. */
            proposedAt: string;
            /** @description Not approved by then, it has no effect. */
            expiresAt: string;
            /** @description Who approved or rejected it. */
            decidedBy?: components["schemas"]["AccessProposalDecidedBy"];
            /** @description When it was decided, in UTC. */
            decidedAt?: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
        };
        AccessProposalDecidedBy: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The staff id that the agency proved. */
            onBehalfOf: string;
        };
        AccessProposalList: {
            /** @description The proposals. */
            proposals: components["schemas"]["AccessProposal"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        AccessProposalProposedBy: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The staff id that the agency proved. */
            onBehalfOf: string;
        };
        /** @description A postal address. Kept in the vault only. */
        Address: {
            /** @description The lines of the address, without the postcode. */
            lines: string[];
            /** @description The postcode. */
            postcode?: string;
        };
        AddressConfirmation: {
            /** @description Postal address. */
            address?: components["schemas"]["Address"];
            /** @description Phone number. */
            phone?: string;
            /** @description Email address. */
            email?: string;
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact?: components["schemas"]["SafeContact"];
            /** @description Who speaks for the victim. Personal: it is kept sealed. */
            representative?: components["schemas"]["Person"];
        };
        AddressConfirmed: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description Where it stands. */
            state: string;
        };
        Agency: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description Of what kind. */
            kind: string;
            /** @description Where it stands. */
            status: string;
            /** @description What it is called. */
            name: string;
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows: components["schemas"]["AgencyRows"];
            /** @description The paths under which `source` of its events lies. */
            sourcePrefixes: string[];
            /** @description What a request must prove beside the key. */
            minimumAssurance: string;
            /** @description The networks that requests come from, in CIDR notation. */
            networks: string[];
            /** @description The client certificates of requests, by their SHA-256 fingerprints in hexadecimal. */
            certificates: string[];
            /** @description How many requests it may make. */
            tier: string;
            /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
            staffKeys: components["schemas"]["AgencyStaffKeys"];
            /** @description How its staff sign in at the pages; without it none does. */
            signIn?: components["schemas"]["AgencySignIn"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
        };
        AgencyChange: {
            /** @description What it is called. */
            name?: string;
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows?: components["schemas"]["AgencyChangeRows"];
            /** @description The paths under which `source` of its events lies. */
            sourcePrefixes?: string[];
            /**
             * @description What a request must prove beside the key.
             * @enum {string}
             */
            minimumAssurance?: "key" | "key+ip" | "key+mtls";
            /** @description The networks that requests come from, in CIDR notation. */
            networks?: string[];
            /** @description The client certificates of requests, by their SHA-256 fingerprints in hexadecimal. */
            certificates?: string[];
            /**
             * @description How many requests it may make.
             * @enum {string}
             */
            tier?: "trial" | "standard" | "high" | "bulk";
            /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
            staffKeys?: components["schemas"]["AgencyChangeStaffKeys"];
            /** @description How its staff sign in at the pages; without it none does. */
            signIn?: components["schemas"]["AgencyChangeSignIn"];
        };
        AgencyChangeRows: {
            /** @description Left out: []. */
            forces?: string[];
            /** @description Left out: []. */
            courts?: string[];
            /** @description Left out: []. */
            cpsAreas?: string[];
            /** @description Left out: []. */
            services?: string[];
            /** @description Left out: []. */
            probationRegions?: string[];
            /** @description Left out: []. */
            journeys?: string[];
        };
        AgencyChangeSignIn: {
            /** @description The identity provider, as its tokens name it (`iss`). */
            issuer: string;
            /** @description By what the provider knows the pages. */
            clientId: string;
            /** @description The claim of its tokens that holds the groups of whoever signs in. */
            rolesClaim: string;
            /** @description Which group of the provider, by its id, has which role. */
            roles: {
                [key: string]: "phoneline.operator" | "phoneline.supervisor" | "witness-care.officer" | "lvws.worker" | "oversight.analyst";
            };
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
        AgencyChangeStaffKeys: {
            /** @description The keys. */
            keys: components["schemas"]["AgencyChangeStaffKeysKey"][];
        };
        AgencyChangeStaffKeysKey: {
            /**
             * @description The kind of key (RFC 7517).
             * @enum {string}
             */
            kty: "EC" | "OKP";
            /**
             * @description The curve.
             * @enum {string}
             */
            crv: "P-256" | "Ed25519";
            /** @description The x coordinate, in base64url. */
            x: string;
            /** @description The y coordinate, in base64url; keys of the kind EC alone. */
            y?: string;
            /**
             * @description The algorithm.
             * @enum {string}
             */
            alg?: "ES256" | "EdDSA";
            /** @description Your id of the key, which assertions name. */
            kid: string;
            /**
             * @description What it is used for: signatures.
             * @constant
             */
            use?: "sig";
        };
        AgencyList: {
            /** @description The agencies. */
            agencies: components["schemas"]["Agency"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        AgencyReference: string;
        AgencyRows: {
            /** @description Forces, by their two-digit codes. */
            forces: string[];
            /** @description Courts, by their OU codes. */
            courts: string[];
            /** @description Areas of the CPS. */
            cpsAreas: string[];
            /** @description Support services, by their ids in the directory. */
            services: string[];
            /** @description Regions of the probation service. */
            probationRegions: string[];
            /** @description The journeys. */
            journeys: string[];
        };
        AgencySignIn: {
            /** @description The identity provider, as its tokens name it (`iss`). */
            issuer: string;
            /** @description By what the provider knows the pages. */
            clientId: string;
            /** @description The claim of its tokens that holds the groups of whoever signs in. */
            rolesClaim: string;
            /** @description Which group of the provider, by its id, has which role. */
            roles: {
                [key: string]: string;
            };
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
        AgencyStaffKeys: {
            /** @description The keys. */
            keys: components["schemas"]["AgencyStaffKeysKey"][];
        };
        AgencyStaffKeysKey: {
            /**
             * @description The kind of key (RFC 7517).
             * @enum {string}
             */
            kty: "EC" | "OKP";
            /**
             * @description The curve.
             * @enum {string}
             */
            crv: "P-256" | "Ed25519";
            /** @description The x coordinate, in base64url. */
            x: string;
            /** @description The y coordinate, in base64url; keys of the kind EC alone. */
            y?: string;
            /**
             * @description The algorithm.
             * @enum {string}
             */
            alg?: "ES256" | "EdDSA";
            /** @description Your id of the key, which assertions name. */
            kid: string;
            /**
             * @description What it is used for: signatures.
             * @constant
             */
            use?: "sig";
        };
        Asn: string;
        AttachUnmatchedEventRequest: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
        };
        AuditPage: {
            /** @description The day, as a calendar date in UTC. */
            day: string;
            /** @description The records. */
            records: components["schemas"]["AuditRecord"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description One decision about one request; holds no personal value. */
        AuditRecord: {
            /** @description Its id. */
            id: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The public part of the key. */
            keyId?: string;
            /** @description The opaque id of the person of the agency who asked. */
            onBehalfOf?: string;
            /** @description The agency proved that it was this member of its staff (X-Staff-Assertion). */
            verified?: boolean;
            /** @description Why it was read, as a code. */
            purpose?: string;
            /** @description The id of the operation in this document. */
            operation: string;
            /** @description How it ended. */
            result: string;
            /**
             * Format: int64
             * @description The HTTP status of the answer.
             */
            status: number;
            /** @description The code of the problem it was refused with. */
            problem?: string;
            /**
             * Format: int64
             * @description Of a lock-out: which refusal of it this is. The 1st, 10th, 100th and so on are on record.
             */
            refusals?: number;
            /** @description Journeys by id. */
            journeyIds: components["schemas"]["JourneyId"][];
            /** @description The referrals it was about. */
            referralIds: components["schemas"]["ReferralId"][];
            /** @description The person, without saying who it is. */
            personRef?: components["schemas"]["PersonRef"];
            /** @description The event type. */
            eventType?: string;
            /** @description What kinds of details were shown. */
            fields: string[];
            /** @description What became of it. */
            change?: components["schemas"]["AuditRecordChange"];
            /** @description Network address the request came from. */
            address?: string;
            /** @description SHA-256 fingerprint of the client certificate, in hexadecimal. */
            certificate?: string;
            /** @description The id to quote when you ask about this request. */
            correlationId?: string;
            /** @description The trace of the request (W3C Trace Context). */
            traceId?: string;
        };
        /** @description Of an administrative act: on what, and what differs before and after. */
        AuditRecordChange: {
            /** @description The agency, such as met-police. */
            agencyId?: string;
            /** @description The public part of the key. */
            keyId?: string;
            /** @description The proposal. */
            proposalId?: string;
            /** @description As it was. */
            before?: {
                [key: string]: unknown;
            };
            /** @description As it is now. */
            after?: {
                [key: string]: unknown;
            };
        };
        Backlog: {
            /**
             * Format: date-time
             * @description When it was counted, in UTC.
             */
            asOf: string;
            /**
             * Format: int64
             * @description The smallest count that is shown: a smaller one is withheld.
             */
            threshold: number;
            /** @description What the caller said. It is compared and not kept. */
            answers: components["schemas"]["BacklogAnswers"];
            /** @description Figures by area, stage, vulnerability and special measures. */
            rows: components["schemas"]["BacklogRow"][];
        };
        /** @description How many victims, how many vulnerable, how many eligible, at what stage, how long. */
        BacklogAnswers: {
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims: components["schemas"]["Figure"];
            /** @description Whether the victims are vulnerable. */
            vulnerable: components["schemas"]["Figure"];
            eligibleForSpecialMeasures: components["schemas"]["Figure"];
            /** @description The same by stage. */
            byStage: components["schemas"]["BacklogAnswersByStage"][];
            /** @description How long victims have waited since they reported. */
            waitedSinceReport: components["schemas"]["Waited"] | null;
        };
        BacklogAnswersByStage: {
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims: components["schemas"]["Figure"];
            /** @description How long in this stage. */
            inStage: components["schemas"]["Waited"] | null;
        };
        /** @description `all` stands for every value of a dimension. */
        BacklogRow: {
            /** @description Which area. */
            area: string;
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description Whether the victims are vulnerable. */
            vulnerable: string;
            /** @description Whether the victims are eligible for special measures. */
            specialMeasures: string;
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims: components["schemas"]["Figure"];
            /** @description How long since the report. */
            sinceReport: components["schemas"]["Waited"] | null;
            /** @description How long in this stage. */
            inStage: components["schemas"]["Waited"] | null;
        };
        /** @description What became of each event of a batch, in the order sent. */
        BatchAnswer: {
            /** @description How many became what. */
            summary: components["schemas"]["BatchAnswerSummary"];
            /** @description What became of each event, in the order sent. */
            results: components["schemas"]["BatchAnswerResult"][];
        };
        BatchAnswerResult: {
            /**
             * Format: int64
             * @description Its place in the batch, from 0.
             */
            index: number;
            /**
             * Format: int64
             * @description The HTTP status that the event alone would be answered with.
             */
            status: number;
            /** @description Its id. */
            id?: string;
            /** @description The receipt from which the clock started: a witness care unit’s notice. */
            receipt?: components["schemas"]["EventReceipt"];
            /** @description The problem it was refused with. */
            problem?: {
                [key: string]: unknown;
            };
        };
        BatchAnswerSummary: {
            /**
             * Format: int64
             * @description How many were stored now.
             */
            created: number;
            /**
             * Format: int64
             * @description How many had been stored before.
             */
            replayed: number;
            /**
             * Format: int64
             * @description How many wait for a journey that they can be put on.
             */
            unmatched: number;
            /**
             * Format: int64
             * @description How many were refused.
             */
            refused: number;
        };
        /** @description The victim was rung as they had asked. */
        CallbackDoneData: {
            callback: components["schemas"]["EventRef"];
        };
        /** @description The victim was rung as they had asked. */
        CallbackDoneEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.callback.done.v1";
            data: components["schemas"]["CallbackDoneData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.callback.done.v1";
        };
        /** @description They were rung as they had asked, and not reached. */
        CallbackMissedData: {
            callback: components["schemas"]["EventRef"];
        };
        /** @description They were rung as they had asked, and not reached. */
        CallbackMissedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.callback.missed.v1";
            data: components["schemas"]["CallbackMissedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.callback.missed.v1";
        };
        /** @description The victim asks to be rung, on a safe number and at a safe time. */
        CallbackRequestedData: {
            /**
             * @description What they want to be rung about.
             * @enum {string}
             */
            topic: "news" | "late-news" | "court" | "support" | "safety" | "online-access" | "other";
            /** @description The piece of news that it is about, opaque. */
            update?: components["schemas"]["Code"];
        };
        /** @description The victim asks to be rung, on a safe number and at a safe time. */
        CallbackRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.callback.requested.v1";
            data: components["schemas"]["CallbackRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.callback.requested.v1";
        };
        CaseUrn: string;
        Changes: {
            /** @description The journeys that changed, the oldest change first. */
            changes: components["schemas"]["JourneyStatus"][];
            /** @description Nothing more for now: ask again in a while. */
            caughtUp: boolean;
            /** @description Where to go on. */
            links: components["schemas"]["ChangesLinks"];
        };
        ChangesLinks: {
            /** @description Path and query of the next page. */
            next: string;
        };
        /** @description Opaque reference of one charge. */
        ChargeRef: string;
        /** @description The CPS advised; with an action plan, the police have more to do. */
        ChargingAdviceGivenData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The police have more to do before a decision. */
            actionPlan: boolean;
        };
        /** @description The CPS advised; with an action plan, the police have more to do. */
        ChargingAdviceGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.advice-given.v1";
            data: components["schemas"]["ChargingAdviceGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.advice-given.v1";
        };
        /** @description The police asked for a charging decision. */
        ChargingAdviceRequestedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind?: "red" | "green" | "police";
        };
        /** @description The police asked for a charging decision. */
        ChargingAdviceRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.advice-requested.v1";
            data: components["schemas"]["ChargingAdviceRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.advice-requested.v1";
        };
        /** @description The charges changed. */
        ChargingAlteredData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description All charges as they are now; one that is not named is no more. */
            charges: components["schemas"]["ChargingAlteredDataCharge"][];
            /** @description The change matters to the victim: it must be explained. */
            substantial: boolean;
        };
        ChargingAlteredDataCharge: {
            /** @description Your reference of the charge, such as S1/1. */
            charge: components["schemas"]["ChargeRef"];
            /** @description The CJS offence code, such as OF61102. */
            offenceCode?: components["schemas"]["OffenceCode"];
            /**
             * Format: date
             * @description The first day, as a calendar date.
             */
            from?: string;
            /**
             * Format: date
             * @description The last day, as a calendar date.
             */
            to?: string;
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims?: number[];
            /** @description The court system's own id of the offence. */
            courtId?: components["schemas"]["CourtId"];
        };
        /** @description The charges changed. */
        ChargingAlteredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.altered.v1";
            data: components["schemas"]["ChargingAlteredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.altered.v1";
        };
        /** @description A suspect was charged, requisitioned or summonsed. */
        ChargingChargedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The charges, each with its offence and the victims it is about. */
            charges?: components["schemas"]["ChargingChargedDataCharge"][];
            /**
             * @description How it was done.
             * @enum {string}
             */
            method?: "charge" | "requisition" | "summons";
            /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
            caseUrn?: components["schemas"]["CaseUrn"];
            /** @description The arrest/summons number (ASN). It names a suspect, and is never shown to a victim. */
            asn?: components["schemas"]["Asn"];
            /** @description The court system's own ids of the defendant. */
            courtIds?: components["schemas"]["CourtId"][];
            /**
             * Format: date-time
             * @description When the first hearing begins, in RFC 3339 with its zone.
             */
            firstHearing?: string;
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court?: components["schemas"]["CourtCode"];
            /**
             * @description The remand status. Code list `remand-statuses`: `UB` Unconditional bail; `CB` Conditional bail; `PR` Remanded in custody; `PB` Remanded in custody, with conditions before release on bail; `LA` Remanded to the care of a local authority; `SA` Remanded to secure accommodation; `NA` Not applicable.
             * @enum {string}
             */
            remand?: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
        };
        ChargingChargedDataCharge: {
            /** @description Your reference of the charge, such as S1/1. */
            charge: components["schemas"]["ChargeRef"];
            /** @description The CJS offence code, such as OF61102. */
            offenceCode?: components["schemas"]["OffenceCode"];
            /**
             * Format: date
             * @description The first day, as a calendar date.
             */
            from?: string;
            /**
             * Format: date
             * @description The last day, as a calendar date.
             */
            to?: string;
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims?: number[];
            /** @description The court system's own id of the offence. */
            courtId?: components["schemas"]["CourtId"];
        };
        /** @description A suspect was charged, requisitioned or summonsed. */
        ChargingChargedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.charged.v1";
            data: components["schemas"]["ChargingChargedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.charged.v1";
        };
        /** @description The prosecution stopped some or all charges. */
        ChargingDiscontinuedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /** @description The CJS result code of four digits. */
            reasonCode?: components["schemas"]["ResultCode"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "discontinued" | "withdrawn" | "no-evidence-offered" | "replaced";
        };
        /** @description The prosecution stopped some or all charges. */
        ChargingDiscontinuedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.discontinued.v1";
            data: components["schemas"]["ChargingDiscontinuedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.discontinued.v1";
        };
        /** @description A suspect will not be charged. */
        ChargingNoFurtherActionData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Who decided.
             * @enum {string}
             */
            decidedBy: "police" | "cps";
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "evidential" | "public-interest" | "victim-does-not-support" | "suspect-died" | "out-of-time";
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description A suspect will not be charged. */
        ChargingNoFurtherActionEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.no-further-action.v1";
            data: components["schemas"]["ChargingNoFurtherActionData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.no-further-action.v1";
        };
        /** @description A stopped prosecution goes on after all. */
        ChargingReinstatedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A stopped prosecution goes on after all. */
        ChargingReinstatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.reinstated.v1";
            data: components["schemas"]["ChargingReinstatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.reinstated.v1";
        };
        /** @description The CPS sent the file back to the police. */
        ChargingReturnedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "action-plan" | "insufficient" | "admin";
        };
        /** @description The CPS sent the file back to the police. */
        ChargingReturnedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.charging.returned.v1";
            data: components["schemas"]["ChargingReturnedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.returned.v1";
        };
        ClaimId: string;
        /** @description What every event has: the attributes of a CloudEvents 1.0 event in structured JSON mode. */
        CloudEvent: {
            /**
             * @description The version of CloudEvents: always 1.0.
             * @constant
             */
            specversion: "1.0";
            /** @description Your id of the event, the same on every retry. With `source` it names the event for ever. */
            id: string;
            /** @description Your system, as a path under a source prefix of your key, such as /police/met/connect. */
            source: string;
            /** @description What it is about: journey:<id>, incident:<force>/<reference>, crime:<force>/<reference> or case:<urn>. */
            subject: components["schemas"]["Subject"];
            /**
             * Format: date-time
             * @description When it happened, in RFC 3339 with its zone; not when it was written down or sent.
             */
            time: string;
            /** @description The media type of `data`: application/json, which may be left out. */
            datacontenttype?: string;
            /** @description Your own running number within `source`: of two events of one time, the smaller comes first. */
            sequence?: string;
            /**
             * @description `Integer`: the sequence is a number. Digits alone are read as one anyway.
             * @constant
             */
            sequencetype?: "Integer";
            /**
             * Format: date-time
             * @description When it was written down in your system, in RFC 3339 with its zone.
             */
            recordedtime?: string;
            /** @description The id of the event that led to this one. */
            causationid?: string;
            /** @description Your id of the work that this event is part of. */
            correlationid?: string;
            /** @description W3C Trace Context of the sender. */
            traceparent?: string;
            /**
             * @description Left out: "instant".
             * @enum {string}
             */
            timeprecision?: "instant" | "minute" | "day" | "month" | "by-month";
            /** @description Left out: false. */
            backload?: boolean;
        };
        /** @description A code of the sender's list. */
        Code: string;
        /** @description A list of codes that fields of the contract hold. */
        CodeList: {
            /** @description What the list is called. */
            name: string;
            /** @description What it is called. */
            title: string;
            /** @description Whose list it is. */
            source: string;
            /** @description More codes may come within v1. */
            open: boolean;
            /** @description The codes, in the order of the list. */
            codes: components["schemas"]["CodeListCode"][];
        };
        CodeListCode: {
            /** @description The code. */
            code: string;
            /** @description What it means. */
            meaning: string;
        };
        /** @description The lists of codes that fields of the contract hold. */
        CodeLists: {
            /** @description The lists. */
            codeLists: components["schemas"]["CodeList"][];
        };
        /** @description The victim applied for compensation. */
        CompensationAppliedData: {
            /**
             * @description Under which scheme.
             * @enum {string}
             */
            scheme: "cica" | "court";
        };
        /** @description The victim applied for compensation. */
        CompensationAppliedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.compensation.applied.v1";
            data: components["schemas"]["CompensationAppliedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.compensation.applied.v1";
        };
        /** @description The application was decided. */
        CompensationDecidedData: {
            /**
             * @description Under which scheme.
             * @enum {string}
             */
            scheme: "cica" | "court";
        };
        /** @description The application was decided. */
        CompensationDecidedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.compensation.decided.v1";
            data: components["schemas"]["CompensationDecidedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.compensation.decided.v1";
        };
        /** @description The complaint was acknowledged. */
        ComplaintAcknowledgedData: {
            /**
             * @description Against what.
             * @enum {string}
             */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            /** @description Your reference of the complaint. */
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The complaint was acknowledged. */
        ComplaintAcknowledgedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.complaint.acknowledged.v1";
            data: components["schemas"]["ComplaintAcknowledgedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.acknowledged.v1";
        };
        /** @description The complaint was answered. */
        ComplaintAnsweredData: {
            /**
             * @description Against what.
             * @enum {string}
             */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            /** @description Your reference of the complaint. */
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The complaint was answered. */
        ComplaintAnsweredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.complaint.answered.v1";
            data: components["schemas"]["ComplaintAnsweredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.answered.v1";
        };
        /** @description The victim took the complaint further. */
        ComplaintEscalatedData: {
            /**
             * @description Against what.
             * @enum {string}
             */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            /** @description Your reference of the complaint. */
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The victim took the complaint further. */
        ComplaintEscalatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.complaint.escalated.v1";
            data: components["schemas"]["ComplaintEscalatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.escalated.v1";
        };
        /** @description The victim complained of an agency (Right 12). */
        ComplaintReceivedData: {
            /**
             * @description Against what.
             * @enum {string}
             */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            /** @description Your reference of the complaint. */
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The victim complained of an agency (Right 12). */
        ComplaintReceivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.complaint.received.v1";
            data: components["schemas"]["ComplaintReceivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.received.v1";
        };
        /** @description How the duties that fell due in a month were kept. The counts of a row add up to `due`; what was done in time and recorded late is counted apart. */
        Compliance: {
            /**
             * Format: date-time
             * @description When it was counted, in UTC.
             */
            asOf: string;
            /**
             * Format: int64
             * @description The smallest count that is shown: a smaller one is withheld.
             */
            threshold: number;
            /** @description The month, such as 2026-03. */
            month: string;
            /** @description Figures by duty, agency, area and entitlement. */
            rows: components["schemas"]["ComplianceRow"][];
        };
        ComplianceRow: {
            /** @description The duty of the Victims’ Code, such as VC-6-ARREST; `all` stands for every one. */
            duty: string;
            /** @description The kind of agency; `all` stands for every one. */
            agency: string;
            /** @description Which area. */
            area: string;
            /** @description Whether the victims have enhanced rights. */
            entitlement: string;
            /** @description When it is due, in UTC: the end of a working day in London. */
            due: components["schemas"]["Figure"];
            /** @description How many duties ended in what way. */
            counts: components["schemas"]["ComplianceRowCounts"];
            /** @description How long it took to keep them, from when their clock started. */
            toMeet: components["schemas"]["Took"] | null;
            /** @description How long it took until the service was told. */
            toArrive: components["schemas"]["Took"] | null;
        };
        ComplianceRowCounts: {
            open: components["schemas"]["Figure"];
            met: components["schemas"]["Figure"];
            "met-late": components["schemas"]["Figure"];
            waived: components["schemas"]["Figure"];
            /** @description That it is kept back for now, and until when. */
            withheld: components["schemas"]["Figure"];
            attempted: components["schemas"]["Figure"];
            breached: components["schemas"]["Figure"];
            "not-applicable": components["schemas"]["Figure"];
            "met-recorded-late": components["schemas"]["Figure"];
        };
        /** @description How a victim can be reached safely, for one purpose. */
        Contact: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The person, without saying who it is. */
            personRef: components["schemas"]["PersonRef"];
            /** @description Why it was read, as a code. */
            purpose: string;
            warnings: components["schemas"]["ContactWarnings"];
            /** @description Given name. */
            givenName?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description The name of a business or body. */
            organisationName?: string;
            /** @description The date of birth, as a calendar date. */
            dateOfBirth?: string;
            /** @description Postal address. */
            address?: components["schemas"]["Address"];
            addressChange?: components["schemas"]["ContactAddressChange"];
            /** @description Other details were told and wait for a second person: what is given stood before. */
            changesWaiting?: components["schemas"]["ContactChangesWaiting"][];
            /** @description The only ways to reach the victim that are safe. Use no other. */
            channels?: components["schemas"]["ContactChannel"][];
            /** @description When contact is safe, in London time; any time where it is empty. */
            times?: components["schemas"]["ContactTime"][];
            /** @description Who may answer in the place of the victim. */
            mayAnswer?: string[];
            /** @description Who must never learn of it. */
            mustNotAnswer?: string[];
            /** @description Who speaks for the victim. Personal: it is kept sealed. */
            representative?: components["schemas"]["ContactRepresentative"];
            /** @description The language they speak, as a BCP 47 tag or a name. */
            language?: string;
            /** @description What they need to be reached or to take part. */
            accessibilityNeeds?: string[];
            /** @description What is not shown, and why. */
            withheld: components["schemas"]["ContactWithheld"][];
        };
        /** @description Another address was told and waits for a second person to confirm it. */
        ContactAddressChange: {
            /** @description When the service was told, in UTC. */
            toldAt: string;
        };
        ContactChangesWaiting: {
            /** @description What is not shown. */
            field: string;
            /** @description When the service was told, in UTC. */
            toldAt: string;
        };
        ContactChannel: {
            /** @description How they made contact, or may be contacted. */
            channel: string;
            /** @description The number or address of the channel. */
            value?: string;
            /** @description A message may be left. */
            voicemail: boolean;
            /** @description A word by which the victim knows that the call is real. */
            codeWord?: string;
            /** @description What to say who calls or writes, so that nobody else learns of it. */
            neutralSender?: string;
        };
        /** @description What was said with a victim and promised to them: codes only. */
        ContactLog: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description Each call, promise and what became of it, the latest first. */
            entries: components["schemas"]["ContactLogEntry"][];
        };
        ContactLogEntry: {
            /** @description The event type. */
            type: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description The kind of agency that said so. */
            by: string;
            /** @description What happened, in the fields of the event type. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Somebody spoke with the victim, or tried to: what for, and what came of it. Codes first. */
        ContactLoggedData: {
            /**
             * @description Whether the victim got in touch (`in`), or was (`out`).
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description Who was spoken with.
             * @enum {string}
             */
            whom: "victim" | "representative" | "somebody-else";
            /**
             * @description How it was done.
             * @enum {string}
             */
            method: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /** @description What it was for. */
            purposes: ("news" | "question" | "court" | "support" | "safe-contact" | "online-access" | "complaint" | "feedback-reply" | "other")[];
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "reached" | "attempted" | "asked-to-wait" | "identity-not-proved";
            /** @description By when somebody promised to be in touch again: a calendar date, or an instant with its zone. */
            promisedBy?: string;
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description Somebody spoke with the victim, or tried to: what for, and what came of it. Codes first. */
        ContactLoggedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.contact.logged.v1";
            data: components["schemas"]["ContactLoggedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.contact.logged.v1";
        };
        /** @description A victim, or someone for them, first got in touch. */
        ContactReceivedData: {
            /**
             * @description How they made contact, or may be contacted.
             * @enum {string}
             */
            channel: "101" | "999" | "online" | "front-counter" | "third-party" | "victim-phoneline" | "self-referral";
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force: components["schemas"]["ForceCode"];
            /** @description The force's reference of the incident (CAD), as it was issued; it carries its date. */
            incidentReference?: components["schemas"]["IncidentReference"];
            /**
             * @description How urgent the response is: a grade of the Metropolitan Police. Code list `incident-grades`: `I` Immediate: an emergency; the target is 15 minutes; `S` Significant: the target is one hour; `E` Extended: the target is 48 hours; `R` Referred: resolved without sending anybody.
             * @enum {string}
             */
            grade?: "I" | "S" | "E" | "R";
            /**
             * Format: int32
             * @description Which victim of a crime with several: each number has a journey of its own. From 1.
             */
            victimNumber?: number;
            /** @description Who the victim is and how to reach them. Personal: it is kept sealed. */
            victim?: components["schemas"]["Person"];
            /** @description Who called. Personal: it is kept sealed. */
            caller?: components["schemas"]["Person"];
            /** @description Where it happened. Personal: it is kept sealed. */
            location?: components["schemas"]["Address"];
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact?: components["schemas"]["SafeContact"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description A victim, or someone for them, first got in touch. */
        ContactReceivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.contact.received.v1";
            data: components["schemas"]["ContactReceivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.contact.received.v1";
        };
        ContactRepresentative: {
            /** @description Given name. */
            givenName?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description The name of a business or body. */
            organisationName?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Email address. */
            email?: string;
        };
        ContactTime: {
            /** @description Days of the week. */
            days: string[];
            /** @description From when, in London time, such as 09:00. */
            from: string;
            /** @description Until when, in London time, such as 17:00. */
            to: string;
        };
        /** @description Read these before any contact. */
        ContactWarnings: {
            /** @description Alarms about the victim’s safety that stand, in codes. */
            alerts: string[];
            /** @description Orders that protect the victim, in codes. */
            protectiveOrders: string[];
            /** @description The law gives the victim lifelong anonymity. */
            lifelongAnonymity: boolean;
        };
        ContactWithheld: {
            /** @description What is not shown. */
            field: string;
            /** @description Why, as a code. */
            reason: string;
        };
        /** @description Leave to appeal was given or refused. */
        CourtAppealLeaveData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description It was granted; false: refused. */
            granted: boolean;
        };
        /** @description Leave to appeal was given or refused. */
        CourtAppealLeaveEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.appeal-leave.v1";
            data: components["schemas"]["CourtAppealLeaveData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-leave.v1";
        };
        /** @description A suspect appeals. */
        CourtAppealLodgedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Against what.
             * @enum {string}
             */
            against: "conviction" | "sentence" | "both";
        };
        /** @description A suspect appeals. */
        CourtAppealLodgedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.appeal-lodged.v1";
            data: components["schemas"]["CourtAppealLodgedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-lodged.v1";
        };
        /** @description The appeal was decided, about all convictions or the charges named. */
        CourtAppealOutcomeData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "dismissed" | "conviction-quashed" | "sentence-varied" | "retrial-ordered" | "abandoned";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The appeal was decided, about all convictions or the charges named. */
        CourtAppealOutcomeEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.appeal-outcome.v1";
            data: components["schemas"]["CourtAppealOutcomeData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-outcome.v1";
        };
        /** @description The court decided on bail. */
        CourtBailDecidedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description The remand status. Code list `remand-statuses`: `UB` Unconditional bail; `CB` Conditional bail; `PR` Remanded in custody; `PB` Remanded in custody, with conditions before release on bail; `LA` Remanded to the care of a local authority; `SA` Remanded to secure accommodation; `NA` Not applicable.
             * @enum {string}
             */
            remand: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
            /**
             * @description What became of it.
             * @enum {string}
             */
            change: "granted" | "refused" | "varied" | "cancelled" | "breached";
            /** @description The conditions of bail, in codes; an empty list: none. */
            conditions?: ("no-contact" | "not-to-approach" | "not-to-enter-area" | "residence" | "curfew" | "electronic-monitoring" | "reporting" | "surrender-passport" | "surety-or-security" | "other")[];
            /** @description The last day on which it holds: a calendar date, or an instant with its zone where a time was set. */
            until?: string;
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court decided on bail. */
        CourtBailDecidedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.bail-decided.v1";
            data: components["schemas"]["CourtBailDecidedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.bail-decided.v1";
        };
        /** @description The case rests: it lies on file or was adjourned without a date. */
        CourtCaseDormantData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "lie-on-file" | "adjourned-sine-die";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The case rests: it lies on file or was adjourned without a date. */
        CourtCaseDormantEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.case-dormant.v1";
            data: components["schemas"]["CourtCaseDormantData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-dormant.v1";
        };
        /** @description The court holds a case; its URN is an alias of the journey. */
        CourtCaseRegisteredData: {
            /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
            caseUrn: components["schemas"]["CaseUrn"];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court: components["schemas"]["CourtCode"];
            /** @description References of the suspects whom the case is against. */
            suspects: components["schemas"]["SuspectRef"][];
        };
        /** @description The court holds a case; its URN is an alias of the journey. */
        CourtCaseRegisteredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.case-registered.v1";
            data: components["schemas"]["CourtCaseRegisteredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-registered.v1";
        };
        /** @description Some suspects are tried apart; the URN of their own case is a further alias of the journey. */
        CourtCaseSplitData: {
            /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
            caseUrn: components["schemas"]["CaseUrn"];
            /** @description References of the suspects who are tried under the new URN. */
            suspects: components["schemas"]["SuspectRef"][];
        };
        /** @description Some suspects are tried apart; the URN of their own case is a further alias of the journey. */
        CourtCaseSplitEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.case-split.v1";
            data: components["schemas"]["CourtCaseSplitData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-split.v1";
        };
        /** @description The case is heard together with another, whose URN is a further alias of the journey. */
        CourtCasesJoinedData: {
            /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
            caseUrn: components["schemas"]["CaseUrn"];
        };
        /** @description The case is heard together with another, whose URN is a further alias of the journey. */
        CourtCasesJoinedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.cases-joined.v1";
            data: components["schemas"]["CourtCasesJoinedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.cases-joined.v1";
        };
        /** @description The court added a charge, or put it in the place of others. */
        CourtChargeAddedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description Your reference of the charge, such as S1/1. */
            charge: components["schemas"]["ChargeRef"];
            /** @description The CJS offence code, such as OF61102. */
            offenceCode?: components["schemas"]["OffenceCode"];
            /**
             * Format: date
             * @description The first day, as a calendar date.
             */
            from?: string;
            /**
             * Format: date
             * @description The last day, as a calendar date.
             */
            to?: string;
            /** @description The court system's own id of the offence. */
            courtId?: components["schemas"]["CourtId"];
            /** @description References of the charges in whose place this one stands. */
            replaces?: components["schemas"]["ChargeRef"][];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court added a charge, or put it in the place of others. */
        CourtChargeAddedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.charge-added.v1";
            data: components["schemas"]["CourtChargeAddedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.charge-added.v1";
        };
        /** @description A charge is no longer before the court: carried to another case, or entered in error. */
        CourtChargeRemovedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description Your reference of the charge, such as S1/1. */
            charge: components["schemas"]["ChargeRef"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A charge is no longer before the court: carried to another case, or entered in error. */
        CourtChargeRemovedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.charge-removed.v1";
            data: components["schemas"]["CourtChargeRemovedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.charge-removed.v1";
        };
        CourtCode: string;
        /** @description A conviction no longer stands and the charge is open again: reopened, or a plea withdrawn. */
        CourtConvictionSetAsideData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A conviction no longer stands and the charge is open again: reopened, or a plea withdrawn. */
        CourtConvictionSetAsideEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.conviction-set-aside.v1";
            data: components["schemas"]["CourtConvictionSetAsideData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.conviction-set-aside.v1";
        };
        /** @description A hearing took place. */
        CourtHearingHeldData: {
            /** @description The court's id of the hearing, the same whenever the hearing is spoken of. */
            hearing: components["schemas"]["HearingId"];
            /** @description What kind of hearing it is. */
            hearingType?: components["schemas"]["HearingType"];
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome?: "adjourned" | "resulted" | "part-heard";
            /**
             * Format: date-time
             * @description When the next hearing begins, in RFC 3339 with its zone.
             */
            nextHearing?: string;
            /** @description The next hearing has no date yet. */
            nextDateUnfixed?: boolean;
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
            /**
             * @description The remand status until the next hearing. Code list `remand-statuses`: `UB` Unconditional bail; `CB` Conditional bail; `PR` Remanded in custody; `PB` Remanded in custody, with conditions before release on bail; `LA` Remanded to the care of a local authority; `SA` Remanded to secure accommodation; `NA` Not applicable.
             * @enum {string}
             */
            bail?: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
        };
        /** @description A hearing took place. */
        CourtHearingHeldEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.hearing-held.v1";
            data: components["schemas"]["CourtHearingHeldData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-held.v1";
        };
        /** @description A hearing was listed, or listed anew. */
        CourtHearingListedData: {
            /** @description The court's id of the hearing, the same whenever the hearing is spoken of. */
            hearing: components["schemas"]["HearingId"];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court: components["schemas"]["CourtCode"];
            /** @description What kind of hearing it is. */
            hearingType: components["schemas"]["HearingType"];
            /**
             * Format: date-time
             * @description When the hearing begins, in RFC 3339 with its zone; its first day where it has several.
             */
            at: string;
            /** @description Every day on which the hearing sits, in RFC 3339 with its zone. */
            days?: string[];
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A hearing was listed, or listed anew. */
        CourtHearingListedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.hearing-listed.v1";
            data: components["schemas"]["CourtHearingListedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-listed.v1";
        };
        /** @description A listed hearing will not take place. */
        CourtHearingVacatedData: {
            /** @description The court's id of the hearing, the same whenever the hearing is spoken of. */
            hearing: components["schemas"]["HearingId"];
            /** @description Why, as a code. */
            reason?: components["schemas"]["Code"];
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A listed hearing will not take place. */
        CourtHearingVacatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.hearing-vacated.v1";
            data: components["schemas"]["CourtHearingVacatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-vacated.v1";
        };
        /** @description A court system's id of a defendant or an offence. */
        CourtId: string;
        /** @description The jury was discharged without a verdict. */
        CourtJuryDischargedData: {
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The jury was discharged without a verdict. */
        CourtJuryDischargedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.jury-discharged.v1";
            data?: components["schemas"]["CourtJuryDischargedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.jury-discharged.v1";
        };
        /** @description The court or the prosecution marked the case. */
        CourtMarkerSetData: {
            /** @description What marks it, in codes: some of them give enhanced rights, or change how the victim is reached. */
            flags: ("domestic-abuse" | "vulnerable-or-intimidated" | "trafficking")[];
        };
        /** @description The court or the prosecution marked the case. */
        CourtMarkerSetEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.marker-set.v1";
            data: components["schemas"]["CourtMarkerSetData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.marker-set.v1";
        };
        CourtMessageId: string;
        /** @description What became of a message of a court or the police, part by part. It names no person, reference or wording. */
        CourtMessageReceipt: {
            /** @description The message, as the service knows it. */
            messageId: components["schemas"]["CourtMessageId"];
            /** @description The format that the message was read as. */
            format?: string;
            /** @description Of the tables it was read with. */
            mappingVersion: string;
            /**
             * Format: date-time
             * @description When the service was told, in UTC.
             */
            receivedAt: string;
            /** @description Where it stands. */
            state: string;
            /** @description The parts of the sentence, as the court coded them. */
            parts: components["schemas"]["CourtMessageReceiptPart"][];
        };
        CourtMessageReceiptPart: {
            /** @description Where in the message: JSON Pointer, or the path of the element. */
            path: string;
            /**
             * Format: int64
             * @description Place of the defendant in the message, from 1.
             */
            defendant?: number;
            /**
             * Format: int64
             * @description Place of the offence with its defendant, from 1.
             */
            offence?: number;
            /** @description What became of the event. */
            effect: string;
            /** @description The types of the events that were made, changed or taken back. */
            about?: string[];
            /** @description The ids of the events that were made of it. */
            eventIds?: string[];
            /** @description The journeys. */
            journeys?: components["schemas"]["JourneyId"][];
            /**
             * @description Nobody said which victim the charge is about: it reached all of the case.
             * @constant
             */
            reach?: "case";
            /** @description Why it is rejected, or not for victims. */
            code?: string;
        };
        CourtMessages: {
            /** @description The messages. */
            messages: components["schemas"]["CourtMessageReceipt"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The case ended and no result was published. */
        CourtOutcomeUnavailableData: Record<string, never>;
        /** @description The case ended and no result was published. */
        CourtOutcomeUnavailableEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.outcome-unavailable.v1";
            data?: components["schemas"]["CourtOutcomeUnavailableData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.outcome-unavailable.v1";
        };
        /** @description A plea was entered, for all charges or those named. */
        CourtPleaEnteredData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /**
             * @description The plea. Code list `pleas`: `G` Guilty; `NG` Not guilty; `NONE` No plea; `ADM` Admits; `DEN` Denies; `CON` Consents; `OPP` Opposes.
             * @enum {string}
             */
            plea: "G" | "NG" | "NONE" | "ADM" | "DEN" | "CON" | "OPP";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A plea was entered, for all charges or those named. */
        CourtPleaEnteredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.plea-entered.v1";
            data: components["schemas"]["CourtPleaEnteredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.plea-entered.v1";
        };
        /** @description The proceedings against a suspect ended without a verdict. */
        CourtProceedingsStoppedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /** @description The CJS result code of four digits. */
            resultCode?: components["schemas"]["ResultCode"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The proceedings against a suspect ended without a verdict. */
        CourtProceedingsStoppedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.proceedings-stopped.v1";
            data: components["schemas"]["CourtProceedingsStoppedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.proceedings-stopped.v1";
        };
        /** @description A protective order no longer holds. */
        CourtProtectiveOrderEndedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind?: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            /** @description The court's id of the order, the same when it is varied or ends. */
            order?: components["schemas"]["Code"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A protective order no longer holds. */
        CourtProtectiveOrderEndedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.protective-order-ended.v1";
            data?: components["schemas"]["CourtProtectiveOrderEndedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-ended.v1";
        };
        /** @description An order protects the victim; it can be made on acquittal too. */
        CourtProtectiveOrderMadeData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            /** @description The court's id of the order, the same when it is varied or ends. */
            order?: components["schemas"]["Code"];
            /** @description The last day on which it holds: a calendar date, or an instant with its zone where a time was set. */
            until?: string;
            /** @description The order was made although the suspect was acquitted. */
            onAcquittal?: boolean;
            /** @description The numbers of the victims it is about; all of them where it is left out. */
            victims?: number[];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description An order protects the victim; it can be made on acquittal too. */
        CourtProtectiveOrderMadeEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.protective-order-made.v1";
            data: components["schemas"]["CourtProtectiveOrderMadeData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-made.v1";
        };
        /** @description A protective order was changed. */
        CourtProtectiveOrderVariedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind?: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            /** @description The court's id of the order, the same when it is varied or ends. */
            order?: components["schemas"]["Code"];
            /** @description The last day on which it holds: a calendar date, or an instant with its zone where a time was set. */
            until?: string;
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A protective order was changed. */
        CourtProtectiveOrderVariedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.protective-order-varied.v1";
            data?: components["schemas"]["CourtProtectiveOrderVariedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-varied.v1";
        };
        /** @description A rearrested suspect came before the court. */
        CourtRearrestHearingData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "remanded" | "rebailed" | "sentenced";
        };
        /** @description A rearrested suspect came before the court. */
        CourtRearrestHearingEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.rearrest-hearing.v1";
            data: components["schemas"]["CourtRearrestHearingData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.rearrest-hearing.v1";
        };
        /** @description The court restricted what may be reported, or lifted a restriction. */
        CourtReportingRestrictionData: {
            /**
             * @description What became of it.
             * @enum {string}
             */
            change: "imposed" | "lifted";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court restricted what may be reported, or lifted a restriction. */
        CourtReportingRestrictionEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.reporting-restriction.v1";
            data: components["schemas"]["CourtReportingRestrictionData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.reporting-restriction.v1";
        };
        /** @description The state of the result is known, the result is not. */
        CourtResultRecordedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "awaiting" | "unavailable";
        };
        /** @description The state of the result is known, the result is not. */
        CourtResultRecordedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.result-recorded.v1";
            data: components["schemas"]["CourtResultRecordedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.result-recorded.v1";
        };
        /** @description There will be another trial. */
        CourtRetrialOrderedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description There will be another trial. */
        CourtRetrialOrderedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.retrial-ordered.v1";
            data: components["schemas"]["CourtRetrialOrderedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.retrial-ordered.v1";
        };
        /** @description The case went from the magistrates to the Crown Court. */
        CourtSentToCrownCourtData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court?: components["schemas"]["CourtCode"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The case went from the magistrates to the Crown Court. */
        CourtSentToCrownCourtEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.sent-to-crown-court.v1";
            data: components["schemas"]["CourtSentToCrownCourtData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.sent-to-crown-court.v1";
        };
        /** @description A suspect was sentenced. */
        CourtSentencePassedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /** @description The CJS result codes of four digits. */
            resultCodes?: components["schemas"]["ResultCode"][];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "immediate-custody" | "suspended" | "community-order" | "fine" | "discharge" | "hospital-order" | "other";
            /** @description The parts of the sentence, as the court coded them. */
            parts?: components["schemas"]["CourtSentencePassedDataPart"][];
            /**
             * Format: int32
             * @description How long in custody, in whole months.
             */
            custodyMonths?: number;
            /** @description A violent, sexual or terrorism offence for which the victim contact scheme applies. */
            specifiedOffence?: boolean;
            /** @description The court ordered compensation to the victim. */
            compensationOrdered?: boolean;
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        CourtSentencePassedDataPart: {
            /** @description Your reference of the charge, such as S1/1. */
            charge?: components["schemas"]["ChargeRef"];
            /** @description The CJS result code of this part, of four digits. */
            code?: components["schemas"]["ResultCode"];
            /** @description How much of the unit; of money, pounds. */
            amount?: number;
            /**
             * @description What the amount counts. Code list `duration-units`: `Y` Years; `M` Months; `W` Weeks; `D` Days; `H` Hours; `S` Sessions; `L` Life.
             * @enum {string}
             */
            unit?: "Y" | "M" | "W" | "D" | "H" | "S" | "L";
            /**
             * @description How the term runs with the others.
             * @enum {string}
             */
            runs?: "concurrent" | "consecutive";
            /**
             * Format: date
             * @description The last day of it, as a calendar date.
             */
            until?: string;
        };
        /** @description A suspect was sentenced. */
        CourtSentencePassedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.sentence-passed.v1";
            data: components["schemas"]["CourtSentencePassedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.sentence-passed.v1";
        };
        /** @description A suspect died. */
        CourtSuspectDiedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect died. */
        CourtSuspectDiedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.suspect-died.v1";
            data: components["schemas"]["CourtSuspectDiedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.suspect-died.v1";
        };
        /** @description A suspect admitted further offences, which were taken into consideration. */
        CourtTicAdmittedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * Format: int32
             * @description How many further offences.
             */
            count?: number;
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect admitted further offences, which were taken into consideration. */
        CourtTicAdmittedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.tic-admitted.v1";
            data: components["schemas"]["CourtTicAdmittedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.tic-admitted.v1";
        };
        /** @description A trial cracked, or could not go on, on its day. */
        CourtTrialIneffectiveData: {
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /**
             * @description In what way.
             * @enum {string}
             */
            how: "cracked" | "ineffective";
            /** @description The code of the sender's list. */
            code?: components["schemas"]["Code"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A trial cracked, or could not go on, on its day. */
        CourtTrialIneffectiveEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.trial-ineffective.v1";
            data: components["schemas"]["CourtTrialIneffectiveData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-ineffective.v1";
        };
        /** @description The trial began. */
        CourtTrialStartedData: {
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court?: components["schemas"]["CourtCode"];
        };
        /** @description The trial began. */
        CourtTrialStartedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.trial-started.v1";
            data?: components["schemas"]["CourtTrialStartedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-started.v1";
        };
        /** @description The trial was taken out of the list. */
        CourtTrialVacatedData: {
            /** @description References of the suspects whom it is about; all of the journey where it is left out. */
            suspects?: components["schemas"]["SuspectRef"][];
            /** @description Why, as a code. */
            reason?: components["schemas"]["Code"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The trial was taken out of the list. */
        CourtTrialVacatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.trial-vacated.v1";
            data?: components["schemas"]["CourtTrialVacatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-vacated.v1";
        };
        /** @description A suspect is unfit to plead. */
        CourtUnfitToPleadData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /** @description The CJS result code of four digits. */
            resultCode?: components["schemas"]["ResultCode"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect is unfit to plead. */
        CourtUnfitToPleadEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.unfit-to-plead.v1";
            data: components["schemas"]["CourtUnfitToPleadData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.unfit-to-plead.v1";
        };
        /** @description A verdict was returned, for all charges or those named. */
        CourtVerdictData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description References of the charges it is about; every charge of the suspect where it is left out. */
            charges?: components["schemas"]["ChargeRef"][];
            /**
             * @description The verdict. Code list `verdicts`: `G` Guilty; `NG` Not guilty; `NA` Not guilty of the charge, guilty of another offence; `NC` No conviction: dealt with otherwise.
             * @enum {string}
             */
            verdict: "G" | "NG" | "NA" | "NC";
            /** @description The CJS result code of four digits. */
            resultCode?: components["schemas"]["ResultCode"];
            /** @description The CJS code of the other offence that was found proved instead. */
            alternative?: components["schemas"]["OffenceCode"];
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A verdict was returned, for all charges or those named. */
        CourtVerdictEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.verdict.v1";
            data: components["schemas"]["CourtVerdictData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.verdict.v1";
        };
        /** @description A warrant was executed, or withdrawn. */
        CourtWarrantEndedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description In what way.
             * @enum {string}
             */
            how: "executed" | "withdrawn";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A warrant was executed, or withdrawn. */
        CourtWarrantEndedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.warrant-ended.v1";
            data: components["schemas"]["CourtWarrantEndedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.warrant-ended.v1";
        };
        /** @description A warrant was issued; one for a witness names no suspect, and may be for the victim. */
        CourtWarrantIssuedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "arrest" | "arrest-backed-for-bail" | "witness";
            /** @description The id of the hearing at which it was decided: what one hearing decides is told to the victim together. */
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A warrant was issued; one for a witness names no suspect, and may be for the victim. */
        CourtWarrantIssuedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.court.warrant-issued.v1";
            data: components["schemas"]["CourtWarrantIssuedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.warrant-issued.v1";
        };
        /** @description The crime record was cancelled. */
        CrimeCancelledData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "no-crime" | "duplicate" | "transferred" | "verifiable-information";
        };
        /** @description The crime record was cancelled. */
        CrimeCancelledEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.cancelled.v1";
            data: components["schemas"]["CrimeCancelledData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.cancelled.v1";
        };
        /** @description The victim was sent written confirmation of their report (Right 2). */
        CrimeConfirmationSentData: {
            /**
             * @description How it was done.
             * @enum {string}
             */
            method: "letter" | "email" | "sms" | "handwritten";
            /** @description It was sent by a channel that the victim called safe. */
            safeChannel: boolean;
        };
        /** @description The victim was sent written confirmation of their report (Right 2). */
        CrimeConfirmationSentEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.confirmation-sent.v1";
            data: components["schemas"]["CrimeConfirmationSentData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.confirmation-sent.v1";
        };
        /** @description The victim was told what to expect and what help there is. */
        CrimeInformationGivenData: {
            /** @description What the victim was told about, in codes. */
            topics: ("justice-process" | "compensation" | "medical" | "therapy" | "accommodation" | "restorative-justice" | "support-services")[];
        };
        /** @description The victim was told what to expect and what help there is. */
        CrimeInformationGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.information-given.v1";
            data: components["schemas"]["CrimeInformationGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.information-given.v1";
        };
        /** @description Another crime reference is of the same matter. */
        CrimeLinkedData: {
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force: components["schemas"]["ForceCode"];
            /** @description The force's reference of the crime, as it was issued. With `force` it is an alias of the journey. */
            crimeReference: components["schemas"]["CrimeReference"];
        };
        /** @description Another crime reference is of the same matter. */
        CrimeLinkedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.linked.v1";
            data: components["schemas"]["CrimeLinkedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.linked.v1";
        };
        /** @description The police recorded a crime. */
        CrimeRecordedData: {
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force: components["schemas"]["ForceCode"];
            /** @description The force's reference of the crime, as it was issued. With `force` it is an alias of the journey. */
            crimeReference: components["schemas"]["CrimeReference"];
            /** @description The force's reference of the incident (CAD), as it was issued; it carries its date. */
            incidentReference?: components["schemas"]["IncidentReference"];
            /** @description The kind of crime, in the force's own codes. */
            crimeType?: components["schemas"]["Code"];
            /** @description The CJS offence code, such as OF61102. */
            offenceCode?: components["schemas"]["OffenceCode"];
            /** @description The Home Office classification, such as 008/06. */
            homeOfficeClassification?: components["schemas"]["HomeOfficeClassification"];
            /** @description What marks it, in codes: some of them give enhanced rights, or change how the victim is reached. */
            flags?: ("domestic-abuse" | "hate-crime" | "sexual" | "terrorism" | "trafficking" | "child-victim" | "bereaved" | "business-victim" | "stalking-harassment")[];
            /** @description The lower layer super output area (ONS): a neighbourhood, never an address. */
            lsoa?: string;
            /** @description When the offence began: a calendar date, or an instant with its zone. */
            offenceFrom?: string;
            /** @description When the offence ended: a calendar date, or an instant with its zone. */
            offenceTo?: string;
            /**
             * Format: date-time
             * @description When the victim reported it, in RFC 3339 with its zone.
             */
            reportedAt?: string;
            /**
             * Format: int32
             * @description Which victim of a crime with several: each number has a journey of its own. From 1.
             */
            victimNumber?: number;
            /** @description Who the victim is and how to reach them. Personal: it is kept sealed. */
            victim?: components["schemas"]["Person"];
            /** @description Where it happened. Personal: it is kept sealed. */
            location?: components["schemas"]["Address"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The police recorded a crime. */
        CrimeRecordedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.recorded.v1";
            data: components["schemas"]["CrimeRecordedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.recorded.v1";
        };
        CrimeReference: string;
        /** @description The crime was passed to another body. Another force takes it over once the force that has it and the one that takes it say so. */
        CrimeTransferredData: {
            /** @description The force or body that takes it on, by its code. */
            toBody: components["schemas"]["Code"];
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force?: components["schemas"]["ForceCode"];
            /** @description The force's reference of the crime, as it was issued. With `force` it is an alias of the journey. */
            crimeReference?: components["schemas"]["CrimeReference"];
        };
        /** @description The crime was passed to another body. Another force takes it over once the force that has it and the one that takes it say so. */
        CrimeTransferredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.transferred.v1";
            data: components["schemas"]["CrimeTransferredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.transferred.v1";
        };
        /** @description The crime record's classification, flags or outcome changed. */
        CrimeUpdatedData: {
            /** @description The kind of crime, in the force's own codes. */
            crimeType?: components["schemas"]["Code"];
            /** @description The CJS offence code, such as OF61102. */
            offenceCode?: components["schemas"]["OffenceCode"];
            /** @description The Home Office classification, such as 008/06. */
            homeOfficeClassification?: components["schemas"]["HomeOfficeClassification"];
            /** @description What marks it, in codes: some of them give enhanced rights, or change how the victim is reached. */
            flags?: ("domestic-abuse" | "hate-crime" | "sexual" | "terrorism" | "trafficking" | "child-victim" | "bereaved" | "business-victim" | "stalking-harassment")[];
            /** @description The lower layer super output area (ONS): a neighbourhood, never an address. */
            lsoa?: string;
            /** @description The outcome as it is known, in the force's own codes. */
            lastKnownOutcome?: components["schemas"]["Code"];
            /** @description Where it happened. Personal: it is kept sealed. */
            location?: components["schemas"]["Address"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The crime record's classification, flags or outcome changed. */
        CrimeUpdatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.crime.updated.v1";
            data?: components["schemas"]["CrimeUpdatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.updated.v1";
        };
        DataQualityIssue: {
            /** @description The system that sent it. */
            source: string;
            /** @description Its id. */
            id: string;
            /** @description The event type. */
            type: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description `waiting`: It waits for what must come before it. Send that; or correct or retract the event. `unexpected`: It is on record and moved nothing, since the journey was past it. Send what is missing before it; or correct or retract it. `links-journeys`: It names a reference of another journey of the same victim. If both are one, post journey.merged; if not, correct the reference. */
            why: string;
            /** @description The stages in which an event of its type moves the journey on. */
            movesOn?: string[];
        };
        /** @description Own events of one journey that its sender can mend, or a knock at a journey of one of its forces. */
        DataQualityItem: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The journey suspected to be the same, where the event links two. */
            otherJourneyId?: components["schemas"]["JourneyId"];
            /** @description The events that need a look. */
            issues: components["schemas"]["DataQualityIssue"][];
            knock?: components["schemas"]["DataQualityItemKnock"];
        };
        /** @description An agency that is not in the journey sent something of this family under a name of it. It was told nothing, and what it sent waits. Answer it under `/journeys/{journeyId}/involvements`: let it in, or say that it is a mistake. */
        DataQualityItemKnock: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The kind of agency. */
            agencyKind: string;
            /** @description The family of what was sent, such as `probation`. */
            family: string;
            /** @description Since when, in UTC. */
            since: string;
        };
        DataQualityItems: {
            /** @description What was found. */
            items: components["schemas"]["DataQualityItem"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        DeletionConfirmation: {
            /** @description You deleted what you held: true. */
            deleted: boolean;
        };
        Deliveries: {
            /** @description The attempts, the newest first. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description One attempt to deliver a ring. */
        Delivery: {
            /** @description When, in RFC 3339 with its zone. */
            at: string;
            /** @description How it ended. */
            result: string;
            /**
             * Format: int64
             * @description Where it stands.
             */
            status?: number;
            /** @description What went wrong. */
            failure?: string;
            /** @description The `webhook-id` of the ring. */
            ringId: string;
            /**
             * Format: int64
             * @description The how manieth attempt of the ring it was.
             */
            attempt: number;
            /** @description What was told, and how much. */
            news: components["schemas"]["DeliveryNew"][];
        };
        DeliveryNew: {
            /** @description The event type. */
            type: string;
            /**
             * Format: int64
             * @description How many, at most 1,000; of referrals, in each lane.
             */
            count: number;
        };
        /** @description Who was given which kinds of a person's details, and when. */
        Disclosures: {
            /** @description The person, without saying who it is. */
            personRef: components["schemas"]["PersonRef"];
            /** @description Who was shown what, and when. */
            disclosures: components["schemas"]["DisclosuresDisclosure"][];
        };
        DisclosuresDisclosure: {
            /** @description Its id. */
            id: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The opaque id of the person of the agency who asked. */
            onBehalfOf?: string;
            /** @description Why it was read, as a code. */
            purpose?: string;
            /** @description The id of the operation in this document. */
            operation: string;
            /** @description What kinds of details were shown. */
            fields: string[];
        };
        /** @description The suspect did not keep to the disposal. */
        DisposalBreachedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description The suspect did not keep to the disposal. */
        DisposalBreachedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.disposal.breached.v1";
            data: components["schemas"]["DisposalBreachedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.breached.v1";
        };
        /** @description The matter was settled out of court. */
        DisposalDecidedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "caution" | "conditional-caution" | "community-resolution" | "penalty-notice" | "diversion" | "cannabis-warning" | "taken-into-consideration";
            /** @description The victim was asked for their views before the decision. */
            viewsSought?: boolean;
        };
        /** @description The matter was settled out of court. */
        DisposalDecidedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.disposal.decided.v1";
            data: components["schemas"]["DisposalDecidedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.decided.v1";
        };
        /** @description An out-of-court disposal is considered; the victim may say what they think of it. */
        DisposalProposedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "caution" | "conditional-caution" | "community-resolution" | "penalty-notice" | "diversion" | "cannabis-warning" | "taken-into-consideration";
        };
        /** @description An out-of-court disposal is considered; the victim may say what they think of it. */
        DisposalProposedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.disposal.proposed.v1";
            data: components["schemas"]["DisposalProposedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.proposed.v1";
        };
        /** @description One obligation of one agency to one victim. */
        Duty: {
            /** @description Names the duty in duty.waived, duty.withheld and the like. */
            key: string;
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description What the matter is known by: of each kind, those that the victim may know. */
            references?: components["schemas"]["References"];
            /** @description The duty of the Code, such as VC-6-ARREST. */
            duty: string;
            /** @description The version of the Code its clock runs by. */
            ruleSet: string;
            /**
             * Format: int32
             * @description The right of the Victims’ Code, 1 to 12.
             */
            right: number;
            /** @description What the victim is owed. */
            summary: string;
            /** @description The kind of agency that owes it; `victim` where it is the victim’s own time to act. */
            owner: string;
            /** @description Where it stands. */
            state: components["schemas"]["DutyState"];
            /**
             * Format: date-time
             * @description In UTC; null without a limit.
             */
            due: string | null;
            /** @description Why it has no due time. */
            noDue?: string;
            /**
             * Format: date-time
             * @description When its clock started, in UTC.
             */
            startedAt: string;
            /** @description The victim has enhanced rights. */
            enhanced: boolean;
            opening: components["schemas"]["DutyOpening"];
            /** @description The hearing whose results it is about: all of them at once. */
            hearing?: string;
            /** @description The other events of that hearing that it rests on, as source and id with a blank between. */
            also?: string[];
            /** @description The receipt from which the clock started: a witness care unit’s notice. */
            receipt?: components["schemas"]["DutyReceipt"];
            /** @description The event that the victim was told of and that was corrected or taken back since: tell what is right. */
            corrects?: components["schemas"]["EventRef"];
            /** @description Telling the victim must give reasons to count. */
            reasons: boolean;
            /** @description Telling the victim must cover these to count. */
            topics: string[];
            /** @description Every due instant it has had, the last in force. */
            dues: components["schemas"]["DutyDue"][];
            /** @description The claim, complaint or property it is about. */
            reference?: string;
            /**
             * Format: int64
             * @description How many tries were made.
             */
            attempts: number;
            /** @description When it was first tried in time, in UTC. */
            attemptedAt?: string;
            /** @description That it is kept back for now, and until when. */
            withheld?: components["schemas"]["DutyWithheld"];
            /** @description The reason given for the miss. */
            missReason?: components["schemas"]["DutyMissReason"];
            /** @description How it ended. */
            settled?: components["schemas"]["DutySettled"];
        };
        /** @description The bank holidays have changed: what was not due yet is counted anew. */
        DutyCountedAnewData: {
            /**
             * Format: int32
             * @description Which calendar of bank holidays its clocks are counted by, from 1; the first that there was is 0.
             */
            calendar: number;
        };
        /** @description The bank holidays have changed: what was not due yet is counted anew. */
        DutyCountedAnewEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.counted-anew.v1";
            data: components["schemas"]["DutyCountedAnewData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.counted-anew.v1";
        };
        DutyDue: {
            /** @description When it is due, in UTC: the end of a working day in London. */
            due: string;
            /** @description Since when this due time holds, in UTC. */
            from: string;
            /** @description Why, as a code. */
            reason: string;
        };
        /** @description A duty is so late that someone senior must act. */
        DutyEscalatedData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * Format: int32
             * @description Which alarm of its kind it is for this duty, from 1.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt: string;
        };
        /** @description A duty is so late that someone senior must act. */
        DutyEscalatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.escalated.v1";
            data: components["schemas"]["DutyEscalatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.escalated.v1";
        };
        DutyKey: string;
        /** @description The victim's time to act has passed unused. */
        DutyLapsedData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * Format: int32
             * @description Which alarm of its kind it is for this duty, from 1.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt: string;
        };
        /** @description The victim's time to act has passed unused. */
        DutyLapsedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.lapsed.v1";
            data: components["schemas"]["DutyLapsedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.lapsed.v1";
        };
        DutyList: {
            /** @description The duties. */
            duties: components["schemas"]["Duty"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        DutyMissReason: {
            /** @description When, in RFC 3339 with its zone. */
            at: string;
            /** @description Why, as a code. */
            reason: string;
        };
        /** @description The event that opened it: name it in victim.informed. */
        DutyOpening: {
            /** @description The event type. */
            type: string;
            /** @description The system that sent it. */
            source: string;
            /** @description Its id. */
            id: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description When the service was told, in UTC. */
            receivedAt: string;
        };
        /** @description A duty was not kept in time. */
        DutyOverdueData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * Format: int32
             * @description Which alarm of its kind it is for this duty, from 1.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt: string;
        };
        /** @description A duty was not kept in time. */
        DutyOverdueEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.overdue.v1";
            data: components["schemas"]["DutyOverdueData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.overdue.v1";
        };
        /** @description Why a duty was not kept in time. */
        DutyReasonRecordedData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /** @description Why, as a code. */
            reason: components["schemas"]["Code"];
        };
        /** @description Why a duty was not kept in time. */
        DutyReasonRecordedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.reason-recorded.v1";
            data: components["schemas"]["DutyReasonRecordedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.reason-recorded.v1";
        };
        DutyReceipt: {
            /** @description The event type. */
            type: string;
            /** @description The system that sent it. */
            source: string;
            /** @description Its id. */
            id: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description When the service was told, in UTC. */
            receivedAt: string;
        };
        DutySettled: {
            /** @description Where it stands. */
            state: string;
            /** @description When it was done, in UTC. */
            at: string;
            /** @description The kind of agency that said so. */
            by: string;
            /** @description When the service was told, in UTC. */
            receivedAt: string;
            /** @description It was done in time, and told only after it was due. */
            recordedLate: boolean;
            /** @description It was done after it was due. */
            late: boolean;
            /** @description What settled it. */
            cause: string;
        };
        /** @description States of a duty. Code list `duty-states`: `open` It is owed; `met` It was kept in time; `met-late` It was kept after it was due; `waived` The victim did not want it; `withheld` There is good reason to wait; somebody answers for it and looks again; `attempted` It was tried in time, the victim was not reached, and it is still owed; `breached` It was not kept in time, and is still owed; `not-applicable` What opened it was taken back, or what it served is over. */
        DutyState: string;
        /** @description The victim does not want what the duty would give. */
        DutyWaivedData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * @description Who said it.
             * @enum {string}
             */
            statedBy: "victim" | "representative";
        };
        /** @description The victim does not want what the duty would give. */
        DutyWaivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.waived.v1";
            data: components["schemas"]["DutyWaivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.waived.v1";
        };
        /** @description A duty will soon be due. */
        DutyWarnedData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * Format: int32
             * @description Which alarm of its kind it is for this duty, from 1.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt: string;
        };
        /** @description A duty will soon be due. */
        DutyWarnedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.warned.v1";
            data: components["schemas"]["DutyWarnedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.warned.v1";
        };
        DutyWithheld: {
            /** @description When, in RFC 3339 with its zone. */
            at: string;
            /** @description When the reason is looked at again, in UTC. */
            until: string;
            /** @description Why, as a code. */
            reason: string;
            /** @description Who answers for it, by an opaque code such as a staff number; never a name. */
            authoriser: string;
        };
        /** @description There is good reason not to tell the victim yet; someone answers for it and looks again. */
        DutyWithheldData: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: components["schemas"]["DutyKey"];
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "prejudice" | "safety" | "legal";
            /** @description Who answers for it, by an opaque code such as a staff number; never a name. */
            authoriser: components["schemas"]["Code"];
            /**
             * Format: date
             * @description When the reason is looked at again, as a calendar date.
             */
            reviewOn: string;
        };
        /** @description There is good reason not to tell the victim yet; someone answers for it and looks again. */
        DutyWithheldEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.duty.withheld.v1";
            data: components["schemas"]["DutyWithheldData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.withheld.v1";
        };
        /** @description The victim has enhanced rights from now on. */
        EnhancedRightsGrantedData: {
            /** @description Why the victim has enhanced rights (the gateways of the Victims’ Code). */
            grounds: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
        };
        /** @description The victim has enhanced rights from now on. */
        EnhancedRightsGrantedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.enhanced-rights.granted.v1";
            data: components["schemas"]["EnhancedRightsGrantedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.enhanced-rights.granted.v1";
        };
        /** @description The victim no longer has enhanced rights. */
        EnhancedRightsRemovedData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "reassessed" | "error";
        };
        /** @description The victim no longer has enhanced rights. */
        EnhancedRightsRemovedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.enhanced-rights.removed.v1";
            data: components["schemas"]["EnhancedRightsRemovedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.enhanced-rights.removed.v1";
        };
        Erasure: {
            /** @description The person, without saying who it is. */
            personRef: components["schemas"]["PersonRef"];
            /** @description Where it stands. */
            state: string;
            /** @description When it was asked for, in UTC. */
            requestedAt?: string;
            /** @description When the details were erased, in UTC. */
            erasedAt?: string;
        };
        ErasureRequest: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "retention-ended" | "erasure-request" | "court-order" | "wrong-person";
        };
        /** @description One thing that happened, told apart by `type`. Families: contact, callback, incident, crime, needs, enhanced-rights, support, referral, investigation, charging, disposal, court, witness, vps, victim, safety, satisfaction, review, compensation, restorative-justice, complaint, expenses, property, meeting, probation, journey, duty. */
        Event: components["schemas"]["ContactReceivedEvent"] | components["schemas"]["ContactLoggedEvent"] | components["schemas"]["CallbackRequestedEvent"] | components["schemas"]["CallbackDoneEvent"] | components["schemas"]["CallbackMissedEvent"] | components["schemas"]["IncidentCreatedEvent"] | components["schemas"]["IncidentGradedEvent"] | components["schemas"]["IncidentAttendedEvent"] | components["schemas"]["IncidentClosedNoCrimeEvent"] | components["schemas"]["CrimeRecordedEvent"] | components["schemas"]["CrimeUpdatedEvent"] | components["schemas"]["CrimeLinkedEvent"] | components["schemas"]["CrimeCancelledEvent"] | components["schemas"]["CrimeTransferredEvent"] | components["schemas"]["CrimeConfirmationSentEvent"] | components["schemas"]["CrimeInformationGivenEvent"] | components["schemas"]["NeedsAssessedEvent"] | components["schemas"]["NeedsReassessedEvent"] | components["schemas"]["NeedsChangedEvent"] | components["schemas"]["EnhancedRightsGrantedEvent"] | components["schemas"]["EnhancedRightsRemovedEvent"] | components["schemas"]["SupportConsentGivenEvent"] | components["schemas"]["SupportConsentWithdrawnEvent"] | components["schemas"]["SupportStartedEvent"] | components["schemas"]["SupportSessionHeldEvent"] | components["schemas"]["SupportPreTrialOpenedEvent"] | components["schemas"]["SupportEndedEvent"] | components["schemas"]["ReferralRequestedEvent"] | components["schemas"]["ReferralReceivedEvent"] | components["schemas"]["ReferralAcceptedEvent"] | components["schemas"]["ReferralRejectedEvent"] | components["schemas"]["ReferralMoreInfoRequestedEvent"] | components["schemas"]["ReferralContactedEvent"] | components["schemas"]["ReferralStartedEvent"] | components["schemas"]["ReferralCompletedEvent"] | components["schemas"]["ReferralClosedUnableToContactEvent"] | components["schemas"]["ReferralDeadLetteredEvent"] | components["schemas"]["ReferralRedrivenEvent"] | components["schemas"]["ReferralHandedOffEvent"] | components["schemas"]["ReferralDeletionOverdueEvent"] | components["schemas"]["ReferralDeletionConfirmedEvent"] | components["schemas"]["InvestigationOpenedEvent"] | components["schemas"]["InvestigationDeclinedEvent"] | components["schemas"]["InvestigationSuspectIdentifiedEvent"] | components["schemas"]["InvestigationSuspectEliminatedEvent"] | components["schemas"]["InvestigationSuspectArrestedEvent"] | components["schemas"]["InvestigationSuspectInterviewedEvent"] | components["schemas"]["InvestigationStatementTakenEvent"] | components["schemas"]["InvestigationSuspectBailedEvent"] | components["schemas"]["InvestigationSuspectReleasedUnderInvestigationEvent"] | components["schemas"]["InvestigationSuspectReleasedWithoutChargeEvent"] | components["schemas"]["InvestigationBailChangedEvent"] | components["schemas"]["InvestigationOfficerChangedEvent"] | components["schemas"]["InvestigationClosedEvent"] | components["schemas"]["InvestigationReviewedEvent"] | components["schemas"]["ChargingAdviceRequestedEvent"] | components["schemas"]["ChargingAdviceGivenEvent"] | components["schemas"]["ChargingReturnedEvent"] | components["schemas"]["ChargingChargedEvent"] | components["schemas"]["ChargingNoFurtherActionEvent"] | components["schemas"]["ChargingDiscontinuedEvent"] | components["schemas"]["ChargingAlteredEvent"] | components["schemas"]["ChargingReinstatedEvent"] | components["schemas"]["DisposalProposedEvent"] | components["schemas"]["DisposalDecidedEvent"] | components["schemas"]["DisposalBreachedEvent"] | components["schemas"]["CourtCaseRegisteredEvent"] | components["schemas"]["CourtCaseSplitEvent"] | components["schemas"]["CourtCasesJoinedEvent"] | components["schemas"]["CourtChargeAddedEvent"] | components["schemas"]["CourtChargeRemovedEvent"] | components["schemas"]["CourtHearingListedEvent"] | components["schemas"]["CourtHearingVacatedEvent"] | components["schemas"]["CourtHearingHeldEvent"] | components["schemas"]["CourtBailDecidedEvent"] | components["schemas"]["CourtWarrantIssuedEvent"] | components["schemas"]["CourtWarrantEndedEvent"] | components["schemas"]["CourtRearrestHearingEvent"] | components["schemas"]["CourtPleaEnteredEvent"] | components["schemas"]["CourtSentToCrownCourtEvent"] | components["schemas"]["CourtTrialStartedEvent"] | components["schemas"]["CourtTrialVacatedEvent"] | components["schemas"]["CourtTrialIneffectiveEvent"] | components["schemas"]["CourtVerdictEvent"] | components["schemas"]["CourtConvictionSetAsideEvent"] | components["schemas"]["CourtJuryDischargedEvent"] | components["schemas"]["CourtRetrialOrderedEvent"] | components["schemas"]["CourtSentencePassedEvent"] | components["schemas"]["CourtProceedingsStoppedEvent"] | components["schemas"]["CourtCaseDormantEvent"] | components["schemas"]["CourtSuspectDiedEvent"] | components["schemas"]["CourtUnfitToPleadEvent"] | components["schemas"]["CourtTicAdmittedEvent"] | components["schemas"]["CourtReportingRestrictionEvent"] | components["schemas"]["CourtMarkerSetEvent"] | components["schemas"]["CourtProtectiveOrderMadeEvent"] | components["schemas"]["CourtProtectiveOrderVariedEvent"] | components["schemas"]["CourtProtectiveOrderEndedEvent"] | components["schemas"]["CourtAppealLodgedEvent"] | components["schemas"]["CourtAppealLeaveEvent"] | components["schemas"]["CourtAppealOutcomeEvent"] | components["schemas"]["CourtOutcomeUnavailableEvent"] | components["schemas"]["CourtResultRecordedEvent"] | components["schemas"]["WitnessRequiredEvent"] | components["schemas"]["WitnessNoticeReceivedEvent"] | components["schemas"]["WitnessSpecialMeasuresAppliedEvent"] | components["schemas"]["WitnessSpecialMeasuresDecidedEvent"] | components["schemas"]["WitnessPreTrialVisitOfferedEvent"] | components["schemas"]["WitnessPreTrialVisitHeldEvent"] | components["schemas"]["WitnessSummonsedEvent"] | components["schemas"]["WitnessAvailabilityGivenEvent"] | components["schemas"]["WitnessCourtDayAttendedEvent"] | components["schemas"]["WitnessNoLongerRequiredEvent"] | components["schemas"]["VpsOfferedEvent"] | components["schemas"]["VpsMadeEvent"] | components["schemas"]["VpsDeclinedEvent"] | components["schemas"]["VpsUpdatedEvent"] | components["schemas"]["VpsCourtPreferenceEvent"] | components["schemas"]["VpsHeardEvent"] | components["schemas"]["VictimInformedEvent"] | components["schemas"]["VictimContactPreferenceSetEvent"] | components["schemas"]["VictimOptedOutEvent"] | components["schemas"]["VictimOptedInEvent"] | components["schemas"]["VictimSafeContactSetEvent"] | components["schemas"]["VictimDetailsGivenEvent"] | components["schemas"]["VictimSupportForProsecutionWithdrawnEvent"] | components["schemas"]["VictimSupportForProsecutionReinstatedEvent"] | components["schemas"]["VictimRepresentativeAppointedEvent"] | components["schemas"]["VictimRepresentativeRemovedEvent"] | components["schemas"]["VictimTurned18Event"] | components["schemas"]["VictimDiedEvent"] | components["schemas"]["VictimMovedAreaEvent"] | components["schemas"]["VictimUntraceableEvent"] | components["schemas"]["VictimAnonymityAppliesEvent"] | components["schemas"]["VictimCommunicationAdaptedEvent"] | components["schemas"]["VictimOnlineAccessOpenedEvent"] | components["schemas"]["VictimOnlineAccessClosedEvent"] | components["schemas"]["SafetyAlertRaisedEvent"] | components["schemas"]["SafetyAlertClearedEvent"] | components["schemas"]["SafetyIntimidationReportedEvent"] | components["schemas"]["SafetyBailBreachReportedEvent"] | components["schemas"]["SatisfactionGivenEvent"] | components["schemas"]["ReviewRequestedEvent"] | components["schemas"]["ReviewConcludedEvent"] | components["schemas"]["CompensationAppliedEvent"] | components["schemas"]["CompensationDecidedEvent"] | components["schemas"]["RestorativeJusticeOfferedEvent"] | components["schemas"]["RestorativeJusticeRequestedEvent"] | components["schemas"]["RestorativeJusticeAcceptedEvent"] | components["schemas"]["RestorativeJusticeEndedEvent"] | components["schemas"]["ComplaintReceivedEvent"] | components["schemas"]["ComplaintAcknowledgedEvent"] | components["schemas"]["ComplaintAnsweredEvent"] | components["schemas"]["ComplaintEscalatedEvent"] | components["schemas"]["ExpensesClaimReceivedEvent"] | components["schemas"]["ExpensesPaidEvent"] | components["schemas"]["PropertyRetainedEvent"] | components["schemas"]["PropertyNoLongerNeededEvent"] | components["schemas"]["PropertyReturnedEvent"] | components["schemas"]["MeetingOfferedEvent"] | components["schemas"]["MeetingHeldEvent"] | components["schemas"]["MeetingDeclinedEvent"] | components["schemas"]["ProbationVcsReferredEvent"] | components["schemas"]["ProbationVictimContactedEvent"] | components["schemas"]["ProbationOptedOutEvent"] | components["schemas"]["ProbationOptedInEvent"] | components["schemas"]["ProbationKeyStageEvent"] | components["schemas"]["ProbationSentenceEndedEvent"] | components["schemas"]["JourneyReopenedEvent"] | components["schemas"]["JourneyClosedEvent"] | components["schemas"]["JourneyMergedEvent"] | components["schemas"]["JourneyMergeAgreedEvent"] | components["schemas"]["JourneyAbsorbedEvent"] | components["schemas"]["JourneyPartedEvent"] | components["schemas"]["JourneyAgencyAdmittedEvent"] | components["schemas"]["JourneySplitEvent"] | components["schemas"]["JourneyCorrectedEvent"] | components["schemas"]["JourneyRetractedEvent"] | components["schemas"]["DutyWithheldEvent"] | components["schemas"]["DutyReasonRecordedEvent"] | components["schemas"]["DutyWaivedEvent"] | components["schemas"]["DutyWarnedEvent"] | components["schemas"]["DutyOverdueEvent"] | components["schemas"]["DutyLapsedEvent"] | components["schemas"]["DutyCountedAnewEvent"] | components["schemas"]["DutyEscalatedEvent"];
        /** @description Several events. */
        EventBatch: {
            /** @description The events, in the order in which they are taken. */
            events: components["schemas"]["Event"][];
        };
        /** @description What would become of an event, of which nothing is stored. */
        EventCheck: {
            /**
             * Format: int64
             * @description The status that `POST /v1/events` would answer with: 200, 201 or 202.
             */
            status: number;
            /** @description It would open a journey, which is named once the event is sent. */
            opensJourney?: boolean;
            /** @description What it would answer with; where the event was sent before, what it was answered with. */
            receipt: components["schemas"]["EventReceipt"];
        };
        /** @description Several events, as a CloudEvents batch. */
        EventList: components["schemas"]["Event"][];
        /** @description Proof that an event is stored. A replay gives the same body, for ever. */
        EventReceipt: {
            /** @description The id of the event. */
            eventId: string;
            /**
             * Format: date-time
             * @description When the service was told, in UTC.
             */
            receivedAt: string;
            /** @description What became of the event. Code list `effects`: `applied` It counts from now on; `late` It is older than what was known, and was folded into its place; `early` What must come before it has not arrived: it waits on the journey; `unexpected` It is recorded and moves nothing; somebody should look at it; `unmatched` No journey is known by its subject yet; it is attached once one is. */
            effect: string;
            /** @description The journey: one victim of one crime. */
            journeyId?: components["schemas"]["JourneyId"];
            /**
             * Format: int64
             * @description Place in the journey's log.
             */
            sequence?: number;
            /** @description Fields of the event that are not known and were left out, by JSON Pointer; at most 50. With `Prefer: handling=strict` they are refused. */
            ignored?: string[];
            /** @description Why a referral that the event asked for was not made; it is still owed. */
            referralProblems?: components["schemas"]["ReferralProblem"][];
            proposedServices?: components["schemas"]["EventReceiptProposedServices"];
            /** @description Other journeys that a reference in the event leads to, of the same victim by number. If they are one, post journey.merged for the journey that is to end, with the other as `into`. */
            suspectedDuplicates?: components["schemas"]["JourneyId"][];
            /** @description The journeys. */
            journeys?: components["schemas"]["EventReceiptJourney"][];
            /**
             * Format: int64
             * @description How many more journeys share the reference; the event is put on each shortly.
             */
            journeysToFollow?: number;
        };
        EventReceiptJourney: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /**
             * Format: int64
             * @description Its place in the log of the journey, from 1.
             */
            sequence: number;
            /** @description What became of the event. Code list `effects`: `applied` It counts from now on; `late` It is older than what was known, and was folded into its place; `early` What must come before it has not arrived: it waits on the journey; `unexpected` It is recorded and moves nothing; somebody should look at it; `unmatched` No journey is known by its subject yet; it is attached once one is. */
            effect: string;
            /** @description Why a referral that the event asked for was not made; it is still owed. */
            referralProblems?: components["schemas"]["ReferralProblem"][];
            proposedServices?: components["schemas"]["EventReceiptJourneyProposedServices"];
            /** @description Other journeys that a reference in the event leads to, of the same victim by number. If they are one, post journey.merged for the journey that is to end, with the other as `into`. */
            suspectedDuplicates?: components["schemas"]["JourneyId"][];
        };
        /** @description What the rules propose for the needs that the event assesses. */
        EventReceiptJourneyProposedServices: {
            /** @description Referred to where the assessment names none. */
            referTo: components["schemas"]["ServiceId"][];
            /** @description To tell the victim of. */
            signpost: components["schemas"]["ServiceId"][];
        };
        /** @description What the rules propose for the needs that the event assesses. */
        EventReceiptProposedServices: {
            /** @description Referred to where the assessment names none. */
            referTo: components["schemas"]["ServiceId"][];
            /** @description To tell the victim of. */
            signpost: components["schemas"]["ServiceId"][];
        };
        /** @description An event by its CloudEvents source and id. */
        EventRef: {
            /** @description The system that sent the event. */
            source: string;
            /** @description The id that its sender gave the event. */
            id: string;
        };
        /** @description The victim's complete claim for expenses came in. */
        ExpensesClaimReceivedData: {
            /** @description Your reference of the claim for expenses. */
            claim: components["schemas"]["AgencyReference"];
        };
        /** @description The victim's complete claim for expenses came in. */
        ExpensesClaimReceivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.expenses.claim-received.v1";
            data: components["schemas"]["ExpensesClaimReceivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.expenses.claim-received.v1";
        };
        /** @description The expenses were paid. */
        ExpensesPaidData: {
            /** @description Your reference of the claim for expenses. */
            claim: components["schemas"]["AgencyReference"];
        };
        /** @description The expenses were paid. */
        ExpensesPaidEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.expenses.paid.v1";
            data: components["schemas"]["ExpensesPaidData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.expenses.paid.v1";
        };
        /**
         * Format: int64
         * @description A count; null where it is withheld because it, or one it would tell, is under 5.
         */
        Figure: number | null;
        ForceCode: string;
        Health: {
            /**
             * @description It answers.
             * @constant
             */
            status: "ok";
        };
        /** @description The court's id of a hearing. */
        HearingId: string;
        /**
         * @description Hearing types. Code list `hearing-types`: See GET /v1/code-lists.
         * @enum {string}
         */
        HearingType: "AAC" | "AACS" | "AAS" | "AOP" | "AOW" | "ARDQ" | "AVTD" | "AWS" | "AXCTL" | "BA" | "BOB" | "BOO" | "BV" | "CAUSE" | "CS" | "CSAB" | "CSBB" | "CSPBV" | "CTS61" | "CTS62" | "DS" | "DTC" | "FH" | "FHEAH" | "FHEFH" | "FTP" | "LST" | "MNTN" | "MOT" | "NCO" | "NEWT" | "OTHER" | "PBV" | "PDH" | "PRELM" | "PROOF" | "PTR" | "REV" | "RMAND" | "RSOB" | "SOB" | "SS51" | "SSR" | "STPSR" | "SWPSR" | "TRIAL" | "VBILL" | "WWB" | "XCERT" | "XFER" | "PTPH" | "FPTPH" | "FCMH" | "GRH" | "TPH" | "TBACK" | "TNW" | "SENT";
        HeldRings: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description Your doorbells. */
            webhooks: components["schemas"]["HeldRingsWebhook"][];
        };
        HeldRingsWebhook: {
            /** @description The doorbell. */
            webhookId: components["schemas"]["WebhookId"];
            /** @description A hold keeps the details from being erased. */
            held: boolean;
        };
        HoldRings: {
            /** @description Whether they are held from now on. */
            held: boolean;
        };
        HomeOfficeClassification: string;
        IdentityCheck: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description How it ended. */
            result: string;
            /**
             * Format: int64
             * @description How many checks of this journey may still fail today, in London.
             */
            attemptsLeft: number;
        };
        IdentityCheckRequest: {
            /** @description What the caller said. It is compared and not kept. */
            answers: components["schemas"]["IdentityCheckRequestAnswers"];
        };
        IdentityCheckRequestAnswers: {
            /** @description Family name. */
            familyName?: string;
            /**
             * Format: date
             * @description The date of birth, as a calendar date.
             */
            dateOfBirth?: string;
            /** @description The postcode. */
            postcode?: string;
            /** @description A word by which the victim knows that the call is real. */
            codeWord?: string;
        };
        /** @description An officer attended. */
        IncidentAttendedData: Record<string, never>;
        /** @description An officer attended. */
        IncidentAttendedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.incident.attended.v1";
            data?: components["schemas"]["IncidentAttendedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.attended.v1";
        };
        /** @description The incident was closed without a crime record. */
        IncidentClosedNoCrimeData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "no-crime" | "duplicate" | "false-report" | "other-agency";
        };
        /** @description The incident was closed without a crime record. */
        IncidentClosedNoCrimeEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.incident.closed-no-crime.v1";
            data: components["schemas"]["IncidentClosedNoCrimeData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.closed-no-crime.v1";
        };
        /** @description An incident was opened in command and control. */
        IncidentCreatedData: {
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force: components["schemas"]["ForceCode"];
            /** @description The force's reference of the incident (CAD), as it was issued; it carries its date. */
            incidentReference: components["schemas"]["IncidentReference"];
            /**
             * @description How urgent the response is: a grade of the Metropolitan Police. Code list `incident-grades`: `I` Immediate: an emergency; the target is 15 minutes; `S` Significant: the target is one hour; `E` Extended: the target is 48 hours; `R` Referred: resolved without sending anybody.
             * @enum {string}
             */
            grade?: "I" | "S" | "E" | "R";
            /** @description How the incident was opened, in the force's own codes. */
            openingCode?: components["schemas"]["Code"];
            /**
             * Format: int32
             * @description Which victim of a crime with several: each number has a journey of its own. From 1.
             */
            victimNumber?: number;
            /** @description Where it happened. Personal: it is kept sealed. */
            location?: components["schemas"]["Address"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description An incident was opened in command and control. */
        IncidentCreatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.incident.created.v1";
            data: components["schemas"]["IncidentCreatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.created.v1";
        };
        /** @description The response grade was set or changed, with its THRIVE assessment. */
        IncidentGradedData: {
            /**
             * @description How urgent the response is: a grade of the Metropolitan Police. Code list `incident-grades`: `I` Immediate: an emergency; the target is 15 minutes; `S` Significant: the target is one hour; `E` Extended: the target is 48 hours; `R` Referred: resolved without sending anybody.
             * @enum {string}
             */
            grade: "I" | "S" | "E" | "R";
            /** @description The THRIVE assessment, in levels. */
            thrive?: components["schemas"]["IncidentGradedDataThrive"];
        };
        /** @description The THRIVE assessment, in levels. */
        IncidentGradedDataThrive: {
            /**
             * @description The threat to the victim.
             * @enum {string}
             */
            threat: "low" | "medium" | "high";
            /**
             * @description The harm done, or likely.
             * @enum {string}
             */
            harm: "low" | "medium" | "high";
            /**
             * @description The risk that it happens again or gets worse.
             * @enum {string}
             */
            risk: "low" | "medium" | "high";
            /**
             * @description How far there is something to investigate.
             * @enum {string}
             */
            investigation: "low" | "medium" | "high";
            /**
             * @description How vulnerable the victim is.
             * @enum {string}
             */
            vulnerability: "low" | "medium" | "high";
            /**
             * @description How far the victim must be engaged.
             * @enum {string}
             */
            engagement: "low" | "medium" | "high";
        };
        /** @description The response grade was set or changed, with its THRIVE assessment. */
        IncidentGradedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.incident.graded.v1";
            data: components["schemas"]["IncidentGradedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.graded.v1";
        };
        IncidentReference: string;
        /** @description Police bail was varied, cancelled, extended or breached. */
        InvestigationBailChangedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /**
             * @description What became of it.
             * @enum {string}
             */
            change: "varied" | "cancelled" | "extended" | "breached";
            /** @description The conditions of bail, in codes; an empty list: none. */
            conditions?: ("no-contact" | "not-to-enter-area" | "residence" | "curfew" | "surrender-passport" | "other")[];
            /** @description When the suspect must answer bail: a calendar date, or an instant with its zone. */
            bailUntil?: string;
        };
        /** @description Police bail was varied, cancelled, extended or breached. */
        InvestigationBailChangedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.bail-changed.v1";
            data: components["schemas"]["InvestigationBailChangedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.bail-changed.v1";
        };
        /** @description The investigation ended without a charge; it may be opened again. */
        InvestigationClosedData: {
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "no-suspect-identified" | "unable-to-prosecute" | "evidential-victim-supports" | "evidential-victim-does-not-support" | "not-in-public-interest" | "transferred" | "taken-into-consideration" | "suspect-died" | "other";
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The investigation ended without a charge; it may be opened again. */
        InvestigationClosedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.closed.v1";
            data: components["schemas"]["InvestigationClosedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.closed.v1";
        };
        /** @description The police will not investigate. */
        InvestigationDeclinedData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "screened-out" | "not-in-public-interest" | "insufficient-lines" | "victim-request";
        };
        /** @description The police will not investigate. */
        InvestigationDeclinedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.declined.v1";
            data: components["schemas"]["InvestigationDeclinedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.declined.v1";
        };
        /** @description The victim has a new officer in the case. */
        InvestigationOfficerChangedData: {
            /** @description The officer in the case, whom the victim may contact. Personal: it is kept sealed. */
            officer?: components["schemas"]["Officer"];
        };
        /** @description The victim has a new officer in the case. */
        InvestigationOfficerChangedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.officer-changed.v1";
            data?: components["schemas"]["InvestigationOfficerChangedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.officer-changed.v1";
        };
        /** @description The police will investigate. */
        InvestigationOpenedData: {
            /** @description The unit, in the force's own codes. */
            unit?: components["schemas"]["Code"];
            /** @description The officer in the case, whom the victim may contact. Personal: it is kept sealed. */
            officer?: components["schemas"]["Officer"];
        };
        /** @description The police will investigate. */
        InvestigationOpenedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.opened.v1";
            data?: components["schemas"]["InvestigationOpenedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.opened.v1";
        };
        /** @description A supervisor reviewed the investigation. */
        InvestigationReviewedData: Record<string, never>;
        /** @description A supervisor reviewed the investigation. */
        InvestigationReviewedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.reviewed.v1";
            data?: components["schemas"]["InvestigationReviewedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.reviewed.v1";
        };
        /** @description The victim gave a witness statement; the statement itself is never held here. */
        InvestigationStatementTakenData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "mg11" | "video" | "other";
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The victim gave a witness statement; the statement itself is never held here. */
        InvestigationStatementTakenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.statement-taken.v1";
            data: components["schemas"]["InvestigationStatementTakenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.statement-taken.v1";
        };
        /** @description A suspect was arrested. */
        InvestigationSuspectArrestedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The arrest/summons number (ASN). It names a suspect, and is never shown to a victim. */
            asn?: components["schemas"]["Asn"];
        };
        /** @description A suspect was arrested. */
        InvestigationSuspectArrestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-arrested.v1";
            data: components["schemas"]["InvestigationSuspectArrestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-arrested.v1";
        };
        /** @description A suspect was released on police bail. */
        InvestigationSuspectBailedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description When the suspect must answer bail: a calendar date, or an instant with its zone. */
            bailUntil?: string;
            /** @description The conditions of bail, in codes; an empty list: none. */
            conditions?: ("no-contact" | "not-to-enter-area" | "residence" | "curfew" | "surrender-passport" | "other")[];
        };
        /** @description A suspect was released on police bail. */
        InvestigationSuspectBailedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-bailed.v1";
            data: components["schemas"]["InvestigationSuspectBailedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-bailed.v1";
        };
        /** @description A suspect is no longer one. */
        InvestigationSuspectEliminatedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A suspect is no longer one. */
        InvestigationSuspectEliminatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-eliminated.v1";
            data: components["schemas"]["InvestigationSuspectEliminatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-eliminated.v1";
        };
        /** @description A suspect is known. */
        InvestigationSuspectIdentifiedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The person is known to be under 18. */
            under18?: boolean;
        };
        /** @description A suspect is known. */
        InvestigationSuspectIdentifiedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-identified.v1";
            data: components["schemas"]["InvestigationSuspectIdentifiedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-identified.v1";
        };
        /** @description A suspect was interviewed. */
        InvestigationSuspectInterviewedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description The interview was under caution. */
            caution: boolean;
        };
        /** @description A suspect was interviewed. */
        InvestigationSuspectInterviewedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-interviewed.v1";
            data: components["schemas"]["InvestigationSuspectInterviewedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-interviewed.v1";
        };
        /** @description A suspect was released under investigation, without bail. */
        InvestigationSuspectReleasedUnderInvestigationData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A suspect was released under investigation, without bail. */
        InvestigationSuspectReleasedUnderInvestigationEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-released-under-investigation.v1";
            data: components["schemas"]["InvestigationSuspectReleasedUnderInvestigationData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-released-under-investigation.v1";
        };
        /** @description A suspect was released without charge. */
        InvestigationSuspectReleasedWithoutChargeData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect: components["schemas"]["SuspectRef"];
            /** @description Nothing further will be done about this suspect. */
            noFurtherAction: boolean;
            /** @description Why, as a code. */
            reason?: components["schemas"]["Code"];
        };
        /** @description A suspect was released without charge. */
        InvestigationSuspectReleasedWithoutChargeEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.investigation.suspect-released-without-charge.v1";
            data: components["schemas"]["InvestigationSuspectReleasedWithoutChargeData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-released-without-charge.v1";
        };
        /** @description What is wrong with one field. Holds no value of the request. */
        Issue: {
            /** @description JSON Pointer (RFC 6901) into the request. */
            pointer: string;
            /** @description What kind of fault it is. */
            code: string;
            /** @description How to mend it. */
            detail: string;
        };
        IssueKeyRequest: {
            /**
             * @description Left out: "live".
             * @enum {string}
             */
            environment?: "live" | "test";
            /** @description Left out: "key". */
            label?: string;
            /** @description What it may do. */
            scopes?: ("events:write" | "journeys:read" | "journeys:status:read" | "journeys:timeline:read" | "journeys:contact:read" | "contact-log:read" | "changes:read" | "court-messages:write" | "court-messages:read" | "unmatched:read" | "unmatched:write" | "data-quality:read" | "duties:read" | "statistics:read" | "referrals:create" | "referrals:read" | "referrals:claim" | "referrals:decide" | "referrals:outcome:write" | "directory:read" | "webhooks:manage" | "key:read" | "own-journeys:read" | "own-journeys:write" | "own-journeys:disclosures:read" | "identity-checks:make" | "own-journeys:open" | "sessions:issue" | "access:manage" | "audit:read" | "people:disclosures:read" | "people:address:confirm" | "people:erase" | "subject-access:export")[];
            /** @description The families of events it may send. */
            families?: string[];
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows?: components["schemas"]["IssueKeyRequestRows"];
            /**
             * @description What a request must prove beside the key.
             * @enum {string}
             */
            assurance?: "key" | "key+ip" | "key+mtls";
            /**
             * Format: date-time
             * @description From when it works, in UTC.
             */
            activeFrom?: string;
            /**
             * Format: int32
             * @description Left out: 90.
             */
            lifetimeDays?: number;
        };
        IssueKeyRequestRows: {
            /** @description Left out: []. */
            forces?: string[];
            /** @description Left out: []. */
            courts?: string[];
            /** @description Left out: []. */
            cpsAreas?: string[];
            /** @description Left out: []. */
            services?: string[];
            /** @description Left out: []. */
            probationRegions?: string[];
            /** @description Left out: []. */
            journeys?: string[];
        };
        IssuedKey: {
            /** @description The public part of the key. */
            keyId: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The kind of agency. */
            agencyKind: string;
            /** @description Whether it is for live or for test data. */
            environment: string;
            /** @description What you call it. */
            label: string;
            /** @description What it may do. */
            scopes: string[];
            /** @description The families of events it may send. */
            families: string[];
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows: components["schemas"]["IssuedKeyRows"];
            /** @description The paths under which `source` of its events lies. */
            sourcePrefixes: string[];
            /** @description What a request must prove beside the key. */
            assurance: string;
            /** @description The networks that requests come from, in CIDR notation. */
            networks: string[];
            /** @description The client certificates of requests, by their SHA-256 fingerprints in hexadecimal. */
            certificates: string[];
            /** @description How many requests it may make. */
            tier: string;
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description From when it works, in UTC. */
            activeFrom: string;
            /** @description When it ends by itself, in UTC. */
            expiresAt: string;
            /** @description When it was last used, in UTC to the minute. */
            lastUsedAt?: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /** @description Where it stands. */
            state: string;
            /** @description The secrets that work, without saying what they are. */
            secrets: components["schemas"]["IssuedKeySecret"][];
            /** @description The key itself. Shown once: a replay leaves it out. If it was lost, rotate the key. */
            key?: string;
        };
        IssuedKeyRows: {
            /** @description Forces, by their two-digit codes. */
            forces: string[];
            /** @description Courts, by their OU codes. */
            courts: string[];
            /** @description Areas of the CPS. */
            cpsAreas: string[];
            /** @description Support services, by their ids in the directory. */
            services: string[];
            /** @description Regions of the probation service. */
            probationRegions: string[];
            /** @description The journeys. */
            journeys: string[];
        };
        IssuedKeySecret: {
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description When it stops working, in UTC. */
            retiresAt?: string;
        };
        Journey: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /** @description When it last changed, in UTC. */
            updatedAt: string;
            /** @description Where the criminal justice strand stands. */
            case: components["schemas"]["JourneyCase"];
            /** @description Where the support strand stands; absent until a need was told. */
            support?: components["schemas"]["JourneySupport"];
            /** @description The journey that goes on in its place. */
            mergedInto?: components["schemas"]["JourneyId"];
            /** @description What the matter is known by: of each kind, those that the victim may know. */
            references?: components["schemas"]["References"];
            /** @description What the record says, in the fields that your kind of agency may see. */
            facts: {
                [key: string]: unknown;
            };
        };
        /** @description Another journey was merged into this one: what protects its victim holds here too. */
        JourneyAbsorbedData: {
            /** @description The first day, as a calendar date. */
            from: components["schemas"]["JourneyId"];
        };
        /** @description Another journey was merged into this one: what protects its victim holds here too. */
        JourneyAbsorbedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.absorbed.v1";
            data: components["schemas"]["JourneyAbsorbedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.absorbed.v1";
        };
        /** @description An agency that knocked is let in: in a flagged case once two people say so. */
        JourneyAgencyAdmittedData: {
            /** @description The force that is let in, by its two-digit code. */
            ofForce?: components["schemas"]["ForceCode"];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court?: components["schemas"]["CourtCode"];
            cpsArea?: components["schemas"]["Code"];
            probationRegion?: components["schemas"]["Code"];
        };
        /** @description An agency that knocked is let in: in a flagged case once two people say so. */
        JourneyAgencyAdmittedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.agency-admitted.v1";
            data?: components["schemas"]["JourneyAgencyAdmittedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.agency-admitted.v1";
        };
        JourneyCase: {
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
            /** @description Since when, in UTC. */
            since: string;
            /** @description Why it ended. Code list `endings`: See GET /v1/code-lists. */
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        /** @description Nothing more is expected to happen. */
        JourneyClosedData: {
            /**
             * @description Why it ended.
             * @enum {string}
             */
            ending: "sentence-ended" | "convicted" | "hospital-order" | "conviction-quashed" | "acquitted" | "no-conviction" | "proceedings-stopped" | "out-of-court-disposal" | "taken-into-consideration" | "cps-no-further-action" | "suspect-died" | "evidential-victim-supports" | "evidential-victim-does-not-support" | "unable-to-prosecute" | "not-in-public-interest" | "police-no-further-action" | "transferred" | "no-suspect-identified" | "not-investigated" | "no-crime" | "result-unavailable" | "merged" | "victim-untraceable" | "victim-opted-out" | "other" | "victim-died";
        };
        /** @description Nothing more is expected to happen. */
        JourneyClosedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.closed.v1";
            data: components["schemas"]["JourneyClosedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.closed.v1";
        };
        /** @description An earlier event of the same agency had wrong data; here is what is right. */
        JourneyCorrectedData: {
            /** @description The event that is corrected, by its source and id. */
            corrects: components["schemas"]["EventRef"];
            replacement: components["schemas"]["Replacement"];
            /**
             * Format: date-time
             * @description When the corrected event happened, where that was wrong; in RFC 3339 with its zone.
             */
            time?: string;
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "wrong-value" | "wrong-person" | "wrong-record";
        };
        /** @description An earlier event of the same agency had wrong data; here is what is right. */
        JourneyCorrectedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.corrected.v1";
            data: components["schemas"]["JourneyCorrectedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.corrected.v1";
        };
        JourneyDuties: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description What the victim does not want to be told. */
            optOuts: components["schemas"]["JourneyDutiesOptOut"][];
            /** @description The duties. */
            duties: components["schemas"]["Duty"][];
        };
        JourneyDutiesOptOut: {
            /** @description What it covers. */
            scope: string;
            /** @description The rights of the Victims’ Code it is about, 1 to 12; all of them where it is left out. */
            rights?: number[];
            /** @description Since when, in UTC. */
            since: string;
        };
        JourneyId: string;
        JourneyList: {
            /** @description The journeys. */
            journeys: components["schemas"]["JourneyStatus"][];
        };
        /** @description The force that holds this journey agrees that another is of the same victim. */
        JourneyMergeAgreedData: {
            /** @description The force, by its two-digit code: 01 and 02 are the Metropolitan Police, 48 the City of London Police. */
            force: components["schemas"]["ForceCode"];
            /** @description The journey that is of the same victim, by its id. */
            other: components["schemas"]["JourneyId"];
        };
        /** @description The force that holds this journey agrees that another is of the same victim. */
        JourneyMergeAgreedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.merge-agreed.v1";
            data: components["schemas"]["JourneyMergeAgreedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.merge-agreed.v1";
        };
        /** @description This journey and another are the same; the other goes on. */
        JourneyMergedData: {
            /** @description The journey that goes on; the one that the event is about ends. */
            into: components["schemas"]["JourneyId"];
            /** @description Why, as a code. */
            reason: components["schemas"]["Code"];
        };
        /** @description This journey and another are the same; the other goes on. */
        JourneyMergedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.merged.v1";
            data: components["schemas"]["JourneyMergedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.merged.v1";
        };
        /** @description That merge was taken back: it is as if it had never been. */
        JourneyPartedData: {
            /** @description The first day, as a calendar date. */
            from: components["schemas"]["JourneyId"];
        };
        /** @description That merge was taken back: it is as if it had never been. */
        JourneyPartedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.parted.v1";
            data: components["schemas"]["JourneyPartedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.parted.v1";
        };
        /** @description A closed journey goes on. */
        JourneyReopenedData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "new-evidence" | "vrr" | "cold-case" | "ccrc" | "error" | "appeal";
        };
        /** @description A closed journey goes on. */
        JourneyReopenedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.reopened.v1";
            data: components["schemas"]["JourneyReopenedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.reopened.v1";
        };
        /** @description An earlier event of the same agency should never have been sent. */
        JourneyRetractedData: {
            /** @description The event that is taken back, by its source and id. */
            retracts: components["schemas"]["EventRef"];
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "wrong-person" | "wrong-record" | "duplicate" | "legal-order" | "amended-by-court";
        };
        /** @description An earlier event of the same agency should never have been sent. */
        JourneyRetractedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.retracted.v1";
            data: components["schemas"]["JourneyRetractedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.retracted.v1";
        };
        /** @description Two matters had been taken for one. */
        JourneySplitData: Record<string, never>;
        /** @description Two matters had been taken for one. */
        JourneySplitEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.journey.split.v1";
            data?: components["schemas"]["JourneySplitData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.split.v1";
        };
        JourneyStatus: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /** @description When it last changed, in UTC. */
            updatedAt: string;
            /** @description Where the criminal justice strand stands. */
            case: components["schemas"]["JourneyStatusCase"];
            /** @description Where the support strand stands; absent until a need was told. */
            support?: components["schemas"]["JourneyStatusSupport"];
            /** @description The journey that goes on in its place. */
            mergedInto?: components["schemas"]["JourneyId"];
            /** @description What the matter is known by: of each kind, those that the victim may know. */
            references?: components["schemas"]["References"];
        };
        JourneyStatusCase: {
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
            /** @description Since when, in UTC. */
            since: string;
            /** @description Why it ended. Code list `endings`: See GET /v1/code-lists. */
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        JourneyStatusSupport: {
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
            /** @description Since when, in UTC. */
            since: string;
            /** @description Why it ended. Code list `endings`: See GET /v1/code-lists. */
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        JourneySupport: {
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
            /** @description Since when, in UTC. */
            since: string;
            /** @description Why it ended. Code list `endings`: See GET /v1/code-lists. */
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        Key: {
            /** @description The public part of the key. */
            keyId: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The kind of agency. */
            agencyKind: string;
            /** @description Whether it is for live or for test data. */
            environment: string;
            /** @description What you call it. */
            label: string;
            /** @description What it may do. */
            scopes: string[];
            /** @description The families of events it may send. */
            families: string[];
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows: components["schemas"]["KeyRows"];
            /** @description The paths under which `source` of its events lies. */
            sourcePrefixes: string[];
            /** @description What a request must prove beside the key. */
            assurance: string;
            /** @description The networks that requests come from, in CIDR notation. */
            networks: string[];
            /** @description The client certificates of requests, by their SHA-256 fingerprints in hexadecimal. */
            certificates: string[];
            /** @description How many requests it may make. */
            tier: string;
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description From when it works, in UTC. */
            activeFrom: string;
            /** @description When it ends by itself, in UTC. */
            expiresAt: string;
            /** @description When it was last used, in UTC to the minute. */
            lastUsedAt?: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /** @description Where it stands. */
            state: string;
            /** @description The secrets that work, without saying what they are. */
            secrets: components["schemas"]["KeySecret"][];
        };
        KeyList: {
            /** @description The keys. */
            keys: components["schemas"]["Key"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        KeyPattern: {
            /** @description A regular expression that real keys match. */
            pattern: string;
            /** @description How a real key is told from a random text. */
            checksum: string;
            /** @description Where to tell of a leaked key. */
            report: string;
        };
        KeyRows: {
            /** @description Forces, by their two-digit codes. */
            forces: string[];
            /** @description Courts, by their OU codes. */
            courts: string[];
            /** @description Areas of the CPS. */
            cpsAreas: string[];
            /** @description Support services, by their ids in the directory. */
            services: string[];
            /** @description Regions of the probation service. */
            probationRegions: string[];
            /** @description The journeys. */
            journeys: string[];
        };
        KeySecret: {
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description When it stops working, in UTC. */
            retiresAt?: string;
        };
        KnockAnswer: {
            /**
             * @description Whether the agency is let in, or its knock is a mistake and listed no more.
             * @enum {string}
             */
            answer: "admit" | "mistake";
            /** @description The force that is let in, by its two-digit code. */
            ofForce?: components["schemas"]["ForceCode"];
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court?: components["schemas"]["CourtCode"];
            cpsArea?: components["schemas"]["Code"];
            probationRegion?: components["schemas"]["Code"];
            /** @description The agency whose knock is a mistake. */
            agencyId?: string;
        };
        KnockAnswered: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description Where it stands. */
            state: string;
        };
        LeaseExtensionRequest: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
            /**
             * Format: int32
             * @description How long the lease runs before the referral is visible to others again. Left out: 900.
             */
            leaseSeconds?: number;
        };
        LegalHold: {
            /** @description A hold keeps the details from being erased. */
            held: boolean;
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason?: "proceedings" | "appeal" | "inquiry" | "complaint" | "court-order";
        };
        LegalHoldState: {
            /** @description The person, without saying who it is. */
            personRef: components["schemas"]["PersonRef"];
            /** @description A hold keeps the details from being erased. */
            held: boolean;
        };
        ListedReferral: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /** @description Where it stands. */
            status: components["schemas"]["ReferralShownState"];
            /** @description For the service alone. */
            state?: components["schemas"]["ReferralState"];
            /** @description How soon it must be taken up: enhanced comes first. */
            lane: string;
            /** @description Why, as a code. */
            reasonCode?: string;
            /**
             * Format: date-time
             * @description When it was asked for, in UTC.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description By when the service must take it up, in UTC.
             */
            dueBy?: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /**
             * Format: int64
             * @description How often it was claimed; more than once: a lease ran out, or it was released.
             */
            deliveryCount?: number;
            /** @description Delete it and confirm that you did. */
            deletionDue?: boolean;
            /**
             * Format: date-time
             * @description When the service first reached the victim, in UTC.
             */
            firstContactAt?: string;
            /**
             * Format: date-time
             * @description When the referrer last told more, since the service asked for it: read it again, and decide.
             */
            informedAt?: string;
            /**
             * Format: int64
             * @description How often it was handed on.
             */
            handOffs: number;
        };
        /** @description The victim or family does not want it. */
        MeetingDeclinedData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The victim or family does not want it. */
        MeetingDeclinedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.meeting.declined.v1";
            data: components["schemas"]["MeetingDeclinedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.declined.v1";
        };
        /** @description The meeting took place. */
        MeetingHeldData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The meeting took place. */
        MeetingHeldEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.meeting.held.v1";
            data: components["schemas"]["MeetingHeldData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.held.v1";
        };
        /** @description The victim or family was offered a meeting. */
        MeetingOfferedData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The victim or family was offered a meeting. */
        MeetingOfferedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.meeting.offered.v1";
            data: components["schemas"]["MeetingOfferedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.offered.v1";
        };
        /** @description The victim's needs were assessed (Right 4). */
        NeedsAssessedData: {
            /**
             * @description For what the needs were assessed: after the report, for court, or for support.
             * @enum {string}
             */
            purpose: "report" | "court" | "support";
            /** @description The victim answered; false: they were asked, and would or could not. */
            answered: boolean;
            /** @description The victim has enhanced rights. */
            enhanced: boolean;
            /** @description Why the victim has enhanced rights (the gateways of the Victims’ Code). */
            grounds?: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
            /**
             * @description What the victim said to being referred for support.
             * @enum {string}
             */
            supportConsent: "given" | "refused" | "not-asked";
            /**
             * @description What the consent covers: explicit consent is needed for sexual and domestic crimes and for bereaved relatives.
             * @enum {string}
             */
            consentScope?: "general" | "explicit";
            /**
             * @description The law that passing the details on rests on.
             * @enum {string}
             */
            lawfulBasis?: "public-task" | "legal-obligation" | "consent" | "explicit-consent";
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
            /** @description What kinds of support the victim needs. */
            categories?: ("emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical")[];
            /** @description The victim is eligible for special measures at court. */
            specialMeasuresEligible?: boolean;
            /**
             * @description How high the risk to the victim is.
             * @enum {string}
             */
            riskLevel?: "high" | "medium" | "standard" | "unknown";
            /** @description Why other services are named than the rules propose, in codes. */
            overruleReason?: components["schemas"]["Code"];
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact?: components["schemas"]["SafeContact"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The victim's needs were assessed (Right 4). */
        NeedsAssessedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.needs.assessed.v1";
            data: components["schemas"]["NeedsAssessedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.assessed.v1";
        };
        /** @description Something about the victim changed and a new assessment is due. */
        NeedsChangedData: {
            /**
             * @description Which area.
             * @enum {string}
             */
            area: "safety" | "health" | "accommodation" | "communication" | "support" | "other";
        };
        /** @description Something about the victim changed and a new assessment is due. */
        NeedsChangedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.needs.changed.v1";
            data: components["schemas"]["NeedsChangedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.changed.v1";
        };
        /** @description The victim's needs were assessed again. */
        NeedsReassessedData: {
            /**
             * @description For what the needs were assessed: after the report, for court, or for support.
             * @enum {string}
             */
            purpose: "report" | "court" | "support";
            /** @description The victim answered; false: they were asked, and would or could not. */
            answered: boolean;
            /** @description The victim has enhanced rights. */
            enhanced: boolean;
            /** @description Why the victim has enhanced rights (the gateways of the Victims’ Code). */
            grounds?: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
            /**
             * @description What the victim said to being referred for support.
             * @enum {string}
             */
            supportConsent: "given" | "refused" | "not-asked";
            /**
             * @description What the consent covers: explicit consent is needed for sexual and domestic crimes and for bereaved relatives.
             * @enum {string}
             */
            consentScope?: "general" | "explicit";
            /**
             * @description The law that passing the details on rests on.
             * @enum {string}
             */
            lawfulBasis?: "public-task" | "legal-obligation" | "consent" | "explicit-consent";
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
            /** @description What kinds of support the victim needs. */
            categories?: ("emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical")[];
            /** @description The victim is eligible for special measures at court. */
            specialMeasuresEligible?: boolean;
            /**
             * @description How high the risk to the victim is.
             * @enum {string}
             */
            riskLevel?: "high" | "medium" | "standard" | "unknown";
            /** @description Why other services are named than the rules propose, in codes. */
            overruleReason?: components["schemas"]["Code"];
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact?: components["schemas"]["SafeContact"];
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The victim's needs were assessed again. */
        NeedsReassessedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.needs.reassessed.v1";
            data: components["schemas"]["NeedsReassessedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.reassessed.v1";
        };
        NewAgency: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "admin" | "court" | "cps" | "oversight" | "pages" | "phoneline" | "police" | "probation" | "support-service" | "victim" | "witness-care";
            /** @description What it is called. */
            name: string;
            /** @description Which records it reaches: a dimension that is empty reaches none. */
            rows?: components["schemas"]["NewAgencyRows"];
            /** @description Left out: []. */
            sourcePrefixes?: string[];
            /**
             * @description What a request must prove beside the key.
             * @enum {string}
             */
            minimumAssurance: "key" | "key+ip" | "key+mtls";
            /** @description Left out: []. */
            networks?: string[];
            /** @description Left out: []. */
            certificates?: string[];
            /**
             * @description Left out: "standard".
             * @enum {string}
             */
            tier?: "trial" | "standard" | "high" | "bulk";
            /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
            staffKeys?: components["schemas"]["NewAgencyStaffKeys"];
            /** @description How its staff sign in at the pages; without it none does. */
            signIn?: components["schemas"]["NewAgencySignIn"];
        };
        /** @description Left out: {}. */
        NewAgencyRows: {
            /** @description Left out: []. */
            forces?: string[];
            /** @description Left out: []. */
            courts?: string[];
            /** @description Left out: []. */
            cpsAreas?: string[];
            /** @description Left out: []. */
            services?: string[];
            /** @description Left out: []. */
            probationRegions?: string[];
            /** @description Left out: []. */
            journeys?: string[];
        };
        NewAgencySignIn: {
            /** @description The identity provider, as its tokens name it (`iss`). */
            issuer: string;
            /** @description By what the provider knows the pages. */
            clientId: string;
            /** @description The claim of its tokens that holds the groups of whoever signs in. */
            rolesClaim: string;
            /** @description Which group of the provider, by its id, has which role. */
            roles: {
                [key: string]: "phoneline.operator" | "phoneline.supervisor" | "witness-care.officer" | "lvws.worker" | "oversight.analyst";
            };
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. Left out: {"keys":[]}. */
        NewAgencyStaffKeys: {
            /** @description The keys. */
            keys: components["schemas"]["NewAgencyStaffKeysKey"][];
        };
        NewAgencyStaffKeysKey: {
            /**
             * @description The kind of key (RFC 7517).
             * @enum {string}
             */
            kty: "EC" | "OKP";
            /**
             * @description The curve.
             * @enum {string}
             */
            crv: "P-256" | "Ed25519";
            /** @description The x coordinate, in base64url. */
            x: string;
            /** @description The y coordinate, in base64url; keys of the kind EC alone. */
            y?: string;
            /**
             * @description The algorithm.
             * @enum {string}
             */
            alg?: "ES256" | "EdDSA";
            /** @description Your id of the key, which assertions name. */
            kid: string;
            /**
             * @description What it is used for: signatures.
             * @constant
             */
            use?: "sig";
        };
        OffenceCode: string;
        /** @description Whom the victim may contact. Kept in the vault only. */
        Officer: {
            /** @description Their name. */
            name: string;
            /** @description Phone number. */
            phone?: string;
            /**
             * Format: email
             * @description Email address.
             */
            email?: string;
        };
        OnlineAccessCode: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description Ten characters, good for one use. It is kept nowhere. */
            code: string;
            /** @description Until when it can be used, in UTC. */
            goodUntil: string;
        };
        OnlineAccessRequest: {
            /** @description The victim was asked today whether it is safe for them to look, and it is. */
            safeToLook: boolean;
        };
        OwnDisclosures: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description Who was shown what, and when. */
            disclosures: components["schemas"]["OwnDisclosuresDisclosure"][];
        };
        OwnDisclosuresDisclosure: {
            /** @description The day, as a calendar date in UTC. */
            day: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description Why it was read, as a code. */
            purpose?: string;
            /** @description What kinds of details were shown. */
            fields: string[];
        };
        /** @description A journey as its victim may know it: codes only. */
        OwnJourney: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description What the matter is known by: of each kind, those that the victim may know. */
            references: components["schemas"]["OwnReferences"];
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
            /** @description Since when, in UTC. */
            since?: string;
            /** @description The next hearing that they know of, or the one of today. */
            nextHearing?: components["schemas"]["OwnJourneyNextHearing"];
            /** @description What happened, as far as they may know it, in the order in which it did. */
            events: components["schemas"]["OwnJourneyEvent"][];
            /** @description What agencies owe and owed them for what they know of. */
            owed: components["schemas"]["OwnJourneyOwed"][];
            /** @description What they may ask for themselves, and until when. */
            windows: components["schemas"]["OwnJourneyWindow"][];
            /** @description What there is to get ready for court; absent unless they know that they give evidence. */
            court?: components["schemas"]["OwnJourneyCourt"];
            /** @description That somebody owes them news, and not what it is. What is withheld is not told of. */
            newsWaiting: components["schemas"]["OwnJourneyNewsWaiting"];
        };
        OwnJourneyCourt: {
            /** @description Whether they are to give evidence. */
            witness: string;
            /** @description Whether the victims are eligible for special measures. */
            specialMeasures: string;
            /** @description Whether they were offered, and made, a Victim Personal Statement. */
            victimPersonalStatement: string;
            /** @description The victim can attend. */
            available?: boolean;
            /** @description How their statement is to be put to the court. */
            statementPreference?: string;
        };
        OwnJourneyEvent: {
            /** @description The event type. */
            type: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description How exactly the time is known. */
            timePrecision: string;
            /** @description The kind of agency that told the service of it. */
            by: string;
            /** @description That somebody told them of it; absent of what they know by themselves. */
            told?: components["schemas"]["OwnJourneyEventTold"];
            /** @description What happened, in the few fields of the event type that say nothing of anybody else. */
            data: {
                [key: string]: unknown;
            };
        };
        OwnJourneyEventTold: {
            /** @description When they were told, in UTC. */
            at: string;
            /** @description The kind of agency that told them. */
            by: string;
            /** @description How they were told. */
            method: string;
        };
        OwnJourneyList: {
            /** @description The journeys. */
            journeys: components["schemas"]["OwnJourneyListJourney"][];
        };
        OwnJourneyListJourney: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description What the matter is known by: of each kind, those that the victim may know. */
            references: components["schemas"]["OwnReferences"];
            /** @description The stage it stands in. Code list `stages`: See GET /v1/code-lists. */
            stage: string;
            /** @description The step of the stage. Code list `steps`: See GET /v1/code-lists. */
            step: string;
        };
        OwnJourneyNewsWaiting: {
            /** @description One for each piece of news. */
            updates: components["schemas"]["OwnJourneyNewsWaitingUpdate"][];
            /** @description What they know does not add up without something that nobody has told them. */
            more: boolean;
        };
        OwnJourneyNewsWaitingUpdate: {
            /** @description The piece of news, opaque: a call may be asked for about it. */
            update: string;
            /** @description The kind of agency that owes it; `victim` where it is the victim’s own time to act. */
            owner: string;
            /** @description When it is due, in UTC: the end of a working day in London. */
            due: string | null;
            /** @description It is past its due time. */
            late: boolean;
        };
        OwnJourneyNextHearing: {
            /** @description What kind of hearing it is. */
            hearingType: string;
            /** @description The court, by its organisation unit code (OU code) of seven characters with the leading letter. */
            court: string;
            /** @description When, in RFC 3339 with its zone. */
            at: string;
            /** @description Every day on which the hearing sits, in RFC 3339 with its zone. */
            days?: string[];
        };
        OwnJourneyOwed: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: string;
            /**
             * Format: int64
             * @description The right of the Victims’ Code, 1 to 12.
             */
            right: number;
            /** @description Where it stands. */
            state: components["schemas"]["DutyState"];
            /** @description When it is due, in UTC: the end of a working day in London. */
            due: string | null;
            /** @description When its clock started, in UTC. */
            startedAt: string;
            /** @description The type of the event that it is owed for. */
            opening: string;
            /** @description When it was settled, in UTC. */
            settledAt?: string;
            /** @description The kind of agency that owes it; `victim` where it is the victim’s own time to act. */
            owner: string;
        };
        OwnJourneyWindow: {
            /** @description The duty of this journey, by its key in the list of duties. */
            duty: string;
            /**
             * Format: int64
             * @description The right of the Victims’ Code, 1 to 12.
             */
            right: number;
            /** @description Where it stands. */
            state: components["schemas"]["DutyState"];
            /** @description When it is due, in UTC: the end of a working day in London. */
            due: string | null;
            /** @description When its clock started, in UTC. */
            startedAt: string;
            /** @description The type of the event that it is owed for. */
            opening: string;
            /** @description When it was settled, in UTC. */
            settledAt?: string;
        };
        /** @description What a matter is known by, as far as its victim may know. */
        OwnReferences: {
            /** @description Crime references, each after its force and a slash. */
            crimes: string[];
            /** @description Incident references, each after its force and a slash. */
            incidents: string[];
            /** @description URNs of cases. */
            cases: string[];
        };
        OwnSession: {
            /** @description The session, by what the pages make of the cookie. */
            sessionId: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The kind of agency. */
            agencyKind: string;
            /** @description Who the victim is, as far as the service needs it. */
            person: string;
            /** @description What they do, as roles of the table of roles. */
            roles: string[];
            /** @description What it may do. */
            scopes: string[];
            /**
             * Format: int64
             * @description Unused for so many seconds, it has ended.
             */
            idleSeconds: number;
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description When it ends by itself, in UTC. */
            expiresAt: string;
            /** @description The journeys. */
            journeys: components["schemas"]["JourneyId"][];
            /** @description With one of these the sources of your events begin. */
            sourcePrefixes: string[];
        };
        /** @description What a victim says of their own journey. */
        OwnWord: {
            /** @description New for each word, the same on each retry of it. */
            id: string;
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "callback.requested" | "satisfaction.given";
            /** @description In the fields of the event type, as docs/events.md lists them. */
            data: {
                [key: string]: unknown;
            };
        };
        OwnWordReceived: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description When the service was told, in UTC. */
            receivedAt: string;
        };
        PageLinks: {
            /** @description Path and query of the next page, or null. */
            next: string | null;
        };
        /** @description A person. Kept in the vault only. */
        Person: {
            /** @description Given name. */
            givenName?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description The name of a business or body. */
            organisationName?: string;
            /**
             * Format: date
             * @description The date of birth, as a calendar date.
             */
            dateOfBirth?: string;
            /**
             * @description Gender, as recorded.
             * @enum {string}
             */
            gender?: "female" | "male" | "other" | "not-known";
            /** @description Postal address. */
            address?: components["schemas"]["Address"];
            /** @description Phone number. */
            phone?: string;
            /**
             * Format: email
             * @description Email address.
             */
            email?: string;
            /** @description The language they speak, as a BCP 47 tag or a name. */
            language?: string;
            /** @description What they need to be reached or to take part. */
            accessibilityNeeds?: string[];
        };
        PersonRef: string;
        /** @description A stage of the sentence the victim may hear of; never the prison's identity. */
        ProbationKeyStageData: {
            /**
             * @description Which stage of the sentence.
             * @enum {string}
             */
            stage: "open-conditions" | "parole-hearing" | "release-considered" | "released" | "recalled" | "discharged" | "licence-varied";
            /** @description When the stage is reached: a calendar date, or an instant with its zone. */
            at?: string;
        };
        /** @description A stage of the sentence the victim may hear of; never the prison's identity. */
        ProbationKeyStageEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.key-stage.v1";
            data: components["schemas"]["ProbationKeyStageData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.key-stage.v1";
        };
        /** @description The victim joined the Victim Contact Scheme. */
        ProbationOptedInData: Record<string, never>;
        /** @description The victim joined the Victim Contact Scheme. */
        ProbationOptedInEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.opted-in.v1";
            data?: components["schemas"]["ProbationOptedInData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.opted-in.v1";
        };
        /** @description The victim left the Victim Contact Scheme. */
        ProbationOptedOutData: Record<string, never>;
        /** @description The victim left the Victim Contact Scheme. */
        ProbationOptedOutEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.opted-out.v1";
            data?: components["schemas"]["ProbationOptedOutData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.opted-out.v1";
        };
        /** @description The sentence has been served. */
        ProbationSentenceEndedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The sentence has been served. */
        ProbationSentenceEndedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.sentence-ended.v1";
            data?: components["schemas"]["ProbationSentenceEndedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.sentence-ended.v1";
        };
        /** @description The victim was referred to the Victim Contact Scheme (Right 11). */
        ProbationVcsReferredData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
            region?: components["schemas"]["Code"];
        };
        /** @description The victim was referred to the Victim Contact Scheme (Right 11). */
        ProbationVcsReferredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.vcs-referred.v1";
            data?: components["schemas"]["ProbationVcsReferredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.vcs-referred.v1";
        };
        /** @description A victim liaison officer reached out to the victim. */
        ProbationVictimContactedData: {
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "opted-in" | "opted-out" | "no-answer";
        };
        /** @description A victim liaison officer reached out to the victim. */
        ProbationVictimContactedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.probation.victim-contacted.v1";
            data: components["schemas"]["ProbationVictimContactedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.victim-contacted.v1";
        };
        /** @description A problem (RFC 9457). Never holds a value of the request. */
        Problem: {
            /**
             * Format: uri
             * @description The page of the problem; see GET /problems/{code}.
             */
            type: string;
            /** @description What the problem is called. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description Which problem it is; it never changes. Known codes are listed; more may come. */
            code: string;
            /** @description How to mend it. */
            detail: string;
            /** @description The same request, sent again later, can succeed. */
            retryable: boolean;
            /** @description The id to quote when you ask about this request. */
            correlationId?: string;
            /** @description What is wrong, field by field. */
            errors?: components["schemas"]["Issue"][];
        };
        ProblemPage: {
            /**
             * Format: uri
             * @description The address of this page.
             */
            type: string;
            /** @description The code of the sender's list. */
            code: string;
            /**
             * Format: int64
             * @description The HTTP status of the problem.
             */
            status: number;
            /** @description What it is called. */
            title: string;
            /** @description How to mend it. */
            fix: string;
            /** @description The same request, sent again later, can succeed. */
            retryable: boolean;
        };
        /** @description It is no longer needed as evidence. */
        PropertyNoLongerNeededData: {
            /** @description Your reference of the item of property. */
            property: components["schemas"]["AgencyReference"];
        };
        /** @description It is no longer needed as evidence. */
        PropertyNoLongerNeededEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.property.no-longer-needed.v1";
            data: components["schemas"]["PropertyNoLongerNeededData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.no-longer-needed.v1";
        };
        /** @description Something of the victim is kept as evidence. */
        PropertyRetainedData: {
            /** @description Your reference of the item of property. */
            property: components["schemas"]["AgencyReference"];
        };
        /** @description Something of the victim is kept as evidence. */
        PropertyRetainedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.property.retained.v1";
            data: components["schemas"]["PropertyRetainedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.retained.v1";
        };
        /** @description The victim has it back. */
        PropertyReturnedData: {
            /** @description Your reference of the item of property. */
            property: components["schemas"]["AgencyReference"];
        };
        /** @description The victim has it back. */
        PropertyReturnedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.property.returned.v1";
            data: components["schemas"]["PropertyReturnedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.returned.v1";
        };
        /** Format: uri */
        ReceiverUrl: string;
        RedriveRequest: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "cause-mended" | "details-updated" | "other";
        };
        /** @description What you know the matter by; lists that you may not have are left out. */
        References: {
            /** @description Incidents, as the two digits of the force, a stroke and the reference. */
            incidents?: string[];
            /** @description Crimes, as the two digits of the force, a stroke and the reference. */
            crimes?: string[];
            /** @description Cases, by their URNs. */
            cases?: string[];
        };
        /** @description A service took the victim up. */
        ReferralAcceptedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service took the victim up. */
        ReferralAcceptedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.accepted.v1";
            data: components["schemas"]["ReferralAcceptedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.accepted.v1";
        };
        ReferralAcknowledgement: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /**
             * Format: date-time
             * @description When the service was told, in UTC.
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description By when a decision is due, in UTC.
             */
            decideBy: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
        };
        /** @description What was claimed. It names nobody. */
        ReferralClaim: {
            /** @description The claim under which the service holds the referral. */
            claimId: components["schemas"]["ClaimId"];
            /**
             * Format: date-time
             * @description When the lease ends and others may claim it, in UTC.
             */
            leaseExpiresAt: string;
            /** @description The referrals that are leased to you now. */
            items: components["schemas"]["ReferralClaimItem"][];
            /** @description What still waits. */
            queue: components["schemas"]["ReferralQueue"];
        };
        ReferralClaimItem: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description Proof of this delivery: send it with every command on the referral. */
            receipt: string;
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /** @description How soon it must be taken up: enhanced comes first. */
            lane: string;
            /**
             * Format: date-time
             * @description By when the service must take it up, in UTC.
             */
            dueBy?: string;
            /**
             * Format: int64
             * @description How often it was claimed; more than once: a lease ran out, or it was released.
             */
            deliveryCount: number;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /** @description Where to go on. */
            links: components["schemas"]["ReferralClaimItemLinks"];
        };
        ReferralClaimItemLinks: {
            /** @description Path of what this is about. */
            self: string;
        };
        ReferralClaimRequest: {
            /**
             * Format: int32
             * @description Left out: 10.
             */
            maxItems?: number;
            /**
             * Format: int32
             * @description How long the lease runs before the referral is visible to others again. Left out: 900.
             */
            leaseSeconds?: number;
            /** @description Lanes to claim from; both where it is left out. */
            lanes?: ("enhanced" | "standard")[];
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
        };
        /** @description The service could not reach the victim. */
        ReferralClosedUnableToContactData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description The service could not reach the victim. */
        ReferralClosedUnableToContactEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.closed-unable-to-contact.v1";
            data: components["schemas"]["ReferralClosedUnableToContactData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.closed-unable-to-contact.v1";
        };
        /** @description The work under the referral is done. */
        ReferralCompletedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description The work under the referral is done. */
        ReferralCompletedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.completed.v1";
            data: components["schemas"]["ReferralCompletedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.completed.v1";
        };
        /** @description A service reached the victim. */
        ReferralContactedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service reached the victim. */
        ReferralContactedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.contacted.v1";
            data: components["schemas"]["ReferralContactedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.contacted.v1";
        };
        /** @description Nobody took the referral up in time; a person must look at it. */
        ReferralDeadLetteredData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description Nobody took the referral up in time; a person must look at it. */
        ReferralDeadLetteredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.dead-lettered.v1";
            data: components["schemas"]["ReferralDeadLetteredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.dead-lettered.v1";
        };
        ReferralDecision: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description What was decided. */
            decision: string;
            /** @description Why, as a code. */
            reasonCode?: string;
            /**
             * Format: date-time
             * @description When it was decided, in UTC.
             */
            decidedAt: string;
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
        };
        ReferralDecisionRequest: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
            /**
             * @description What was decided.
             * @enum {string}
             */
            decision: "accepted" | "rejected" | "more-info-requested";
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reasonCode?: "duplicate" | "no-consent" | "unsafe-to-contact" | "wrong-contact-details" | "child-protection" | "out-of-area" | "not-eligible" | "no-capacity" | "cannot-be-processed" | "safe-contact" | "contact-details" | "consent" | "needs" | "risk";
        };
        /** @description The service confirmed that it deleted what it had received. */
        ReferralDeletionConfirmedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description The service confirmed that it deleted what it had received. */
        ReferralDeletionConfirmedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.deletion-confirmed.v1";
            data: components["schemas"]["ReferralDeletionConfirmedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.deletion-confirmed.v1";
        };
        /** @description The service has not confirmed that it deleted what it had received before the referral was withdrawn. */
        ReferralDeletionOverdueData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description The service has not confirmed that it deleted what it had received before the referral was withdrawn. */
        ReferralDeletionOverdueEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.deletion-overdue.v1";
            data: components["schemas"]["ReferralDeletionOverdueData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.deletion-overdue.v1";
        };
        /** @description All that a service needs to take a victim up. */
        ReferralDetail: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /** @description How soon it must be taken up: enhanced comes first. */
            lane: string;
            /** @description Where it stands. */
            state: components["schemas"]["ReferralState"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was asked for, in UTC.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description By when the service must take it up, in UTC.
             */
            dueBy?: string;
            /**
             * Format: int64
             * @description How often it was claimed; more than once: a lease ran out, or it was released.
             */
            deliveryCount: number;
            /** @description The law that passing the details on rests on. */
            lawfulBasis: string;
            /** @description The consent that the referral rests on. */
            consent: components["schemas"]["ReferralDetailConsent"];
            /** @description The version of the rules it was made by. */
            rulesVersion: string;
            /** @description The kind of agency that referred. */
            referrer: string;
            /** @description The service that handed it on. */
            handedOffFrom?: components["schemas"]["ServiceId"];
            /**
             * Format: int64
             * @description How often it was handed on.
             */
            handOffs: number;
            /** @description What kind of harm it was, in codes. */
            flags: string[];
            /** @description Whether the victim is known to be a child; no date of birth is given. */
            under18: boolean;
            warnings: components["schemas"]["ContactWarnings"];
            /** @description Who the victim is, as far as the service needs it. */
            person: components["schemas"]["ReferredPerson"];
            /** @description Who speaks for the victim. Personal: it is kept sealed. */
            representative?: components["schemas"]["ReferralDetailRepresentative"];
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact: components["schemas"]["UsableContact"];
        };
        ReferralDetailConsent: {
            /** @description What the victim said. */
            status: string;
            /** @description What it covers. */
            scope: string;
            /**
             * Format: date-time
             * @description When it was asked, in UTC.
             */
            capturedAt: string;
            /** @description The kind of agency that asked. */
            by: string;
        };
        ReferralDetailRepresentative: {
            /** @description Given name. */
            givenName?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description The name of a business or body. */
            organisationName?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Email address. */
            email?: string;
        };
        /** @description What became of the referrals of a month: by lane, by outcome, by how often the victim had been passed on. */
        ReferralFigures: {
            /**
             * Format: date-time
             * @description When it was counted, in UTC.
             */
            asOf: string;
            /**
             * Format: int64
             * @description The smallest count that is shown: a smaller one is withheld.
             */
            threshold: number;
            /** @description The month, such as 2026-03. */
            month: string;
            /** @description Figures by service, lane, outcome and hand-over. */
            rows: components["schemas"]["ReferralFiguresRow"][];
        };
        ReferralFiguresRow: {
            /** @description The support service, by its id in the directory. */
            service: string;
            /** @description How soon it must be taken up: enhanced comes first. */
            lane: string;
            /** @description How it came out. */
            outcome: string;
            /** @description Whether they were handed on. */
            handOffs: string;
            /** @description The referrals. */
            referrals: components["schemas"]["Figure"];
            /** @description How long it took to reach the victim, from the referral. */
            toFirstContact: components["schemas"]["Took"] | null;
        };
        /** @description A service passed the referral on to another. */
        ReferralHandedOffData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service passed the referral on to another. */
        ReferralHandedOffEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.handed-off.v1";
            data: components["schemas"]["ReferralHandedOffData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.handed-off.v1";
        };
        ReferralId: string;
        ReferralList: {
            /** @description The referrals. */
            referrals: components["schemas"]["ListedReferral"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A service asked the referrer for more. */
        ReferralMoreInfoRequestedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service asked the referrer for more. */
        ReferralMoreInfoRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.more-info-requested.v1";
            data: components["schemas"]["ReferralMoreInfoRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.more-info-requested.v1";
        };
        ReferralOutcome: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description Where it stands. */
            state: components["schemas"]["ReferralState"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
        };
        ReferralOutcomeRequest: {
            /** @description What happened. */
            type: components["schemas"]["ReferralOutcomeType"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt: string;
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
        };
        /** @enum {string} */
        ReferralOutcomeType: "contacted" | "started" | "completed" | "disengaged" | "declined" | "unable-to-contact" | "handed-off";
        /** @description A rule that a referral does not meet, in codes. */
        ReferralProblem: {
            /** @description The code of the sender's list. */
            code: string;
            /** @description The support service, by its id in the directory. */
            service?: components["schemas"]["ServiceId"];
        };
        ReferralQueue: {
            /**
             * Format: int64
             * @description How many more can be claimed now; counted up to 1,000.
             */
            approxReady: number;
            /**
             * Format: date-time
             * @description Since when the oldest of them has waited.
             */
            oldestReadyAt: string | null;
            /**
             * Format: int64
             * @description How many withdrawn referrals you have not confirmed the deletion of.
             */
            deletionsDue: number;
        };
        ReferralReceipt: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
        };
        /** @description A service confirmed that it has the referral. */
        ReferralReceivedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service confirmed that it has the referral. */
        ReferralReceivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.received.v1";
            data: components["schemas"]["ReferralReceivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.received.v1";
        };
        /** @description A person put a dead letter back into the queue. */
        ReferralRedrivenData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A person put a dead letter back into the queue. */
        ReferralRedrivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.redriven.v1";
            data: components["schemas"]["ReferralRedrivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.redriven.v1";
        };
        /** @description A service turned the referral down. */
        ReferralRejectedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service turned the referral down. */
        ReferralRejectedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.rejected.v1";
            data: components["schemas"]["ReferralRejectedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.rejected.v1";
        };
        ReferralReleaseRequest: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "not-needed" | "shutting-down" | "wrong-worker" | "other";
        };
        /** @description An agency asks that a support service take the victim up. */
        ReferralRequestedData: {
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reason?: components["schemas"]["Code"];
        };
        /** @description An agency asks that a support service take the victim up. */
        ReferralRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.requested.v1";
            data: components["schemas"]["ReferralRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.requested.v1";
        };
        ReferralShownState: string;
        ReferralStanding: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description Where it stands. */
            state: components["schemas"]["ReferralState"];
            /**
             * Format: int64
             * @description The version of the record: it grows with each change.
             */
            version: number;
            /**
             * Format: date-time
             * @description When the lease ends and others may claim it, in UTC.
             */
            leaseExpiresAt?: string;
            /**
             * Format: date-time
             * @description When the service confirmed that it deleted what it held, in UTC.
             */
            deletionConfirmedAt?: string;
        };
        /** @description A service began its work with the victim. */
        ReferralStartedData: {
            /** @description The referral. */
            referralId: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description How soon it must be taken up: enhanced comes first.
             * @enum {string}
             */
            lane?: "enhanced" | "standard";
            /** @description Why, as a code. */
            reasonCode?: components["schemas"]["Code"];
            /** @description The claim under which the service holds the referral. */
            claimId?: components["schemas"]["ClaimId"];
            /** @description The service that takes the referral on, by its id in the directory. */
            toService?: components["schemas"]["ServiceId"];
            /**
             * Format: date-time
             * @description When it is due, in UTC.
             */
            dueAt?: string;
            /** @description The event that led to it, by its source and id. */
            cause?: components["schemas"]["EventRef"];
            /**
             * Format: date-time
             * @description When it happened, as the service says, in RFC 3339 with its zone.
             */
            occurredAt?: string;
            /** @description The agency that holds the referral. */
            holder?: components["schemas"]["Code"];
        };
        /** @description A service began its work with the victim. */
        ReferralStartedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.referral.started.v1";
            data: components["schemas"]["ReferralStartedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.started.v1";
        };
        ReferralState: string;
        ReferredPerson: {
            /** @description Given name. */
            givenName?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description The name of a business or body. */
            organisationName?: string;
            /** @description The language they speak, as a BCP 47 tag or a name. */
            language?: string;
            /** @description What they need to be reached or to take part. */
            accessibilityNeeds?: string[];
        };
        RegisterWebhook: {
            /** @description Where the doorbell is. */
            url: components["schemas"]["ReceiverUrl"];
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
            /** @description What to ring for; all that the key may look at where it is left out. */
            types?: ("referrals-ready" | "journeys-changed" | "duties-due" | "duties-overdue" | "knocks" | "court-messages-waiting")[];
        };
        /** @description The corrected event's data, without personal fields. */
        Replacement: {
            [key: string]: unknown;
        };
        ReplayNews: {
            /**
             * Format: date-time
             * @description A time since the doorbell was registered, of the last 30 days.
             */
            from: string;
        };
        /** @description All who are needed agreed to take part. */
        RestorativeJusticeAcceptedData: Record<string, never>;
        /** @description All who are needed agreed to take part. */
        RestorativeJusticeAcceptedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.restorative-justice.accepted.v1";
            data?: components["schemas"]["RestorativeJusticeAcceptedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.accepted.v1";
        };
        /** @description Restorative justice ended. */
        RestorativeJusticeEndedData: Record<string, never>;
        /** @description Restorative justice ended. */
        RestorativeJusticeEndedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.restorative-justice.ended.v1";
            data?: components["schemas"]["RestorativeJusticeEndedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.ended.v1";
        };
        /** @description The victim was offered restorative justice. */
        RestorativeJusticeOfferedData: Record<string, never>;
        /** @description The victim was offered restorative justice. */
        RestorativeJusticeOfferedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.restorative-justice.offered.v1";
            data?: components["schemas"]["RestorativeJusticeOfferedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.offered.v1";
        };
        /** @description The victim asked for restorative justice. */
        RestorativeJusticeRequestedData: Record<string, never>;
        /** @description The victim asked for restorative justice. */
        RestorativeJusticeRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.restorative-justice.requested.v1";
            data?: components["schemas"]["RestorativeJusticeRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.requested.v1";
        };
        ResultCode: string;
        /** @description The review was decided. */
        ReviewConcludedData: {
            /** @description What was decided. */
            decision?: components["schemas"]["EventRef"];
            /**
             * @description Under which scheme.
             * @enum {string}
             */
            scheme: "police-vrr" | "cps-vrr" | "uls";
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "upheld" | "overturned" | "reopened" | "explanation";
        };
        /** @description The review was decided. */
        ReviewConcludedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.review.concluded.v1";
            data: components["schemas"]["ReviewConcludedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.review.concluded.v1";
        };
        /** @description The victim asked for a decision to be looked at again. */
        ReviewRequestedData: {
            /** @description What was decided. */
            decision: components["schemas"]["EventRef"];
            /**
             * @description Under which scheme.
             * @enum {string}
             */
            scheme: "police-vrr" | "cps-vrr" | "uls";
        };
        /** @description The victim asked for a decision to be looked at again. */
        ReviewRequestedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.review.requested.v1";
            data: components["schemas"]["ReviewRequestedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.review.requested.v1";
        };
        RotateKeyRequest: {
            /**
             * Format: int32
             * @description Left out: 7.
             */
            overlapDays?: number;
            /**
             * Format: int32
             * @description Left out: 90.
             */
            lifetimeDays?: number;
        };
        RotateWebhookKey: {
            /**
             * Format: int32
             * @description Left out: 7.
             */
            overlapDays?: number;
        };
        /** @description Safe ways to reach the victim. Kept in the vault only. */
        SafeContact: {
            /** @description Ways to reach the victim, and whether each is safe. */
            channels: components["schemas"]["SafeContactChannel"][];
            /** @description Left out: []. */
            times?: components["schemas"]["SafeContactTime"][];
            /** @description A word by which the victim knows that the call is real. */
            codeWord?: string;
            /** @description What to say who calls or writes, so that nobody else learns of it. */
            neutralSender?: string;
            /** @description Left out: []. */
            mayAnswer?: string[];
            /** @description Left out: []. */
            mustNotAnswer?: string[];
        };
        SafeContactChannel: {
            /**
             * @description How they made contact, or may be contacted.
             * @enum {string}
             */
            channel: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /** @description The number or address of the channel. */
            value?: string;
            /** @description The channel may be used; false: never use it. */
            safe: boolean;
            /** @description Left out: false. */
            voicemail?: boolean;
        };
        SafeContactTime: {
            /** @description Days of the week. */
            days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            /** @description From when, in London time, such as 09:00. */
            from: string;
            /** @description Until when, in London time, such as 17:00. */
            to: string;
        };
        /** @description That care is no longer needed. */
        SafetyAlertClearedData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "co-resident-suspect" | "protective-order" | "unsafe-channel" | "escalation" | "address-exposed";
        };
        /** @description That care is no longer needed. */
        SafetyAlertClearedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.safety.alert-cleared.v1";
            data: components["schemas"]["SafetyAlertClearedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.alert-cleared.v1";
        };
        /** @description Whoever contacts the victim must take care. */
        SafetyAlertRaisedData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "co-resident-suspect" | "protective-order" | "unsafe-channel" | "escalation" | "address-exposed";
        };
        /** @description Whoever contacts the victim must take care. */
        SafetyAlertRaisedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.safety.alert-raised.v1";
            data: components["schemas"]["SafetyAlertRaisedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.alert-raised.v1";
        };
        /** @description The victim reports that a suspect broke their bail. */
        SafetyBailBreachReportedData: {
            /** @description Your reference of the suspect within this journey, such as S1. Never a name, a number of the police's or a date of birth. */
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The victim reports that a suspect broke their bail. */
        SafetyBailBreachReportedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.safety.bail-breach-reported.v1";
            data?: components["schemas"]["SafetyBailBreachReportedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.bail-breach-reported.v1";
        };
        /** @description The victim was threatened or put under pressure. */
        SafetyIntimidationReportedData: Record<string, never>;
        /** @description The victim was threatened or put under pressure. */
        SafetyIntimidationReportedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.safety.intimidation-reported.v1";
            data?: components["schemas"]["SafetyIntimidationReportedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.intimidation-reported.v1";
        };
        /** @description The victim said how they were treated. The agency that it is about does not see it. */
        SatisfactionGivenData: {
            /**
             * @description The stage it stands in. Code list `stages`: See GET /v1/code-lists.
             * @enum {string}
             */
            stage: "report" | "investigation" | "charging" | "pre-trial" | "trial" | "sentence" | "post-trial" | "closed" | "needs" | "referral" | "support";
            /**
             * @description After what they were asked.
             * @enum {string}
             */
            moment: "report" | "update" | "decision" | "hearing" | "trial" | "support" | "ended";
            /** @description The events that the victim was told of, each by its source and id. */
            about?: components["schemas"]["EventRef"][];
            /**
             * @description The agency.
             * @enum {string}
             */
            agency: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "phoneline";
            /**
             * Format: int32
             * @description How satisfied they are with it all: from 1, completely dissatisfied, to 7, completely satisfied.
             */
            overall: number;
            /**
             * Format: int32
             * @description How easy it was to get in touch, from 1 to 7.
             */
            contactEase?: number;
            /**
             * Format: int32
             * @description How satisfied they are with what was done, from 1 to 7.
             */
            actionTaken?: number;
            /**
             * Format: int32
             * @description How satisfied they are with being kept informed, from 1 to 7.
             */
            followUp?: number;
            /**
             * Format: int32
             * @description How satisfied they are with how they were treated, from 1 to 7.
             */
            treatment?: number;
            /**
             * @description Whether they were told what they needed to know.
             * @enum {string}
             */
            informed: "yes" | "partly" | "no";
            /**
             * @description Whether they could understand what they were told.
             * @enum {string}
             */
            understandable?: "yes" | "partly" | "no";
            /** @description Whether they would report a crime again. */
            wouldReportAgain?: boolean;
            /** @description Which rights of the Code were kept, as they see it. */
            rightsKept?: components["schemas"]["SatisfactionGivenDataRightsKept"][];
            /** @description What they were not satisfied with. */
            dissatisfiedBy?: ("no-updates" | "late" | "passed-around" | "not-believed" | "retold-story" | "unsafe" | "not-understood" | "other")[];
            /**
             * @description How they were asked.
             * @enum {string}
             */
            via: "online" | "phone" | "text" | "worker";
            /** @description They want an answer to what they said. */
            wantsReply: boolean;
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        SatisfactionGivenDataRightsKept: {
            /**
             * Format: int32
             * @description The right of the Victims’ Code, 1 to 12.
             */
            right: number;
            /**
             * @description Whether it was kept, as they see it.
             * @enum {string}
             */
            kept: "yes" | "no" | "not-sure";
        };
        /** @description The victim said how they were treated. The agency that it is about does not see it. */
        SatisfactionGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.satisfaction.given.v1";
            data: components["schemas"]["SatisfactionGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.satisfaction.given.v1";
        };
        /** @description An event that your agency sent, as it was taken. */
        SentEvent: {
            /** @description The system that sent it. */
            source: string;
            /** @description Its id. */
            id: string;
            /** @description The type of the event; left out of one that was taken before events were listed. */
            type?: string;
            /** @description What the event was answered with when it was taken. */
            receipt: components["schemas"]["EventReceipt"];
            /** @description No journey is known for it to this day. */
            waits: boolean;
        };
        /** @description How many events of your agency were taken on a day. */
        SentEventCounts: {
            /** @description The UTC date on which they were taken. */
            day: string;
            /**
             * Format: int64
             * @description How many further offences.
             */
            count: number;
            /** @description SHA-256, in hexadecimal, of one line for each event: its source, a space, its id and a line feed; the lines in the order of their bytes. */
            sha256: string;
            /** @description The same for each hour in which there were any. */
            hours: components["schemas"]["SentEventHour"][];
        };
        SentEventHour: {
            /**
             * Format: int32
             * @description The hour in UTC.
             */
            hour: number;
            /**
             * Format: int64
             * @description How many further offences.
             */
            count: number;
            /** @description SHA-256, in hexadecimal, of one line for each event: its source, a space, its id and a line feed; the lines in the order of their bytes. */
            sha256: string;
        };
        SentEvents: {
            /** @description The events it is about, each by its source and id. */
            events: components["schemas"]["SentEvent"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        ServiceId: string;
        Session: {
            /** @description The session, by what the pages make of the cookie. */
            sessionId: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The kind of agency. */
            agencyKind: string;
            /** @description Who signed in: opaque, and proved by an identity provider. */
            person: string;
            /** @description What they do, as roles of the table of roles. */
            roles: string[];
            /** @description What it may do. */
            scopes: string[];
            /**
             * Format: int64
             * @description Unused for so many seconds, it has ended.
             */
            idleSeconds: number;
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description When it ends by itself, in UTC. */
            expiresAt: string;
            /** @description The journeys that a victim was let into, by id. */
            journeys: components["schemas"]["JourneyId"][];
        };
        SessionRequest: {
            /**
             * @description As what they sign in: one of the staff of an agency, or a victim.
             * @enum {string}
             */
            as: "staff" | "victim";
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description The session, by what the pages make of the cookie. */
            sessionId: string;
            /** @description The secret of the session key, as the pages make it of the cookie. */
            secret: string;
            /** @description The identity provider, as its tokens name it (`iss`). */
            issuer: string;
            /** @description The opaque staff id, as the agency's provider gave it. */
            person?: string;
            /** @description What the claim of roles holds. */
            groups?: string[];
            /** @description Who it is at the provider (`sub`). Only a keyed hash is kept. */
            subject?: string;
            activate?: components["schemas"]["SessionRequestActivate"];
        };
        /** @description What lets them into a journey for the first time. */
        SessionRequestActivate: {
            /** @description The code of the sender's list. */
            code: string;
            /** @description Family name. */
            familyName: string;
            /** @description The network address of the browser, by which tries are counted. */
            address: string;
        };
        SignInList: {
            /** @description The agencies. */
            agencies: components["schemas"]["SignInListAgency"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        SignInListAgency: {
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description Of what kind. */
            kind: string;
            /** @description What it is called. */
            name: string;
            /** @description How its staff sign in at the pages; without it none does. */
            signIn: components["schemas"]["SignInListAgencySignIn"];
        };
        SignInListAgencySignIn: {
            /** @description The identity provider, as its tokens name it (`iss`). */
            issuer: string;
            /** @description By what the provider knows the pages. */
            clientId: string;
            /** @description The claim of its tokens that holds the groups of whoever signs in. */
            rolesClaim: string;
            /** @description What they do, as roles of the table of roles. */
            roles: {
                [key: string]: string;
            };
        };
        StatusAnswer: {
            /** @description The journeys. */
            journeys: components["schemas"]["JourneyStatus"][];
            /** @description Of each case asked for, the journeys that you may see: one for each victim. */
            cases?: components["schemas"]["StatusAnswerCase"][];
        };
        StatusAnswerCase: {
            /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
            caseUrn: components["schemas"]["CaseUrn"];
            /** @description Journeys by id. */
            journeyIds: components["schemas"]["JourneyId"][];
        };
        StatusQuery: {
            /** @description Journeys by id. */
            journeyIds?: components["schemas"]["JourneyId"][];
            /** @description URNs of cases: for keys that hold `journeys:read` as well. */
            caseUrns?: components["schemas"]["CaseUrn"][];
        };
        Subject: string;
        /** @description All that is held about a victim; suspects, third parties and free text are redacted. */
        SubjectAccessExport: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The person, without saying who it is. */
            personRef: components["schemas"]["PersonRef"];
            /** @description When the export was made, in UTC. */
            exportedAt: string;
            /** @description Where it stands. */
            status: components["schemas"]["JourneyStatus"];
            /** @description What the record says. */
            record: {
                [key: string]: unknown;
            };
            /** @description What happened, in the order it was accepted. */
            timeline: components["schemas"]["SubjectAccessExportTimeline"][];
            /** @description The duties. */
            duties: {
                [key: string]: unknown;
            }[];
            /** @description The referrals. */
            referrals: {
                [key: string]: unknown;
            }[];
            /** @description The personal details that were told, and by which event. */
            told: components["schemas"]["SubjectAccessExportTold"][];
            /** @description Who was shown what, and when. */
            disclosures: components["schemas"]["SubjectAccessExportDisclosure"][];
        };
        SubjectAccessExportDisclosure: {
            /** @description Its id. */
            id: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description Why it was read, as a code. */
            purpose?: string;
            /** @description The id of the operation in this document. */
            operation: string;
            /** @description What kinds of details were shown. */
            fields: string[];
        };
        SubjectAccessExportTimeline: {
            /**
             * Format: int64
             * @description Its place in the log of the journey, from 1.
             */
            sequence: number;
            /** @description The event type. */
            type: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description The agency, such as met-police. */
            agencyId: string;
            /** @description What happened, in the fields of the event type. */
            data: {
                [key: string]: unknown;
            };
        };
        SubjectAccessExportTold: {
            /** @description When the service was told, in UTC. */
            toldAt: string;
            /** @description The event type. */
            eventType: string;
            /** @description What was told, field by field. */
            fields: {
                [key: string]: unknown;
            };
            /** @description Fields that are left out, since they are of somebody else. */
            redacted: string[];
        };
        /** @description The victim agreed that their details go to support services. */
        SupportConsentGivenData: {
            /**
             * @description What it covers.
             * @enum {string}
             */
            scope?: "general" | "explicit";
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
        };
        /** @description The victim agreed that their details go to support services. */
        SupportConsentGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.consent-given.v1";
            data?: components["schemas"]["SupportConsentGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.consent-given.v1";
        };
        /** @description The victim took that agreement back, for some services or all. */
        SupportConsentWithdrawnData: {
            /** @description Support services, by their ids in the directory. */
            services?: components["schemas"]["ServiceId"][];
            /**
             * @description Who said it.
             * @enum {string}
             */
            statedBy: "victim" | "representative";
        };
        /** @description The victim took that agreement back, for some services or all. */
        SupportConsentWithdrawnEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.consent-withdrawn.v1";
            data: components["schemas"]["SupportConsentWithdrawnData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.consent-withdrawn.v1";
        };
        /** @description The support service ended its work. */
        SupportEndedData: {
            /** @description The referral. */
            referralId?: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason?: "completed" | "disengaged" | "declined" | "unable-to-contact" | "moved" | "died";
        };
        /** @description The support service ended its work. */
        SupportEndedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.ended.v1";
            data: components["schemas"]["SupportEndedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.ended.v1";
        };
        /** @description A trial is listed: support before the trial is to be offered to the victim. */
        SupportPreTrialOpenedData: Record<string, never>;
        /** @description A trial is listed: support before the trial is to be offered to the victim. */
        SupportPreTrialOpenedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.pre-trial-opened.v1";
            data?: components["schemas"]["SupportPreTrialOpenedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.pre-trial-opened.v1";
        };
        /** @description A support service in the shape of Open Referral UK (HSDS). */
        SupportService: {
            /** @description Its id. */
            id: components["schemas"]["ServiceId"];
            /** @description What it is called. */
            name: string;
            /** @description What it does. */
            description: string;
            /** @description The body that runs it. */
            organization: components["schemas"]["SupportServiceOrganization"];
            /**
             * @description Where it stands.
             * @constant
             */
            status: "active";
            /** @description What it costs. */
            fees: string;
            /** @description How it is used. */
            attending_type: string;
            /** @description How to get in. */
            attending_access: string;
            /** @description What kinds of support it gives. */
            service_taxonomies: components["schemas"]["SupportServiceServiceTaxonomy"][];
            /** @description Whom it is for. */
            eligibilities: components["schemas"]["SupportServiceEligibility"][];
            /** @description Where it works. */
            service_areas: components["schemas"]["SupportServiceServiceArea"][];
            /** @description The languages it works in. */
            languages: components["schemas"]["SupportServiceLanguage"][];
            /** @description Where it can be found. */
            service_at_locations: components["schemas"]["SupportServiceServiceAtLocation"][];
        };
        SupportServiceEligibility: {
            /** @description Its id. */
            id: string;
            /**
             * Format: int64
             * @description The youngest it is for, in years.
             */
            minimum_age: number;
            /**
             * Format: int64
             * @description The oldest it is for, in years.
             */
            maximum_age: number;
        };
        SupportServiceLanguage: {
            /** @description Its id. */
            id: string;
            /** @description The language they speak, as a BCP 47 tag or a name. */
            language: string;
        };
        SupportServiceOrganization: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description What it does. */
            description: string;
        };
        SupportServicePage: {
            /**
             * Format: int64
             * @description How many there are.
             */
            total_items: number;
            /**
             * Format: int64
             * @description How many pages there are.
             */
            total_pages: number;
            /**
             * Format: int64
             * @description Which page this is, from 1.
             */
            page_number: number;
            /**
             * Format: int64
             * @description How many are on this page.
             */
            size: number;
            /** @description This is the first page. */
            first_page: boolean;
            /** @description This is the last page. */
            last_page: boolean;
            /** @description There is none. */
            empty: boolean;
            /** @description The services of this page. */
            contents: components["schemas"]["SupportService"][];
        };
        SupportServiceServiceArea: {
            /** @description Its id. */
            id: string;
            /** @description The area. */
            service_area: string;
            /** @description How far it reaches. */
            extent: string;
        };
        SupportServiceServiceAtLocation: {
            /** @description Its id. */
            id: string;
            /** @description The place. */
            location: components["schemas"]["SupportServiceServiceAtLocationLocation"];
        };
        SupportServiceServiceAtLocationLocation: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description How people with disabilities can use it. */
            accessibility_for_disabilities: components["schemas"]["SupportServiceServiceAtLocationLocationAccessibilityForDisability"][];
        };
        SupportServiceServiceAtLocationLocationAccessibilityForDisability: {
            /** @description Its id. */
            id: string;
            /** @description One way. */
            accessibility: string;
        };
        SupportServiceServiceTaxonomy: {
            /** @description Its id. */
            id: string;
            /** @description A kind of support. */
            taxonomy: components["schemas"]["SupportServiceServiceTaxonomyTaxonomy"];
        };
        SupportServiceServiceTaxonomyTaxonomy: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The list that it is of. */
            vocabulary: string;
        };
        /** @description The victim met their support worker. Nothing of what was said is held here. */
        SupportSessionHeldData: {
            /** @description The referral. */
            referralId?: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
        };
        /** @description The victim met their support worker. Nothing of what was said is held here. */
        SupportSessionHeldEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.session-held.v1";
            data: components["schemas"]["SupportSessionHeldData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.session-held.v1";
        };
        /** @description A support service began its work with the victim. */
        SupportStartedData: {
            /** @description The referral. */
            referralId?: components["schemas"]["ReferralId"];
            /** @description The support service, by its id in the directory. */
            service: components["schemas"]["ServiceId"];
        };
        /** @description A support service began its work with the victim. */
        SupportStartedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.support.started.v1";
            data: components["schemas"]["SupportStartedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.started.v1";
        };
        /** @description Opaque per-journey reference of a suspect. */
        SuspectRef: string;
        Timeline: {
            /** @description The journey: one victim of one crime. */
            journeyId: components["schemas"]["JourneyId"];
            /** @description The events it is about, each by its source and id. */
            events: components["schemas"]["TimelineEvent"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        TimelineEvent: {
            /**
             * Format: int64
             * @description Its place in the log of the journey, from 1.
             */
            sequence: number;
            /** @description The id that you gave the event; of events of your agency alone. */
            id?: string;
            /** @description The event type. */
            type: string;
            /** @description The system that sent it. */
            source: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description How exactly the time is known. */
            timePrecision: string;
            /** @description When the service was told, in UTC. */
            receivedAt: string;
            /** @description What became of the event. Code list `effects`: `applied` It counts from now on; `late` It is older than what was known, and was folded into its place; `early` What must come before it has not arrived: it waits on the journey; `unexpected` It is recorded and moves nothing; somebody should look at it; `unmatched` No journey is known by its subject yet; it is attached once one is. */
            effect: string;
            /** @description What happened, in the fields of the event type that you may see. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Hours it took; null where withheld or where nothing was counted. */
        Took: {
            /**
             * Format: int64
             * @description Half of them took no longer, in hours.
             */
            medianHours: number;
            /**
             * Format: int64
             * @description Nine of ten took no longer, in hours.
             */
            p90Hours: number;
        };
        /** @description An event that no journey is known for, or of which several are. */
        UnmatchedEvent: {
            /** @description The unmatched event, as the list of them names it. */
            unmatchedId: string;
            /** @description Its id. */
            id: string;
            /** @description The system that sent it. */
            source: string;
            /** @description The event type. */
            type: string;
            /** @description What it is about: journey:<id>, incident:<force>/<reference>, crime:<force>/<reference> or case:<urn>. */
            subject: string;
            /** @description When it happened, in UTC. */
            time: string;
            /** @description When the service was told, in UTC. */
            receivedAt: string;
        };
        UnmatchedEvents: {
            /** @description The events it is about, each by its source and id. */
            events: components["schemas"]["UnmatchedEvent"][];
            /** @description Where to go on. */
            links: components["schemas"]["PageLinks"];
        };
        UsableContact: {
            /** @description When contact is safe, in London time; any time where it is empty. */
            times: components["schemas"]["UsableContactTime"][];
            /** @description A word by which the victim knows that the call is real. */
            codeWord?: string;
            /** @description What to say who calls or writes, so that nobody else learns of it. */
            neutralSender?: string;
            /** @description Who may answer in the place of the victim. */
            mayAnswer: string[];
            /** @description Who must never learn of it. */
            mustNotAnswer: string[];
            /** @description The only ways that may be used. Where it is empty, do not contact. */
            channels: components["schemas"]["UsableContactChannel"][];
        };
        UsableContactChannel: {
            /** @description How they made contact, or may be contacted. */
            channel: string;
            /** @description The number or address of the channel. */
            value?: string;
            /** @description A message may be left. */
            voicemail: boolean;
        };
        UsableContactTime: {
            /** @description Days of the week. */
            days: string[];
            /** @description From when, in London time, such as 09:00. */
            from: string;
            /** @description Until when, in London time, such as 17:00. */
            to: string;
        };
        /** @description The law gives the victim lifelong anonymity. */
        VictimAnonymityAppliesData: {
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "sexual-offence" | "trafficking" | "fgm" | "forced-marriage";
        };
        /** @description The law gives the victim lifelong anonymity. */
        VictimAnonymityAppliesEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.anonymity-applies.v1";
            data: components["schemas"]["VictimAnonymityAppliesData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.anonymity-applies.v1";
        };
        /** @description The victim was offered an interpreter, a translation or another format (Right 1). */
        VictimCommunicationAdaptedData: {
            /**
             * @description Of what kind.
             * @enum {string}
             */
            kind: "interpreter" | "translation" | "format";
            /** @description The victim did not want it. */
            declined?: boolean;
        };
        /** @description The victim was offered an interpreter, a translation or another format (Right 1). */
        VictimCommunicationAdaptedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.communication-adapted.v1";
            data: components["schemas"]["VictimCommunicationAdaptedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.communication-adapted.v1";
        };
        /** @description How and how often the victim wants to hear. */
        VictimContactPreferenceSetData: {
            /**
             * @description How the victim wants to hear.
             * @enum {string}
             */
            method?: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /**
             * Format: int32
             * @description How often the victim wants to hear, in days.
             */
            frequencyDays?: number;
            /** @description The victim wants to hear nothing for now. */
            paused?: boolean;
            /** @description What the victim does not want to be told. */
            optOut?: ("updates" | "all")[];
        };
        /** @description How and how often the victim wants to hear. */
        VictimContactPreferenceSetEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.contact-preference-set.v1";
            data?: components["schemas"]["VictimContactPreferenceSetData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.contact-preference-set.v1";
        };
        /** @description The victim's details were given or changed. */
        VictimDetailsGivenData: {
            /** @description Who the victim is and how to reach them. Personal: it is kept sealed. */
            victim: components["schemas"]["Person"];
        };
        /** @description The victim's details were given or changed. */
        VictimDetailsGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.details-given.v1";
            data: components["schemas"]["VictimDetailsGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.details-given.v1";
        };
        /** @description The victim died. */
        VictimDiedData: Record<string, never>;
        /** @description The victim died. */
        VictimDiedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.died.v1";
            data?: components["schemas"]["VictimDiedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.died.v1";
        };
        /** @description The victim was told, or could not be told, of what has happened. */
        VictimInformedData: {
            /** @description The events that the victim was told of, each by its source and id. */
            about: components["schemas"]["EventRef"][];
            /**
             * @description Who was told: the victim, somebody appointed to speak for them, or the spokesperson of a bereaved family. Somebody excluded as a suspect is told nothing: it counts for nobody. Left out: "victim".
             * @enum {string}
             */
            who?: "victim" | "representative" | "family-spokesperson";
            /**
             * @description How it was done.
             * @enum {string}
             */
            method: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /**
             * @description How it came out.
             * @enum {string}
             */
            outcome: "told" | "attempted" | "declined";
            /** @description The victim was told why. */
            reasonsGiven?: boolean;
            /** @description What the victim was told about, in codes. */
            topics?: components["schemas"]["Code"][];
            /** @description The victim said that they understood. */
            understood?: boolean;
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The victim was told, or could not be told, of what has happened. */
        VictimInformedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.informed.v1";
            data: components["schemas"]["VictimInformedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.informed.v1";
        };
        /** @description The victim moved to another force's area. */
        VictimMovedAreaData: {
            /** @description The force whose area the victim moved to, by its two-digit code. */
            toForce?: components["schemas"]["ForceCode"];
        };
        /** @description The victim moved to another force's area. */
        VictimMovedAreaEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.moved-area.v1";
            data?: components["schemas"]["VictimMovedAreaData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.moved-area.v1";
        };
        /** @description The victim no longer sees their journey online. */
        VictimOnlineAccessClosedData: {
            /** @description The agency that closed it. */
            closedBy: components["schemas"]["Code"];
        };
        /** @description The victim no longer sees their journey online. */
        VictimOnlineAccessClosedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.online-access-closed.v1";
            data: components["schemas"]["VictimOnlineAccessClosedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.online-access-closed.v1";
        };
        /** @description An agency that is in the journey let the victim see it online. */
        VictimOnlineAccessOpenedData: {
            /** @description The journey that they are let into. */
            journey: components["schemas"]["JourneyId"];
            /** @description The agency that let them in. */
            openedBy: components["schemas"]["Code"];
        };
        /** @description An agency that is in the journey let the victim see it online. */
        VictimOnlineAccessOpenedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.online-access-opened.v1";
            data: components["schemas"]["VictimOnlineAccessOpenedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.online-access-opened.v1";
        };
        /** @description The victim wants to be told again. */
        VictimOptedInData: {
            /**
             * @description What it covers.
             * @enum {string}
             */
            scope: "updates" | "vcs" | "all";
        };
        /** @description The victim wants to be told again. */
        VictimOptedInEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.opted-in.v1";
            data: components["schemas"]["VictimOptedInData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.opted-in.v1";
        };
        /** @description The victim does not want to be told, of some things or at all. */
        VictimOptedOutData: {
            /**
             * @description What it covers.
             * @enum {string}
             */
            scope: "updates" | "vcs" | "all";
            /** @description The rights of the Victims’ Code it is about, 1 to 12; all of them where it is left out. */
            rights?: number[];
        };
        /** @description The victim does not want to be told, of some things or at all. */
        VictimOptedOutEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.opted-out.v1";
            data: components["schemas"]["VictimOptedOutData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.opted-out.v1";
        };
        /** @description Someone speaks for the victim; never the suspect. */
        VictimRepresentativeAppointedData: {
            /**
             * @description What the representative is to the victim.
             * @enum {string}
             */
            relationship: "parent" | "guardian" | "family-spokesperson" | "business-contact" | "advocate";
            /** @description They would speak for the victim, but are a suspect: they are given and told nothing, and nobody speaks for the victim until somebody is appointed anew. */
            excludedAsSuspect?: boolean;
            /** @description Who speaks for the victim. Personal: it is kept sealed. */
            representative: components["schemas"]["Person"];
        };
        /** @description Someone speaks for the victim; never the suspect. */
        VictimRepresentativeAppointedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.representative-appointed.v1";
            data: components["schemas"]["VictimRepresentativeAppointedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.representative-appointed.v1";
        };
        /** @description The representative no longer speaks for the victim. */
        VictimRepresentativeRemovedData: Record<string, never>;
        /** @description The representative no longer speaks for the victim. */
        VictimRepresentativeRemovedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.representative-removed.v1";
            data?: components["schemas"]["VictimRepresentativeRemovedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.representative-removed.v1";
        };
        /** @description The safe ways to reach the victim were set or changed. */
        VictimSafeContactSetData: {
            /** @description The safe ways to reach the victim, which replace those that were known. Personal: kept sealed. */
            safeContact: components["schemas"]["SafeContact"];
        };
        /** @description The safe ways to reach the victim were set or changed. */
        VictimSafeContactSetEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.safe-contact-set.v1";
            data: components["schemas"]["VictimSafeContactSetData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.safe-contact-set.v1";
        };
        /** @description The victim supports the prosecution again. */
        VictimSupportForProsecutionReinstatedData: Record<string, never>;
        /** @description The victim supports the prosecution again. */
        VictimSupportForProsecutionReinstatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.support-for-prosecution-reinstated.v1";
            data?: components["schemas"]["VictimSupportForProsecutionReinstatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.support-for-prosecution-reinstated.v1";
        };
        /** @description The victim no longer supports the prosecution. Their rights and support go on. */
        VictimSupportForProsecutionWithdrawnData: {
            /**
             * @description Who said it.
             * @enum {string}
             */
            statedBy: "victim" | "representative" | "officer-inferred";
            /**
             * @description How it was done.
             * @enum {string}
             */
            method: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /**
             * @description Why, as a code.
             * @enum {string}
             */
            reason: "fear" | "wants-to-move-on" | "process-too-long" | "relationship" | "not-believed" | "other" | "not-given";
            /** @description The victim has confirmed it themselves. */
            confirmedByVictim: boolean;
            /** @description The prosecution goes on all the same. */
            prosecutionContinues?: boolean;
        };
        /** @description The victim no longer supports the prosecution. Their rights and support go on. */
        VictimSupportForProsecutionWithdrawnEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.support-for-prosecution-withdrawn.v1";
            data: components["schemas"]["VictimSupportForProsecutionWithdrawnData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.support-for-prosecution-withdrawn.v1";
        };
        /** @description The victim came of age. */
        VictimTurned18Data: Record<string, never>;
        /** @description The victim came of age. */
        VictimTurned18Event: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.turned-18.v1";
            data?: components["schemas"]["VictimTurned18Data"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.turned-18.v1";
        };
        /** @description The victim cannot be found. */
        VictimUntraceableData: Record<string, never>;
        /** @description The victim cannot be found. */
        VictimUntraceableEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.victim.untraceable.v1";
            data?: components["schemas"]["VictimUntraceableData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.untraceable.v1";
        };
        /** @description How the victim wants the statement heard in court. */
        VpsCourtPreferenceData: {
            /**
             * @description How the victim wants it to be heard.
             * @enum {string}
             */
            preference: "read-self" | "prosecutor-reads" | "not-read";
        };
        /** @description How the victim wants the statement heard in court. */
        VpsCourtPreferenceEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.court-preference.v1";
            data: components["schemas"]["VpsCourtPreferenceData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.court-preference.v1";
        };
        /** @description The victim chose not to make one. */
        VpsDeclinedData: {
            /** @description How it was done. */
            method?: components["schemas"]["Code"];
        };
        /** @description The victim chose not to make one. */
        VpsDeclinedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.declined.v1";
            data?: components["schemas"]["VpsDeclinedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.declined.v1";
        };
        /** @description The court heard the statement, or did not. */
        VpsHeardData: {
            /**
             * @description Who read it.
             * @enum {string}
             */
            readBy: "victim" | "prosecutor" | "not-read";
        };
        /** @description The court heard the statement, or did not. */
        VpsHeardEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.heard.v1";
            data: components["schemas"]["VpsHeardData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.heard.v1";
        };
        /** @description The victim made a personal statement. */
        VpsMadeData: {
            /** @description How it was done. */
            method?: components["schemas"]["Code"];
        };
        /** @description The victim made a personal statement. */
        VpsMadeEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.made.v1";
            data?: components["schemas"]["VpsMadeData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.made.v1";
        };
        /** @description The victim was offered a personal statement (Right 7). */
        VpsOfferedData: {
            /** @description How it was done. */
            method?: components["schemas"]["Code"];
        };
        /** @description The victim was offered a personal statement (Right 7). */
        VpsOfferedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.offered.v1";
            data?: components["schemas"]["VpsOfferedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.offered.v1";
        };
        /** @description The victim changed or added to their statement. */
        VpsUpdatedData: {
            /** @description How it was done. */
            method?: components["schemas"]["Code"];
        };
        /** @description The victim changed or added to their statement. */
        VpsUpdatedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.vps.updated.v1";
            data?: components["schemas"]["VpsUpdatedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.updated.v1";
        };
        /** @description Days waited; null where the count is withheld. */
        Waited: {
            /**
             * Format: int64
             * @description Half of them took no longer, in days.
             */
            medianDays: number;
            /**
             * Format: int64
             * @description Nine of ten took no longer, in days.
             */
            p90Days: number;
        };
        Webhook: {
            /** @description The doorbell. */
            webhookId: components["schemas"]["WebhookId"];
            /** @description Where the doorbell is. */
            url: components["schemas"]["ReceiverUrl"];
            /** @description What it is rung for. */
            types: string[];
            /** @description Support services, by their ids in the directory. */
            services: string[];
            /** @description An operator holds its rings; what is pending stays. */
            held: boolean;
            /** @description A disabled webhook is not rung. */
            status: string;
            /** @description gone: the receiver answered 410. failing: ten attempts over three days failed. agency-revoked: its agency has no valid key any more. */
            disabledReason?: string;
            /**
             * Format: int64
             * @description Requests per minute agreed; null is no limit.
             */
            allowedRate: number | null;
            /** @description Every key that signs now, the newest first: trust these and no other. */
            publicKeys: components["schemas"]["WebhookPublicKey"][];
            /** @description When it was made, in UTC. */
            createdAt: string;
            pending?: components["schemas"]["WebhookPending"];
            /** @description How the last ring went. */
            lastAttempt?: components["schemas"]["WebhookLastAttempt"];
            /** @description Since when no ring has arrived, in UTC. */
            failingSince?: string;
            /** @description For verifiers of Standard Webhooks that know HMAC alone. It is shown once, where the key is made, and on no replay. */
            secret?: string;
        };
        /** @description A registered doorbell. */
        WebhookId: string;
        WebhookLastAttempt: {
            /** @description When, in RFC 3339 with its zone. */
            at: string;
            /** @description How it ended. */
            result: string;
            /**
             * Format: int64
             * @description The HTTP status that the receiver answered.
             */
            status?: number;
            /** @description What went wrong. */
            failure?: string;
        };
        WebhookList: {
            /** @description Your doorbells. */
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description The ring that waits to be sent, if any. */
        WebhookPending: {
            /** @description The id of the ring, the same on each try. */
            ringId: string;
            /**
             * Format: int64
             * @description How many tries were made.
             */
            attempts: number;
            /** @description When the next try is made, in UTC. */
            nextAttemptAt: string;
        };
        WebhookPublicKey: {
            /** @description The public key (Ed25519) with which a ring is verified, as Standard Webhooks writes it. */
            publicKey: string;
            /** @description When it was made, in UTC. */
            createdAt: string;
            /** @description When it stops working, in UTC. */
            retiresAt?: string;
        };
        /** @description The victim said whether they can attend. */
        WitnessAvailabilityGivenData: {
            /** @description The victim can attend. */
            available: boolean;
            /** @description Free text. Personal: it is kept sealed, and shown to nobody without a purpose. */
            narrative?: string;
        };
        /** @description The victim said whether they can attend. */
        WitnessAvailabilityGivenEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.availability-given.v1";
            data: components["schemas"]["WitnessAvailabilityGivenData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.availability-given.v1";
        };
        /** @description The victim was at court. */
        WitnessCourtDayAttendedData: {
            /** @description The victim met the prosecutor. */
            metProsecutor?: boolean;
            /** @description The victim came in by an entrance of their own. */
            separateEntrance?: boolean;
        };
        /** @description The victim was at court. */
        WitnessCourtDayAttendedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.court-day-attended.v1";
            data?: components["schemas"]["WitnessCourtDayAttendedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.court-day-attended.v1";
        };
        /** @description The victim need not give evidence after all. */
        WitnessNoLongerRequiredData: Record<string, never>;
        /** @description The victim need not give evidence after all. */
        WitnessNoLongerRequiredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.no-longer-required.v1";
            data?: components["schemas"]["WitnessNoLongerRequiredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.no-longer-required.v1";
        };
        /** @description The witness care unit has received these results: its own clock to tell the victim starts. */
        WitnessNoticeReceivedData: {
            /**
             * @description Who told the witness care unit.
             * @enum {string}
             */
            from: "court" | "cps";
            /** @description The events it is about, each by its source and id. */
            events: components["schemas"]["EventRef"][];
        };
        /** @description The witness care unit has received these results: its own clock to tell the victim starts. */
        WitnessNoticeReceivedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.notice-received.v1";
            data: components["schemas"]["WitnessNoticeReceivedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.notice-received.v1";
        };
        /** @description The victim visited the court before the trial. */
        WitnessPreTrialVisitHeldData: Record<string, never>;
        /** @description The victim visited the court before the trial. */
        WitnessPreTrialVisitHeldEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.pre-trial-visit-held.v1";
            data?: components["schemas"]["WitnessPreTrialVisitHeldData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.pre-trial-visit-held.v1";
        };
        /** @description The victim was offered a visit to the court before the trial. */
        WitnessPreTrialVisitOfferedData: Record<string, never>;
        /** @description The victim was offered a visit to the court before the trial. */
        WitnessPreTrialVisitOfferedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.pre-trial-visit-offered.v1";
            data?: components["schemas"]["WitnessPreTrialVisitOfferedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.pre-trial-visit-offered.v1";
        };
        /** @description The victim is to give evidence. */
        WitnessRequiredData: {
            /** @description The court's id of the hearing, the same whenever the hearing is spoken of. */
            hearing?: components["schemas"]["HearingId"];
            /** @description The victim is summonsed. */
            summons?: boolean;
        };
        /** @description The victim is to give evidence. */
        WitnessRequiredEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.required.v1";
            data?: components["schemas"]["WitnessRequiredData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.required.v1";
        };
        /** @description Special measures were applied for. */
        WitnessSpecialMeasuresAppliedData: {
            /** @description Special measures, in codes. */
            measures: ("screens" | "live-link" | "private-hearing" | "video-evidence-in-chief" | "section-28" | "intermediary" | "aids" | "wigs-removed")[];
        };
        /** @description Special measures were applied for. */
        WitnessSpecialMeasuresAppliedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.special-measures-applied.v1";
            data: components["schemas"]["WitnessSpecialMeasuresAppliedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.special-measures-applied.v1";
        };
        /** @description Special measures were granted or refused. */
        WitnessSpecialMeasuresDecidedData: {
            /** @description Special measures, in codes. */
            measures: ("screens" | "live-link" | "private-hearing" | "video-evidence-in-chief" | "section-28" | "intermediary" | "aids" | "wigs-removed")[];
            /** @description It was granted; false: refused. */
            granted: boolean;
        };
        /** @description Special measures were granted or refused. */
        WitnessSpecialMeasuresDecidedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.special-measures-decided.v1";
            data: components["schemas"]["WitnessSpecialMeasuresDecidedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.special-measures-decided.v1";
        };
        /** @description The victim was summonsed as a witness. */
        WitnessSummonsedData: Record<string, never>;
        /** @description The victim was summonsed as a witness. */
        WitnessSummonsedEvent: components["schemas"]["CloudEvent"] & {
            /**
             * @description The event type.
             * @constant
             */
            type: "london.victim-journey.witness.summonsed.v1";
            data?: components["schemas"]["WitnessSummonsedData"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.summonsed.v1";
        };
    };
    responses: {
        /** @description The request cannot be read (`bad-request`). */
        BadRequest: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). An Idempotency-Key is needed (`idempotency-key-required`). */
        BadRequestOrIdempotencyKeyRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). The cursor cannot be used here (`invalid-cursor`). */
        BadRequestOrInvalidCursor: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). The body is not JSON (`malformed-json`). The body is missing (`body-required`). */
        BadRequestOrMalformedJsonOrBodyRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). The body is not JSON (`malformed-json`). The body is missing (`body-required`). An Idempotency-Key is needed (`idempotency-key-required`). */
        BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). The body is not JSON (`malformed-json`). The body is missing (`body-required`). Purpose and person must be named (`purpose-required`). */
        BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`bad-request`). Purpose and person must be named (`purpose-required`). */
        BadRequestOrPurposeRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (`body-too-large`). */
        BodyTooLarge: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many writers at once (`busy`). */
        Busy: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many writers at once (`busy`). The request could not be put on record (`not-recorded`). */
        BusyOrNotRecorded: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). The record is not in a state that allows this (`state-conflict`). */
        ConsentWithdrawnOrReferralRetractedOrStateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No longer available (`gone`). */
        Gone: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same command is still being carried out (`idempotency-in-progress`). */
        IdempotencyInProgress: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same command is still being carried out (`idempotency-in-progress`). The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). Another agency holds the referral (`not-holder`). The record is not in a state that allows this (`state-conflict`). */
        IdempotencyInProgressOrConsentWithdrawnOrReferralRetractedOrNotHolderOrStateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same command is still being carried out (`idempotency-in-progress`). The record is not in a state that allows this (`state-conflict`). */
        IdempotencyInProgressOrStateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request (`idempotency-key-reused`). */
        IdempotencyKeyReused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request (`idempotency-key-reused`). The address may not be called (`address-not-allowed`). The receiver did not agree to be rung (`handshake-refused`). */
        IdempotencyKeyReusedOrAddressNotAllowedOrHandshakeRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request (`idempotency-key-reused`). A rule refuses the request (`rule-refused`). */
        IdempotencyKeyReusedOrRuleRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side (`internal-error`). */
        InternalError: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). */
        InvalidBodyOrBodyTooDeep: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). The event id was used for another event (`event-id-reused`). */
        InvalidBodyOrBodyTooDeepOrEventIdReused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). The Idempotency-Key was used for another request (`idempotency-key-reused`). */
        InvalidBodyOrBodyTooDeepOrIdempotencyKeyReused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). The Idempotency-Key was used for another request (`idempotency-key-reused`). The address may not be called (`address-not-allowed`). The receiver did not agree to be rung (`handshake-refused`). A rule refuses the request (`rule-refused`). */
        InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrAddressNotAllowedOrHandshakeRefusedOrRuleRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). The Idempotency-Key was used for another request (`idempotency-key-reused`). A rule refuses the request (`rule-refused`). */
        InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrRuleRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). A header is not valid (`invalid-header`). */
        InvalidBodyOrBodyTooDeepOrInvalidHeader: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). A header is not valid (`invalid-header`). A rule refuses the request (`rule-refused`). */
        InvalidBodyOrBodyTooDeepOrInvalidHeaderOrRuleRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). The message cannot be read (`message-not-understood`). */
        InvalidBodyOrBodyTooDeepOrMessageNotUnderstood: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). A rule refuses the request (`rule-refused`). */
        InvalidBodyOrBodyTooDeepOrRuleRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). A rule refuses the request (`rule-refused`). No such journey (`unknown-subject`). The event does not say which victim it is about (`victim-not-named`). The event type is not known (`unknown-event-type`). The event time lies too far ahead (`time-in-future`). The event id was used for another event (`event-id-reused`). */
        InvalidBodyOrBodyTooDeepOrRuleRefusedOrUnknownSubjectOrVictimNotNamedOrUnknownEventTypeOrTimeInFutureOrEventIdReused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not match its schema (`invalid-body`). The body is nested too deeply or has too long a text (`body-too-deep`). No such journey (`unknown-subject`). */
        InvalidBodyOrBodyTooDeepOrUnknownSubject: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A header is not valid (`invalid-header`). */
        InvalidHeader: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not valid (`invalid-query`). */
        InvalidQuery: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not valid (`invalid-query`). A header is not valid (`invalid-header`). */
        InvalidQueryOrInvalidHeader: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The lease has run out (`lease-expired`). Another worker has received it (`already-received`). The receipt is not of this lease (`receipt-mismatch`). The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). The record is not in a state that allows this (`state-conflict`). */
        LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The lease has run out (`lease-expired`). Another worker has received it (`already-received`). The receipt is not of this lease (`receipt-mismatch`). The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). The record is not in a state that allows this (`state-conflict`). Another decision is already recorded (`decision-conflict`). */
        LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflictOrDecisionConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The lease has run out (`lease-expired`). Another worker has received it (`already-received`). The receipt is not of this lease (`receipt-mismatch`). The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). The record is not in a state that allows this (`state-conflict`). The lease cannot be extended further (`lease-limit`). */
        LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflictOrLeaseLimit: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many bad keys were tried (`locked-out`). Too many requests (`rate-exceeded`). */
        LockedOutOrRateExceeded: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The message is no longer kept as it was sent (`message-not-kept`). */
        MessageNotKept: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The message cannot be read (`message-not-understood`). */
        MessageNotUnderstood: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing there that you may see (`not-found`). */
        NotFound: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing to delete (`nothing-to-delete`). */
        NothingToDelete: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The receipt is needed (`receipt-required`). The lease has run out (`lease-expired`). Another worker has received it (`already-received`). The receipt is not of this lease (`receipt-mismatch`). The victim has withdrawn consent (`consent-withdrawn`). The referral was taken back (`referral-retracted`). The record is not in a state that allows this (`state-conflict`). */
        ReceiptRequiredOrLeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). */
        ScopeRequiredOrStaffAssertionInvalid: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). The key may not send this kind of event (`family-not-allowed`). The key may not write for this force (`force-not-allowed`). The source is not one of the key (`source-not-allowed`). */
        ScopeRequiredOrStaffAssertionInvalidOrFamilyNotAllowedOrForceNotAllowedOrSourceNotAllowed: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). The message is not one that the key may send (`message-not-allowed`). */
        ScopeRequiredOrStaffAssertionInvalidOrMessageNotAllowed: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). A proved person is needed (`proved-person-required`). */
        ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). A proved person is needed (`proved-person-required`). Another person is needed (`second-person-required`). */
        ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequiredOrSecondPersonRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-required`). The assertion proves nobody (`staff-assertion-invalid`). Nobody is let in by this (`sign-in-refused`). */
        ScopeRequiredOrStaffAssertionInvalidOrSignInRefused: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is not in a state that allows this (`state-conflict`). */
        StateConflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer took too long (`timed-out`). */
        TimedOut: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid key was presented (`unauthenticated`). */
        Unauthenticated: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported (`unsupported-media-type`). */
        UnsupportedMediaType: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed behind the gateway (`upstream-failed`). */
        UpstreamFailed: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has changed (`version-mismatch`). */
        VersionMismatch: {
            headers: {
                "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The journey: one victim of one crime. */
        journeyId: components["schemas"]["JourneyId"];
        /** @description The code of a problem. */
        code: string;
        /** @description A partner agency, such as met-police. */
        agencyId: string;
        /** @description The public part of a key. */
        keyId: string;
        /** @description The proposal. */
        proposalId: string;
        /** @description The referral. */
        referralId: components["schemas"]["ReferralId"];
        /** @description The support service, by its id in the directory. */
        serviceId: components["schemas"]["ServiceId"];
        /** @description The doorbell. */
        webhookId: components["schemas"]["WebhookId"];
        /** @description The person, without saying who it is. */
        personRef: components["schemas"]["PersonRef"];
        /** @description An unmatched event, as the unmatched list names it. */
        unmatchedId: string;
        /** @description The message, as the service knows it. */
        messageId: components["schemas"]["CourtMessageId"];
        /** @description The session, by what the pages make of the cookie. */
        sessionId: string;
        /** @description Your own id of the request; echoed. */
        "X-Correlation-Id": string;
        /** @description W3C Trace Context; echoed. */
        traceparent: string;
        /** @description The ETag you hold; 304 where it is still so. */
        "If-None-Match": string;
        /** @description The ETag you act on; 412 where it has changed. */
        "If-Match": string;
        /** @description `handling=strict` refuses fields that are not known (RFC 7240). */
        Prefer: string;
        /** @description New for each command, the same on each retry of it. */
        "Idempotency-Key": string;
        /** @description Why personal details are read, such as victim-contact. */
        "X-Purpose": string;
        /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
        "X-On-Behalf-Of": string;
        /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
        "X-Staff-Assertion": string;
    };
    requestBodies: never;
    headers: {
        /** @description The id to quote when you ask about this request. */
        "X-Correlation-Id": string;
        /** @description The version of what is answered (strong). */
        ETag: string;
        /** @description Where what was made can be read. */
        Location: string;
        /** @description `true`: this was stored before, and this is the answer of the first time. */
        "Idempotent-Replayed": "true" | "false";
        /** @description The budgets of your key: requests (q) in a window of seconds (w). */
        "RateLimit-Policy": string;
        /** @description What is left of each budget (r), and the seconds until it is full again (t). */
        RateLimit: string;
        /** @description Seconds to wait before the next try. */
        "Retry-After": string;
        /** @description Who may keep the answer, and for how long. */
        "Cache-Control": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `handling=strict` refuses fields that are not known (RFC 7240). */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "example-recorded",
                 *       "source": "/police/met/connect",
                 *       "type": "london.victim-journey.crime.recorded.v1",
                 *       "subject": "crime:01/01/1234567/26",
                 *       "time": "2026-01-05T09:00:00Z",
                 *       "data": {
                 *         "force": "01",
                 *         "crimeReference": "01/1234567/26",
                 *         "incidentReference": "CAD 1234/05MAR26",
                 *         "crimeType": "violent-crime",
                 *         "offenceCode": "OF61102",
                 *         "homeOfficeClassification": "008/06",
                 *         "flags": [
                 *           "domestic-abuse"
                 *         ],
                 *         "lsoa": "E01000917",
                 *         "offenceFrom": "2026-03-04",
                 *         "offenceTo": "2026-03-05T01:30:00Z",
                 *         "reportedAt": "2026-03-05T09:15:00Z",
                 *         "victimNumber": 1,
                 *         "victim": {
                 *           "givenName": "Testcase",
                 *           "familyName": "Example",
                 *           "dateOfBirth": "1990-01-01",
                 *           "phone": "020 7946 0000",
                 *           "email": "testcase.example@example.org",
                 *           "address": {
                 *             "lines": [
                 *               "1 Example Street",
                 *               "London"
                 *             ],
                 *             "postcode": "SW1A 0ZZ"
                 *           }
                 *         },
                 *         "location": {
                 *           "lines": [
                 *             "1 Example Street",
                 *             "London"
                 *           ],
                 *           "postcode": "SW1A 0ZZ"
                 *         },
                 *         "narrative": "Invented account of a testcase."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"];
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "example-recorded",
                 *       "source": "/police/met/connect",
                 *       "type": "london.victim-journey.crime.recorded.v1",
                 *       "subject": "crime:01/01/1234567/26",
                 *       "time": "2026-01-05T09:00:00Z",
                 *       "data": {
                 *         "force": "01",
                 *         "crimeReference": "01/1234567/26",
                 *         "incidentReference": "CAD 1234/05MAR26",
                 *         "crimeType": "violent-crime",
                 *         "offenceCode": "OF61102",
                 *         "homeOfficeClassification": "008/06",
                 *         "flags": [
                 *           "domestic-abuse"
                 *         ],
                 *         "lsoa": "E01000917",
                 *         "offenceFrom": "2026-03-04",
                 *         "offenceTo": "2026-03-05T01:30:00Z",
                 *         "reportedAt": "2026-03-05T09:15:00Z",
                 *         "victimNumber": 1,
                 *         "victim": {
                 *           "givenName": "Testcase",
                 *           "familyName": "Example",
                 *           "dateOfBirth": "1990-01-01",
                 *           "phone": "020 7946 0000",
                 *           "email": "testcase.example@example.org",
                 *           "address": {
                 *             "lines": [
                 *               "1 Example Street",
                 *               "London"
                 *             ],
                 *             "postcode": "SW1A 0ZZ"
                 *           }
                 *         },
                 *         "location": {
                 *           "lines": [
                 *             "1 Example Street",
                 *             "London"
                 *           ],
                 *           "postcode": "SW1A 0ZZ"
                 *         },
                 *         "narrative": "Invented account of a testcase."
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description Stored before; the body is that of the first time */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            /** @description Stored on a journey */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            /** @description Stored; no journey is known for it yet */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrFamilyNotAllowedOrForceNotAllowedOrSourceNotAllowed"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrRuleRefusedOrUnknownSubjectOrVictimNotNamedOrUnknownEventTypeOrTimeInFutureOrEventIdReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    checkEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `handling=strict` refuses fields that are not known (RFC 7240). */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "example-recorded",
                 *       "source": "/police/met/connect",
                 *       "type": "london.victim-journey.crime.recorded.v1",
                 *       "subject": "crime:01/01/1234567/26",
                 *       "time": "2026-01-05T09:00:00Z",
                 *       "data": {
                 *         "force": "01",
                 *         "crimeReference": "01/1234567/26",
                 *         "incidentReference": "CAD 1234/05MAR26",
                 *         "crimeType": "violent-crime",
                 *         "offenceCode": "OF61102",
                 *         "homeOfficeClassification": "008/06",
                 *         "flags": [
                 *           "domestic-abuse"
                 *         ],
                 *         "lsoa": "E01000917",
                 *         "offenceFrom": "2026-03-04",
                 *         "offenceTo": "2026-03-05T01:30:00Z",
                 *         "reportedAt": "2026-03-05T09:15:00Z",
                 *         "victimNumber": 1,
                 *         "victim": {
                 *           "givenName": "Testcase",
                 *           "familyName": "Example",
                 *           "dateOfBirth": "1990-01-01",
                 *           "phone": "020 7946 0000",
                 *           "email": "testcase.example@example.org",
                 *           "address": {
                 *             "lines": [
                 *               "1 Example Street",
                 *               "London"
                 *             ],
                 *             "postcode": "SW1A 0ZZ"
                 *           }
                 *         },
                 *         "location": {
                 *           "lines": [
                 *             "1 Example Street",
                 *             "London"
                 *           ],
                 *           "postcode": "SW1A 0ZZ"
                 *         },
                 *         "narrative": "Invented account of a testcase."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"];
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "example-recorded",
                 *       "source": "/police/met/connect",
                 *       "type": "london.victim-journey.crime.recorded.v1",
                 *       "subject": "crime:01/01/1234567/26",
                 *       "time": "2026-01-05T09:00:00Z",
                 *       "data": {
                 *         "force": "01",
                 *         "crimeReference": "01/1234567/26",
                 *         "incidentReference": "CAD 1234/05MAR26",
                 *         "crimeType": "violent-crime",
                 *         "offenceCode": "OF61102",
                 *         "homeOfficeClassification": "008/06",
                 *         "flags": [
                 *           "domestic-abuse"
                 *         ],
                 *         "lsoa": "E01000917",
                 *         "offenceFrom": "2026-03-04",
                 *         "offenceTo": "2026-03-05T01:30:00Z",
                 *         "reportedAt": "2026-03-05T09:15:00Z",
                 *         "victimNumber": 1,
                 *         "victim": {
                 *           "givenName": "Testcase",
                 *           "familyName": "Example",
                 *           "dateOfBirth": "1990-01-01",
                 *           "phone": "020 7946 0000",
                 *           "email": "testcase.example@example.org",
                 *           "address": {
                 *             "lines": [
                 *               "1 Example Street",
                 *               "London"
                 *             ],
                 *             "postcode": "SW1A 0ZZ"
                 *           }
                 *         },
                 *         "location": {
                 *           "lines": [
                 *             "1 Example Street",
                 *             "London"
                 *           ],
                 *           "postcode": "SW1A 0ZZ"
                 *         },
                 *         "narrative": "Invented account of a testcase."
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description It would be stored, or is. Nothing is stored by the check, nobody is told, and the event can still be sent for the first time. What would be refused is refused with the same problem. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCheck"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrFamilyNotAllowedOrForceNotAllowedOrSourceNotAllowed"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrRuleRefusedOrUnknownSubjectOrVictimNotNamedOrUnknownEventTypeOrTimeInFutureOrEventIdReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    answerKnock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "admit",
                 *       "probationRegion": "london"
                 *     }
                 */
                "application/json": components["schemas"]["KnockAnswer"];
            };
        };
        responses: {
            /** @description Your word is kept. In a flagged case an agency is let in once a second person, whom your agency proves (`X-Staff-Assertion`), or a second agency says the same. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnockAnswered"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrFamilyNotAllowedOrForceNotAllowedOrSourceNotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrRuleRefusedOrUnknownSubjectOrVictimNotNamedOrUnknownEventTypeOrTimeInFutureOrEventIdReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    postEventBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description `handling=strict` refuses fields that are not known (RFC 7240). */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "specversion": "1.0",
                 *           "id": "example-recorded",
                 *           "source": "/police/met/connect",
                 *           "type": "london.victim-journey.crime.recorded.v1",
                 *           "subject": "crime:01/01/1234567/26",
                 *           "time": "2026-01-05T09:00:00Z",
                 *           "data": {
                 *             "force": "01",
                 *             "crimeReference": "01/1234567/26",
                 *             "incidentReference": "CAD 1234/05MAR26",
                 *             "crimeType": "violent-crime",
                 *             "offenceCode": "OF61102",
                 *             "homeOfficeClassification": "008/06",
                 *             "flags": [
                 *               "domestic-abuse"
                 *             ],
                 *             "lsoa": "E01000917",
                 *             "offenceFrom": "2026-03-04",
                 *             "offenceTo": "2026-03-05T01:30:00Z",
                 *             "reportedAt": "2026-03-05T09:15:00Z",
                 *             "victimNumber": 1,
                 *             "victim": {
                 *               "givenName": "Testcase",
                 *               "familyName": "Example",
                 *               "dateOfBirth": "1990-01-01",
                 *               "phone": "020 7946 0000",
                 *               "email": "testcase.example@example.org",
                 *               "address": {
                 *                 "lines": [
                 *                   "1 Example Street",
                 *                   "London"
                 *                 ],
                 *                 "postcode": "SW1A 0ZZ"
                 *               }
                 *             },
                 *             "location": {
                 *               "lines": [
                 *                 "1 Example Street",
                 *                 "London"
                 *               ],
                 *               "postcode": "SW1A 0ZZ"
                 *             },
                 *             "narrative": "Invented account of a testcase."
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EventBatch"];
                /**
                 * @example [
                 *       {
                 *         "specversion": "1.0",
                 *         "id": "example-recorded",
                 *         "source": "/police/met/connect",
                 *         "type": "london.victim-journey.crime.recorded.v1",
                 *         "subject": "crime:01/01/1234567/26",
                 *         "time": "2026-01-05T09:00:00Z",
                 *         "data": {
                 *           "force": "01",
                 *           "crimeReference": "01/1234567/26",
                 *           "incidentReference": "CAD 1234/05MAR26",
                 *           "crimeType": "violent-crime",
                 *           "offenceCode": "OF61102",
                 *           "homeOfficeClassification": "008/06",
                 *           "flags": [
                 *             "domestic-abuse"
                 *           ],
                 *           "lsoa": "E01000917",
                 *           "offenceFrom": "2026-03-04",
                 *           "offenceTo": "2026-03-05T01:30:00Z",
                 *           "reportedAt": "2026-03-05T09:15:00Z",
                 *           "victimNumber": 1,
                 *           "victim": {
                 *             "givenName": "Testcase",
                 *             "familyName": "Example",
                 *             "dateOfBirth": "1990-01-01",
                 *             "phone": "020 7946 0000",
                 *             "email": "testcase.example@example.org",
                 *             "address": {
                 *               "lines": [
                 *                 "1 Example Street",
                 *                 "London"
                 *               ],
                 *               "postcode": "SW1A 0ZZ"
                 *             }
                 *           },
                 *           "location": {
                 *             "lines": [
                 *               "1 Example Street",
                 *               "London"
                 *             ],
                 *             "postcode": "SW1A 0ZZ"
                 *           },
                 *           "narrative": "Invented account of a testcase."
                 *         }
                 *       }
                 *     ]
                 */
                "application/cloudevents-batch+json": components["schemas"]["EventList"];
            };
        };
        responses: {
            /** @description Every event is stored, now or before */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Some events were refused; each result says why */
            207: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    findJourneys: {
        parameters: {
            query?: {
                /** @description The unique reference number (URN) of the case. It becomes an alias of the journey. */
                caseUrn?: components["schemas"]["CaseUrn"];
                /** @description The force's reference of the crime, as it was issued. With `force` it is an alias of the journey. */
                crimeReference?: components["schemas"]["CrimeReference"];
                /** @description The force's reference of the incident (CAD), as it was issued; it carries its date. */
                incidentReference?: components["schemas"]["IncidentReference"];
                /** @description The force whose reference it is, by its two-digit code. */
                force?: components["schemas"]["ForceCode"];
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journeys you may see; none is an empty list. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your view of it. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it stands. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStatus"];
                };
            };
            /** @description It stands where you last saw it. */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description The sequence of the last event that you have; 0: from the start. */
                after?: number;
                /** @description The most events to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events in the order they were accepted. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    queryStatuses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "journeyIds": [
                 *         "jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ"
                 *       ],
                 *       "caseUrns": [
                 *         "01SD1234567"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StatusQuery"];
            };
        };
        responses: {
            /** @description Those of them that you may see, in the order asked for, each once. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes since the cursor, oldest first, each journey at its latest; next goes on from here. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listDuties: {
        parameters: {
            query?: {
                /** @description The kind of agency that owes, where it is not yours. */
                agency?: "admin" | "court" | "cps" | "oversight" | "pages" | "phoneline" | "police" | "probation" | "support-service" | "system" | "victim" | "witness-care";
                /** @description Only duties in this state. */
                state?: "open" | "attempted" | "withheld" | "breached";
                /** @description Only duties of this right of the Victims’ Code, 1 to 12. */
                right?: number;
                /** @description Only duties that are due before this instant, in RFC 3339 with its zone. */
                dueBefore?: string;
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readDuties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The duties you may see, those still owed first. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDuties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI 3.1 document */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["Busy"];
            504: components["responses"]["TimedOut"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description The code of a problem. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of the problem */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["Busy"];
            504: components["responses"]["TimedOut"];
        };
    };
    getCodeLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every list, under the name that `x-code-list` gives in this document */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeLists"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["Busy"];
            504: components["responses"]["TimedOut"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["Busy"];
            504: components["responses"]["TimedOut"];
        };
    };
    readBacklog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of all London, small numbers withheld. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backlog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readBacklogCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each figure; [c] where it is withheld. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readCompliance: {
        parameters: {
            query: {
                /** @description The month, in London, in which the duties fell due. */
                month: string;
                /** @description Only this duty of the Victims’ Code, such as VC-6-ARREST. */
                duty?: string;
                /** @description Only duties of this kind of agency. */
                agency?: "admin" | "court" | "cps" | "oversight" | "pages" | "phoneline" | "police" | "probation" | "support-service" | "system" | "victim" | "witness-care";
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each duty, agency, area and entitlement. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compliance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readComplianceCsv: {
        parameters: {
            query: {
                /** @description The month, in London, in which the duties fell due. */
                month: string;
                /** @description Only this duty of the Victims’ Code, such as VC-6-ARREST. */
                duty?: string;
                /** @description Only duties of this kind of agency. */
                agency?: "admin" | "court" | "cps" | "oversight" | "pages" | "phoneline" | "police" | "probation" | "support-service" | "system" | "victim" | "witness-care";
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each row; [c] where a figure is withheld. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readReferralFigures: {
        parameters: {
            query: {
                /** @description The month, in London, in which the referrals were asked for. */
                month: string;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures by service, small numbers withheld. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralFigures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readReferralFiguresCsv: {
        parameters: {
            query: {
                /** @description The month, in London, in which the referrals were asked for. */
                month: string;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each row; [c] where a figure is withheld. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies by id */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    createAgency: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencyId": "example-police",
                 *       "kind": "police",
                 *       "name": "Example Police",
                 *       "rows": {
                 *         "forces": [
                 *           "48"
                 *         ]
                 *       },
                 *       "sourcePrefixes": [
                 *         "/police/example/"
                 *       ],
                 *       "minimumAssurance": "key+ip",
                 *       "networks": [
                 *         "192.0.2.0/24"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description Proposed. It takes effect once another administrator approves it */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    changeAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networks": [
                 *         "192.0.2.0/24",
                 *         "198.51.100.0/24"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgencyChange"];
            };
        };
        responses: {
            /** @description Changed: it opens nothing that was closed */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description Proposed. It takes effect once another administrator approves it */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    revokeAgency: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposed. It takes effect once another administrator approves it */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys by id */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    issueKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "environment": "test",
                 *       "label": "case management",
                 *       "lifetimeDays": 30
                 *     }
                 */
                "application/json": components["schemas"]["IssueKeyRequest"];
            };
        };
        responses: {
            /** @description Issued */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            /** @description Proposed. It takes effect once another administrator approves it */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
                /** @description The public part of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
                /** @description The public part of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["RotateKeyRequest"];
            };
        };
        responses: {
            /** @description Rotated */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            /** @description Proposed. It takes effect once another administrator approves it */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
                /** @description The public part of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer works */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open and decided */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposalList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The proposal. */
                proposalId: components["parameters"]["proposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    approveProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The proposal. */
                proposalId: components["parameters"]["proposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; a key is shown in this answer only */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessApproval"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequiredOrSecondPersonRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            422: components["responses"]["IdempotencyKeyReusedOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    rejectProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The proposal. */
                proposalId: components["parameters"]["proposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has no effect */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessProposal"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listSignIns: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies by id */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readOwnKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your key */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readKeyPattern: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pattern, and how a scanner tells a real key offline */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPattern"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["Busy"];
            504: components["responses"]["TimedOut"];
        };
    };
    claimReferrals: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "maxItems": 10,
                 *       "leaseSeconds": 900
                 *     }
                 */
                "application/json": components["schemas"]["ReferralClaimRequest"];
            };
        };
        responses: {
            /** @description Held for you alone until the lease runs out; the same claim for the same key */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralClaim"];
                };
            };
            /** @description Nothing is ready */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole referral */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReceiptRequiredOrLeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["InvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    acknowledgeReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralReceipt"];
            };
        };
        responses: {
            /** @description It is yours to decide; the same receipt again gives the same answer */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAcknowledgement"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    decideReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receipt": "QUJDREVGR0hJSktMTU5PUA",
                 *       "decision": "rejected",
                 *       "reasonCode": "duplicate"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralDecisionRequest"];
            };
        };
        responses: {
            /** @description Decided; the same decision again gives the same answer */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDecision"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflictOrDecisionConflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    extendLease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseExtensionRequest"];
            };
        };
        responses: {
            /** @description Extended */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStanding"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflictOrLeaseLimit"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    releaseReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralReleaseRequest"];
            };
        };
        responses: {
            /** @description Back in the queue */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStanding"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LeaseExpiredOrAlreadyReceivedOrReceiptMismatchOrConsentWithdrawnOrReferralRetractedOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    reportOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "contacted",
                 *       "occurredAt": "2026-03-06T10:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralOutcomeRequest"];
            };
        };
        responses: {
            /** @description Told on the journey; the same report under the same key gives the same answer */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralOutcome"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrConsentWithdrawnOrReferralRetractedOrNotHolderOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    confirmDeletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeletionConfirmation"];
            };
        };
        responses: {
            /** @description On record */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStanding"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NothingToDelete"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
                /** @description Only referrals that stand so. */
                status?: "waiting" | "engaged" | "declined" | "unable-to-contact" | "action-needed" | "ended" | "queued" | "leased" | "received" | "accepted" | "rejected" | "more-info-requested" | "in-progress" | "completed" | "closed-unable-to-contact" | "withdrawn" | "dead-letter" | "retracted" | "deletion-due";
                /** @description Only referrals that changed since this instant, in RFC 3339 with its zone. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, oldest first */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralList"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    redriveReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The referral. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveRequest"];
            };
        };
        responses: {
            /** @description Queued again */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStanding"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConsentWithdrawnOrReferralRetractedOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    findServices: {
        parameters: {
            query?: {
                /** @description Only services for this need. */
                category?: "emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical";
                /** @description Only services for a victim of this age, in years. */
                age?: number;
                /** @description Only services that work in this area. */
                area?: "london";
                /** @description Only services that work in this language. */
                language?: "en" | "interpreter" | "bsl";
                /** @description Only services that can be used so. */
                accessibility?: "phone" | "online" | "home-visit" | "step-free" | "text-relay" | "easy-read";
                /** @description Only services that referrals can, or cannot, be made to. */
                takesReferrals?: "true" | "false";
                /** @description Which page, from 1. */
                page?: number;
                /** @description The most services to answer with. */
                per_page?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportServicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The support service, by its id in the directory. */
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://doorbell.example.org/rings"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWebhook"];
            };
        };
        responses: {
            /** @description The receiver agreed; it is rung from now on */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReusedOrAddressNotAllowedOrHandshakeRefusedOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is rung no more */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    rotateWebhookKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["RotateWebhookKey"];
            };
        };
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Attempts before this time; the newest where left out. */
                before?: string;
                /** @description The most attempts to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attempts; the time of the last leads to those before it. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    replayNews: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-01-05T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayNews"];
            };
        };
        responses: {
            /** @description It is rung once there is anything since then */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrIdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    holdRings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description A partner agency, such as met-police. */
                agencyId: components["parameters"]["agencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "held": true
                 *     }
                 */
                "application/json": components["schemas"]["HoldRings"];
            };
        };
        responses: {
            /** @description Its doorbells; what is pending stays, and no attempt of it is spent. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldRings"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being rung; read the webhook to see how that went */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgressOrStateConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description New for each command, the same on each retry of it. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The doorbell. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReusedOrAddressNotAllowedOrHandshakeRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As much as the purpose needs. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequestOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["InvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    confirmAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you act on; 412 where it has changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressConfirmation"];
            };
        };
        responses: {
            /** @description Your word is kept; the state says whether it was enough. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressConfirmed"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrInvalidHeaderOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readDisclosures: {
        parameters: {
            query?: {
                /** @description Only where this kind of detail was given. */
                field?: "status" | "facts" | "timeline" | "duties" | "referrals" | "disclosures" | "name" | "date-of-birth" | "address" | "phone" | "email" | "safe-contact" | "representative" | "needs" | "narrative";
            };
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The person, without saying who it is. */
                personRef: components["parameters"]["personRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every disclosure, oldest first. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosures"];
                };
            };
            400: components["responses"]["BadRequestOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidQueryOrInvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    exportSubjectAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The person, without saying who it is. */
                personRef: components["parameters"]["personRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that is held. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectAccessExport"];
                };
            };
            400: components["responses"]["BadRequestOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["InvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The person, without saying who it is. */
                personRef: components["parameters"]["personRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            /** @description The details are erased. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Waits for a second person to ask for it too. */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrInvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The person, without saying who it is. */
                personRef: components["parameters"]["personRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHold"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldState"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrInvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description UTC date; today when left out. */
                day?: string;
                /** @description Another agency: for the platform alone. */
                agencyId?: string;
                /** @description Only requests about this journey. */
                journeyId?: components["schemas"]["JourneyId"];
                /** @description Only requests of this operation, by its id in this document. */
                operation?: string;
                /** @description Only requests that ended so. */
                result?: "allowed" | "denied" | "failed";
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records in order of time. Of a day with very many that were not asked for, a page may hold fewer; follow links.next. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listUnmatchedEvents: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmatchedEvents"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listDataQualityItems: {
        parameters: {
            query?: {
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. What has been mended is no longer there, so a page can hold fewer than asked for. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataQualityItems"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listSentEvents: {
        parameters: {
            query?: {
                /** @description The UTC date of `receivedAt`. Today when neither it nor `source` and `id` are given. */
                day?: string;
                /** @description The source of one event, with its id. */
                source?: string;
                /** @description The id of one event, with its source. */
                id?: string;
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them in the order in which they were taken, some seconds behind; one that is asked for by its id, at once. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentEvents"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    countSentEvents: {
        parameters: {
            query?: {
                /** @description The UTC date of `receivedAt`; today when left out. */
                day?: string;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, some seconds behind. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentEventCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    attachUnmatchedEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description An unmatched event, as the unmatched list names it. */
                unmatchedId: components["parameters"]["unmatchedId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "journeyId": "jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ"
                 *     }
                 */
                "application/json": components["schemas"]["AttachUnmatchedEventRequest"];
            };
        };
        responses: {
            /** @description It is on the journey, now or since before. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrUnknownSubject"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listCourtMessages: {
        parameters: {
            query?: {
                /** @description Where they stand; left out, those that wait. */
                state?: "received" | "done" | "waiting" | "partly" | "rejected";
                /** @description Those that were received since; left out, all that are known. */
                since?: string;
                /** @description The cursor of links.next, as given. */
                cursor?: string;
                /** @description The most entries to answer with. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessages"];
                };
            };
            400: components["responses"]["BadRequestOrInvalidCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    postCourtMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
                "text/xml": string;
                "application/json": string;
            };
        };
        responses: {
            /** @description Sent before; the body is that of the first time */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessageReceipt"];
                };
            };
            /** @description Kept, and every part of it is decided */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessageReceipt"];
                };
            };
            /** @description Kept; a part of it waits, or is still being worked on */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessageReceipt"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrMessageNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrMessageNotUnderstood"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readCourtMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The message, as the service knows it. */
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its receipt. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessageReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    retryCourtMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The message, as the service knows it. */
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its receipt, as it stands now. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtMessageReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrMessageNotAllowed"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["MessageNotKept"];
            422: components["responses"]["MessageNotUnderstood"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    issueSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as": "staff",
                 *       "agencyId": "victim-phoneline",
                 *       "sessionId": "0123456789AB",
                 *       "secret": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg",
                 *       "issuer": "https://login.example/tenant/v2.0",
                 *       "person": "operator-12",
                 *       "groups": [
                 *         "desk-operators"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description They are in. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrSignInRefused"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeep"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The session, by what the pages make of the cookie. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended, whether or not there was one. */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    listOwnJourneys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your journeys; none is an empty list. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnJourneyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readOwnJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The ETag you hold; 304 where it is still so. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they may know, and what they are owed. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnJourney"];
                };
            };
            /** @description Unchanged since the ETag that was sent */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    tellOwnJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "7b1f2f3e-0000-4000-8000-000000000000",
                 *       "type": "callback.requested",
                 *       "data": {
                 *         "topic": "late-news"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OwnWord"];
            };
        };
        responses: {
            /** @description It was received. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWordReceived"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrEventIdReused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readOwnDisclosures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies by day, oldest first. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDisclosures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readOwnSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your session. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    openOnlineAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "safeToLook": true
                 *     }
                 */
                "application/json": components["schemas"]["OnlineAccessRequest"];
            };
        };
        responses: {
            /** @description The code: give it in person, on a call in which you made sure who it is, or by a safe text. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineAccessCode"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalidOrProvedPersonRequired"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrInvalidHeaderOrRuleRefused"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    checkIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "familyName": "Example",
                 *         "dateOfBirth": "1990-01-01"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityCheckRequest"];
            };
        };
        responses: {
            /** @description Whether they are the victim; never what was right or wrong. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityCheck"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJsonOrBodyRequiredOrPurposeRequired"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBodyOrBodyTooDeepOrInvalidHeader"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    readContactLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first; codes only. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    closeOnlineAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody sees it online as the victim. */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
    endSessionsOfJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; echoed. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description W3C Trace Context; echoed. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                /** @description The journey: one victim of one crime. */
                journeyId: components["parameters"]["journeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have ended. */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["X-Correlation-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ScopeRequiredOrStaffAssertionInvalid"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["LockedOutOrRateExceeded"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UpstreamFailed"];
            503: components["responses"]["BusyOrNotRecorded"];
            504: components["responses"]["TimedOut"];
        };
    };
}

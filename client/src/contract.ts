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
         * @description Sent again: It is answered as the first time, by `source` and `id` of the event.
         */
        post: operations["postEvent"];
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
         * @description Sent again: Each event is answered as the first time, by its `source` and `id`.
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
        /** Find journeys by a reference you know the matter by */
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
        /** Read your view of a journey */
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
        /** Read where a journey stands */
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
        /** Read what happened on a journey, as far as you may know it */
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
         * Read where up to 100 journeys stand
         * @description Sent again: It reads again.
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
        /** Follow what changes on the journeys you may see, some ten seconds behind */
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
        /** List what your agency still owes to victims, the earliest due first */
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
        /** Read what a victim is and was owed, with every due date it had */
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
        /** Read this document */
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
        /** Read what a problem means and how to mend it */
        get: operations["getProblem"];
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
        /** See whether the service answers */
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
        /** Read how many victims wait, at what stage, how long, and how many of them are vulnerable */
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
        /** Read the rows of the backlog as CSV */
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
        /** Read how the duties of a month were kept, by duty, agency, area and entitlement */
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
        /** Read the same rows as CSV */
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
        /** Read what became of the referrals of a month, and how soon victims were reached */
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
        /** Read the same figures as CSV */
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
        /** List the partner agencies */
        get: operations["listAgencies"];
        put?: never;
        /** Propose to register a partner agency */
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
        /** Read a partner agency */
        get: operations["readAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what an agency and, with it, each of its keys may reach
         * @description Sent again: The agency stays as the first one left it, or is proposed to change once more; with `If-Match` it is answered 412.
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
        /** Break glass: propose to end every key of an agency at once */
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
        /** List the keys of an agency, those that ended included */
        get: operations["listKeys"];
        put?: never;
        /** Issue a key to an agency; it is shown in this answer only */
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
        /** Read a key of an agency */
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
        /** Give a key a new secret; the old one works on for the overlap */
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
        /** End a key at once */
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
        /** List what administrators have proposed, the oldest first */
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
        /** Read what an administrator has proposed */
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
        /** Approve, as another administrator, what one has proposed: it takes effect now */
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
        /** Reject or withdraw what an administrator has proposed */
        post: operations["rejectProposal"];
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
        /** Read what the key you send is and may do */
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
        /** Read the regular expression by which scanners find leaked keys */
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
        /** Claim referrals to your services, to read and to answer */
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
        /** Read one referral that you hold or took up */
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
         * @description Sent again: The same receipt gives the same answer.
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
         * @description Sent again: The same decision under the same receipt gives the same answer.
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
         * @description Sent again: It asks for the same length from now; twelve hours in all bound it.
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
         * @description Sent again: It is answered as the first time, until somebody else has claimed the referral.
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
        /** Tell what became of a referral that you took up */
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
         * @description Sent again: It is answered as the first time.
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
        /** List the referrals to your services, or those you made, in the order of their last change */
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
        /** List the referrals that nobody could take up; they never age out */
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
         * @description Sent again: It is answered 409: the referral waits in the queue already.
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
        /** Find support services to refer to, or to tell a victim of */
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
        /** Read one support service */
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
        /** List the doorbells of your agency */
        get: operations["listWebhooks"];
        put?: never;
        /** Register a doorbell that rings when referrals are ready to be claimed */
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
        /** Read a doorbell: its keys, and how the last attempt went */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a doorbell
         * @description Sent again: It is answered 404: the doorbell is gone.
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
        /** Give a doorbell a new signing key; the old one signs too for a while */
        post: operations["rotateWebhookKey"];
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
        /** Ring a doorbell once, whether or not anything is ready */
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
        /** Take a disabled doorbell into use again, once its receiver agrees anew */
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
        /** Read how the victim can safely be reached, for one purpose */
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
         * @description Sent again: Your word counts once, and is answered as the first time.
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
        /** Read who was given details of a person */
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
        /** Export all that is held about a victim, for the victim */
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
         * @description Sent again: The same person counts once; after the erasure it is answered with it.
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
         * @description Sent again: The hold stays as it is.
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
        /** Read the record of your agency's requests on one day */
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
        /** List own events that no journey is known for, oldest first */
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
        /** List own events that wait, moved nothing or link two journeys, by journey */
        get: operations["listDataQualityItems"];
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
         * @description Sent again: It is answered as the first time.
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
        /** List own messages that wait, or that could not be read in part or at all, oldest first */
        get: operations["listCourtMessages"];
        put?: never;
        /**
         * Send a message of a court or the police as they send it already: SPI, or Common Platform
         * @description Sent again: It is answered as the first time, by its envelope and content.
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
        /** Read what became of an own message, as it stands now */
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
         * @description Sent again: It is read once more, to the same effect.
         */
        post: operations["retryCourtMessage"];
        delete?: never;
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
            proposal: components["schemas"]["AccessProposal"];
            agency?: components["schemas"]["Agency"];
            key?: components["schemas"]["IssuedKey"];
        };
        AccessProposal: {
            proposalId: string;
            kind: string;
            agencyId: string;
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
            state: string;
            proposedBy: components["schemas"]["AccessProposalProposedBy"];
            proposedAt: string;
            /** @description Not approved by then, it has no effect. */
            expiresAt: string;
            decidedBy?: components["schemas"]["AccessProposalDecidedBy"];
            decidedAt?: string;
            /** Format: int64 */
            version: number;
        };
        AccessProposalDecidedBy: {
            agencyId: string;
            /** @description The staff id that the agency proved. */
            onBehalfOf: string;
        };
        AccessProposalList: {
            proposals: components["schemas"]["AccessProposal"][];
            links: components["schemas"]["PageLinks"];
        };
        AccessProposalProposedBy: {
            agencyId: string;
            /** @description The staff id that the agency proved. */
            onBehalfOf: string;
        };
        /** @description A postal address. Kept in the vault only. */
        Address: {
            lines: string[];
            postcode?: string;
        };
        AddressConfirmation: {
            address?: components["schemas"]["Address"];
            phone?: string;
            email?: string;
            safeContact?: components["schemas"]["SafeContact"];
            representative?: components["schemas"]["Person"];
        };
        AddressConfirmed: {
            journeyId: components["schemas"]["JourneyId"];
            state: string;
        };
        Agency: {
            agencyId: string;
            kind: string;
            status: string;
            name: string;
            rows: components["schemas"]["AgencyRows"];
            sourcePrefixes: string[];
            minimumAssurance: string;
            networks: string[];
            certificates: string[];
            tier: string;
            staffKeys: components["schemas"]["AgencyStaffKeys"];
            /** Format: int64 */
            version: number;
        };
        AgencyChange: {
            name?: string;
            rows?: components["schemas"]["AgencyChangeRows"];
            sourcePrefixes?: string[];
            /** @enum {string} */
            minimumAssurance?: "key" | "key+ip" | "key+mtls";
            networks?: string[];
            certificates?: string[];
            /** @enum {string} */
            tier?: "trial" | "standard" | "high" | "bulk";
            staffKeys?: components["schemas"]["AgencyChangeStaffKeys"];
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
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
        AgencyChangeStaffKeys: {
            keys: components["schemas"]["AgencyChangeStaffKeysKey"][];
        };
        AgencyChangeStaffKeysKey: {
            /** @enum {string} */
            kty: "EC" | "OKP";
            /** @enum {string} */
            crv: "P-256" | "Ed25519";
            x: string;
            y?: string;
            /** @enum {string} */
            alg?: "ES256" | "EdDSA";
            kid: string;
            /** @constant */
            use?: "sig";
        };
        AgencyList: {
            agencies: components["schemas"]["Agency"][];
            links: components["schemas"]["PageLinks"];
        };
        AgencyReference: string;
        AgencyRows: {
            forces: string[];
            courts: string[];
            cpsAreas: string[];
            services: string[];
            probationRegions: string[];
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. */
        AgencyStaffKeys: {
            keys: components["schemas"]["AgencyStaffKeysKey"][];
        };
        AgencyStaffKeysKey: {
            /** @enum {string} */
            kty: "EC" | "OKP";
            /** @enum {string} */
            crv: "P-256" | "Ed25519";
            x: string;
            y?: string;
            /** @enum {string} */
            alg?: "ES256" | "EdDSA";
            kid: string;
            /** @constant */
            use?: "sig";
        };
        Asn: string;
        AttachUnmatchedEventRequest: {
            journeyId: components["schemas"]["JourneyId"];
        };
        AuditPage: {
            day: string;
            records: components["schemas"]["AuditRecord"][];
            links: components["schemas"]["PageLinks"];
        };
        /** @description One decision about one request; holds no personal value. */
        AuditRecord: {
            id: string;
            time: string;
            agencyId: string;
            keyId?: string;
            onBehalfOf?: string;
            /** @description The agency proved that it was this member of its staff (X-Staff-Assertion). */
            verified?: boolean;
            purpose?: string;
            operation: string;
            result: string;
            /** Format: int64 */
            status: number;
            problem?: string;
            /**
             * Format: int64
             * @description Of a lock-out: which refusal of it this is. The 1st, 10th, 100th and so on are on record.
             */
            refusals?: number;
            journeyIds: components["schemas"]["JourneyId"][];
            referralIds: components["schemas"]["ReferralId"][];
            personRef?: components["schemas"]["PersonRef"];
            eventType?: string;
            fields: string[];
            change?: components["schemas"]["AuditRecordChange"];
            /** @description Network address the request came from. */
            address?: string;
            /** @description SHA-256 fingerprint of the client certificate, in hexadecimal. */
            certificate?: string;
            correlationId?: string;
            traceId?: string;
        };
        /** @description Of an administrative act: on what, and what differs before and after. */
        AuditRecordChange: {
            agencyId?: string;
            keyId?: string;
            proposalId?: string;
            before?: {
                [key: string]: unknown;
            };
            after?: {
                [key: string]: unknown;
            };
        };
        Backlog: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            threshold: number;
            answers: components["schemas"]["BacklogAnswers"];
            rows: components["schemas"]["BacklogRow"][];
        };
        /** @description How many victims, how many vulnerable, how many eligible, at what stage, how long. */
        BacklogAnswers: {
            victims: components["schemas"]["Figure"];
            vulnerable: components["schemas"]["Figure"];
            eligibleForSpecialMeasures: components["schemas"]["Figure"];
            byStage: components["schemas"]["BacklogAnswersByStage"][];
            waitedSinceReport: components["schemas"]["Waited"] | null;
        };
        BacklogAnswersByStage: {
            stage: string;
            victims: components["schemas"]["Figure"];
            inStage: components["schemas"]["Waited"] | null;
        };
        /** @description `all` stands for every value of a dimension. */
        BacklogRow: {
            area: string;
            stage: string;
            vulnerable: string;
            specialMeasures: string;
            victims: components["schemas"]["Figure"];
            sinceReport: components["schemas"]["Waited"] | null;
            inStage: components["schemas"]["Waited"] | null;
        };
        /** @description What became of each event of a batch, in the order sent. */
        BatchAnswer: {
            summary: components["schemas"]["BatchAnswerSummary"];
            results: components["schemas"]["BatchAnswerResult"][];
        };
        BatchAnswerResult: {
            /** Format: int64 */
            index: number;
            /** Format: int64 */
            status: number;
            id?: string;
            receipt?: components["schemas"]["EventReceipt"];
            problem?: {
                [key: string]: unknown;
            };
        };
        BatchAnswerSummary: {
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            replayed: number;
            /** Format: int64 */
            unmatched: number;
            /** Format: int64 */
            refused: number;
        };
        CaseUrn: string;
        Changes: {
            changes: components["schemas"]["JourneyStatus"][];
            /** @description Nothing more for now: ask again in a while. */
            caughtUp: boolean;
            links: components["schemas"]["ChangesLinks"];
        };
        ChangesLinks: {
            next: string;
        };
        /** @description Opaque reference of one charge. */
        ChargeRef: string;
        /** @description The CPS advised; with an action plan, the police have more to do. */
        ChargingAdviceGivenData: {
            suspect: components["schemas"]["SuspectRef"];
            actionPlan: boolean;
        };
        /** @description The CPS advised; with an action plan, the police have more to do. */
        ChargingAdviceGivenEvent: {
            /** @constant */
            type: "london.victim-journey.charging.advice-given.v1";
            data: components["schemas"]["ChargingAdviceGivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.advice-given.v1";
        });
        /** @description The police asked for a charging decision. */
        ChargingAdviceRequestedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind?: "red" | "green" | "police";
        };
        /** @description The police asked for a charging decision. */
        ChargingAdviceRequestedEvent: {
            /** @constant */
            type: "london.victim-journey.charging.advice-requested.v1";
            data: components["schemas"]["ChargingAdviceRequestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.advice-requested.v1";
        });
        /** @description The charges changed. */
        ChargingAlteredData: {
            suspect: components["schemas"]["SuspectRef"];
            charges: components["schemas"]["ChargingAlteredDataCharge"][];
            substantial: boolean;
        };
        ChargingAlteredDataCharge: {
            charge: components["schemas"]["ChargeRef"];
            offenceCode?: components["schemas"]["OffenceCode"];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            victims?: number[];
            courtId?: components["schemas"]["CourtId"];
        };
        /** @description The charges changed. */
        ChargingAlteredEvent: {
            /** @constant */
            type: "london.victim-journey.charging.altered.v1";
            data: components["schemas"]["ChargingAlteredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.altered.v1";
        });
        /** @description A suspect was charged, requisitioned or summonsed. */
        ChargingChargedData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargingChargedDataCharge"][];
            /** @enum {string} */
            method?: "charge" | "requisition" | "summons";
            caseUrn?: components["schemas"]["CaseUrn"];
            asn?: components["schemas"]["Asn"];
            courtIds?: components["schemas"]["CourtId"][];
            /** Format: date-time */
            firstHearing?: string;
            court?: components["schemas"]["CourtCode"];
            /** @enum {string} */
            remand?: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
        };
        ChargingChargedDataCharge: {
            charge: components["schemas"]["ChargeRef"];
            offenceCode?: components["schemas"]["OffenceCode"];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            victims?: number[];
            courtId?: components["schemas"]["CourtId"];
        };
        /** @description A suspect was charged, requisitioned or summonsed. */
        ChargingChargedEvent: {
            /** @constant */
            type: "london.victim-journey.charging.charged.v1";
            data: components["schemas"]["ChargingChargedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.charged.v1";
        });
        /** @description The prosecution stopped some or all charges. */
        ChargingDiscontinuedData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            reasonCode?: components["schemas"]["ResultCode"];
            /** @enum {string} */
            kind: "discontinued" | "withdrawn" | "no-evidence-offered" | "replaced";
        };
        /** @description The prosecution stopped some or all charges. */
        ChargingDiscontinuedEvent: {
            /** @constant */
            type: "london.victim-journey.charging.discontinued.v1";
            data: components["schemas"]["ChargingDiscontinuedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.discontinued.v1";
        });
        /** @description A suspect will not be charged. */
        ChargingNoFurtherActionData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            decidedBy: "police" | "cps";
            /** @enum {string} */
            reason: "evidential" | "public-interest" | "victim-does-not-support" | "suspect-died" | "out-of-time";
            narrative?: string;
        };
        /** @description A suspect will not be charged. */
        ChargingNoFurtherActionEvent: {
            /** @constant */
            type: "london.victim-journey.charging.no-further-action.v1";
            data: components["schemas"]["ChargingNoFurtherActionData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.no-further-action.v1";
        });
        /** @description A stopped prosecution goes on after all. */
        ChargingReinstatedData: {
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A stopped prosecution goes on after all. */
        ChargingReinstatedEvent: {
            /** @constant */
            type: "london.victim-journey.charging.reinstated.v1";
            data: components["schemas"]["ChargingReinstatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.reinstated.v1";
        });
        /** @description The CPS sent the file back to the police. */
        ChargingReturnedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            reason: "action-plan" | "insufficient" | "admin";
        };
        /** @description The CPS sent the file back to the police. */
        ChargingReturnedEvent: {
            /** @constant */
            type: "london.victim-journey.charging.returned.v1";
            data: components["schemas"]["ChargingReturnedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.charging.returned.v1";
        });
        ClaimId: string;
        /** @description What every event has: the attributes of a CloudEvents 1.0 event in structured JSON mode. */
        CloudEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            source: string;
            subject: components["schemas"]["Subject"];
            /** Format: date-time */
            time: string;
            datacontenttype?: string;
            sequence?: string;
            /** @constant */
            sequencetype?: "Integer";
            /** Format: date-time */
            recordedtime?: string;
            causationid?: string;
            correlationid?: string;
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
        /** @description The victim applied for compensation. */
        CompensationAppliedData: {
            /** @enum {string} */
            scheme: "cica" | "court";
        };
        /** @description The victim applied for compensation. */
        CompensationAppliedEvent: {
            /** @constant */
            type: "london.victim-journey.compensation.applied.v1";
            data: components["schemas"]["CompensationAppliedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.compensation.applied.v1";
        });
        /** @description The application was decided. */
        CompensationDecidedData: {
            /** @enum {string} */
            scheme: "cica" | "court";
        };
        /** @description The application was decided. */
        CompensationDecidedEvent: {
            /** @constant */
            type: "london.victim-journey.compensation.decided.v1";
            data: components["schemas"]["CompensationDecidedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.compensation.decided.v1";
        });
        /** @description The complaint was acknowledged. */
        ComplaintAcknowledgedData: {
            /** @enum {string} */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The complaint was acknowledged. */
        ComplaintAcknowledgedEvent: {
            /** @constant */
            type: "london.victim-journey.complaint.acknowledged.v1";
            data: components["schemas"]["ComplaintAcknowledgedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.acknowledged.v1";
        });
        /** @description The complaint was answered. */
        ComplaintAnsweredData: {
            /** @enum {string} */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The complaint was answered. */
        ComplaintAnsweredEvent: {
            /** @constant */
            type: "london.victim-journey.complaint.answered.v1";
            data: components["schemas"]["ComplaintAnsweredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.answered.v1";
        });
        /** @description The victim took the complaint further. */
        ComplaintEscalatedData: {
            /** @enum {string} */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The victim took the complaint further. */
        ComplaintEscalatedEvent: {
            /** @constant */
            type: "london.victim-journey.complaint.escalated.v1";
            data: components["schemas"]["ComplaintEscalatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.escalated.v1";
        });
        /** @description The victim complained of an agency (Right 12). */
        ComplaintReceivedData: {
            /** @enum {string} */
            against: "police" | "cps" | "court" | "witness-care" | "support-service" | "probation" | "oversight";
            complaint: components["schemas"]["AgencyReference"];
        };
        /** @description The victim complained of an agency (Right 12). */
        ComplaintReceivedEvent: {
            /** @constant */
            type: "london.victim-journey.complaint.received.v1";
            data: components["schemas"]["ComplaintReceivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.complaint.received.v1";
        });
        /** @description How the duties that fell due in a month were kept. The counts of a row add up to `due`; what was done in time and recorded late is counted apart. */
        Compliance: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            threshold: number;
            month: string;
            rows: components["schemas"]["ComplianceRow"][];
        };
        ComplianceRow: {
            duty: string;
            agency: string;
            area: string;
            entitlement: string;
            due: components["schemas"]["Figure"];
            counts: components["schemas"]["ComplianceRowCounts"];
            toMeet: components["schemas"]["Took"] | null;
            toArrive: components["schemas"]["Took"] | null;
        };
        ComplianceRowCounts: {
            open: components["schemas"]["Figure"];
            met: components["schemas"]["Figure"];
            "met-late": components["schemas"]["Figure"];
            waived: components["schemas"]["Figure"];
            withheld: components["schemas"]["Figure"];
            attempted: components["schemas"]["Figure"];
            breached: components["schemas"]["Figure"];
            "not-applicable": components["schemas"]["Figure"];
            "met-recorded-late": components["schemas"]["Figure"];
        };
        /** @description How a victim can be reached safely, for one purpose. */
        Contact: {
            journeyId: components["schemas"]["JourneyId"];
            personRef: components["schemas"]["PersonRef"];
            purpose: string;
            warnings: components["schemas"]["ContactWarnings"];
            givenName?: string;
            familyName?: string;
            organisationName?: string;
            dateOfBirth?: string;
            address?: components["schemas"]["Address"];
            addressChange?: components["schemas"]["ContactAddressChange"];
            /** @description Other details were told and wait for a second person: what is given stood before. */
            changesWaiting?: components["schemas"]["ContactChangesWaiting"][];
            /** @description The only ways to reach the victim that are safe. Use no other. */
            channels?: components["schemas"]["ContactChannel"][];
            times?: components["schemas"]["ContactTime"][];
            mayAnswer?: string[];
            mustNotAnswer?: string[];
            representative?: components["schemas"]["ContactRepresentative"];
            language?: string;
            accessibilityNeeds?: string[];
            withheld: components["schemas"]["ContactWithheld"][];
        };
        /** @description Another address was told and waits for a second person to confirm it. */
        ContactAddressChange: {
            toldAt: string;
        };
        ContactChangesWaiting: {
            field: string;
            toldAt: string;
        };
        ContactChannel: {
            channel: string;
            value?: string;
            voicemail: boolean;
            codeWord?: string;
            neutralSender?: string;
        };
        /** @description A victim, or someone for them, first got in touch. */
        ContactReceivedData: {
            /** @enum {string} */
            channel: "101" | "999" | "online" | "front-counter" | "third-party" | "victim-phoneline" | "self-referral";
            force: components["schemas"]["ForceCode"];
            incidentReference?: components["schemas"]["IncidentReference"];
            /** @enum {string} */
            grade?: "I" | "S" | "E" | "R";
            /** Format: int32 */
            victimNumber?: number;
            victim?: components["schemas"]["Person"];
            caller?: components["schemas"]["Person"];
            location?: components["schemas"]["Address"];
            safeContact?: components["schemas"]["SafeContact"];
            narrative?: string;
        };
        /** @description A victim, or someone for them, first got in touch. */
        ContactReceivedEvent: {
            /** @constant */
            type: "london.victim-journey.contact.received.v1";
            data: components["schemas"]["ContactReceivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.contact.received.v1";
        });
        ContactRepresentative: {
            givenName?: string;
            familyName?: string;
            organisationName?: string;
            phone?: string;
            email?: string;
        };
        ContactTime: {
            days: string[];
            from: string;
            to: string;
        };
        /** @description Read these before any contact. */
        ContactWarnings: {
            alerts: string[];
            protectiveOrders: string[];
            lifelongAnonymity: boolean;
        };
        ContactWithheld: {
            field: string;
            reason: string;
        };
        /** @description Leave to appeal was given or refused. */
        CourtAppealLeaveData: {
            suspect: components["schemas"]["SuspectRef"];
            granted: boolean;
        };
        /** @description Leave to appeal was given or refused. */
        CourtAppealLeaveEvent: {
            /** @constant */
            type: "london.victim-journey.court.appeal-leave.v1";
            data: components["schemas"]["CourtAppealLeaveData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-leave.v1";
        });
        /** @description A suspect appeals. */
        CourtAppealLodgedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            against: "conviction" | "sentence" | "both";
        };
        /** @description A suspect appeals. */
        CourtAppealLodgedEvent: {
            /** @constant */
            type: "london.victim-journey.court.appeal-lodged.v1";
            data: components["schemas"]["CourtAppealLodgedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-lodged.v1";
        });
        /** @description The appeal was decided. */
        CourtAppealOutcomeData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            outcome: "dismissed" | "conviction-quashed" | "sentence-varied" | "retrial-ordered" | "abandoned";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The appeal was decided. */
        CourtAppealOutcomeEvent: {
            /** @constant */
            type: "london.victim-journey.court.appeal-outcome.v1";
            data: components["schemas"]["CourtAppealOutcomeData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.appeal-outcome.v1";
        });
        /** @description The court decided on bail. */
        CourtBailDecidedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            remand: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
            /** @enum {string} */
            change: "granted" | "refused" | "varied" | "cancelled" | "breached";
            conditions?: ("no-contact" | "not-to-approach" | "not-to-enter-area" | "residence" | "curfew" | "electronic-monitoring" | "reporting" | "surrender-passport" | "surety-or-security" | "other")[];
            until?: string;
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court decided on bail. */
        CourtBailDecidedEvent: {
            /** @constant */
            type: "london.victim-journey.court.bail-decided.v1";
            data: components["schemas"]["CourtBailDecidedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.bail-decided.v1";
        });
        /** @description The case rests: it lies on file or was adjourned without a date. */
        CourtCaseDormantData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            /** @enum {string} */
            kind: "lie-on-file" | "adjourned-sine-die";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The case rests: it lies on file or was adjourned without a date. */
        CourtCaseDormantEvent: {
            /** @constant */
            type: "london.victim-journey.court.case-dormant.v1";
            data: components["schemas"]["CourtCaseDormantData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-dormant.v1";
        });
        /** @description The court holds a case; its URN is an alias of the journey. */
        CourtCaseRegisteredData: {
            caseUrn: components["schemas"]["CaseUrn"];
            court: components["schemas"]["CourtCode"];
            suspects: components["schemas"]["SuspectRef"][];
        };
        /** @description The court holds a case; its URN is an alias of the journey. */
        CourtCaseRegisteredEvent: {
            /** @constant */
            type: "london.victim-journey.court.case-registered.v1";
            data: components["schemas"]["CourtCaseRegisteredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-registered.v1";
        });
        /** @description Some suspects are tried apart; the URN of their own case is a further alias of the journey. */
        CourtCaseSplitData: {
            caseUrn: components["schemas"]["CaseUrn"];
            suspects: components["schemas"]["SuspectRef"][];
        };
        /** @description Some suspects are tried apart; the URN of their own case is a further alias of the journey. */
        CourtCaseSplitEvent: {
            /** @constant */
            type: "london.victim-journey.court.case-split.v1";
            data: components["schemas"]["CourtCaseSplitData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.case-split.v1";
        });
        /** @description The case is heard together with another, whose URN is a further alias of the journey. */
        CourtCasesJoinedData: {
            caseUrn: components["schemas"]["CaseUrn"];
        };
        /** @description The case is heard together with another, whose URN is a further alias of the journey. */
        CourtCasesJoinedEvent: {
            /** @constant */
            type: "london.victim-journey.court.cases-joined.v1";
            data: components["schemas"]["CourtCasesJoinedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.cases-joined.v1";
        });
        /** @description The court added a charge, or put it in the place of others. */
        CourtChargeAddedData: {
            suspect: components["schemas"]["SuspectRef"];
            charge: components["schemas"]["ChargeRef"];
            offenceCode?: components["schemas"]["OffenceCode"];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            courtId?: components["schemas"]["CourtId"];
            replaces?: components["schemas"]["ChargeRef"][];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court added a charge, or put it in the place of others. */
        CourtChargeAddedEvent: {
            /** @constant */
            type: "london.victim-journey.court.charge-added.v1";
            data: components["schemas"]["CourtChargeAddedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.charge-added.v1";
        });
        /** @description A charge is no longer before the court: carried to another case, or entered in error. */
        CourtChargeRemovedData: {
            suspect: components["schemas"]["SuspectRef"];
            charge: components["schemas"]["ChargeRef"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A charge is no longer before the court: carried to another case, or entered in error. */
        CourtChargeRemovedEvent: {
            /** @constant */
            type: "london.victim-journey.court.charge-removed.v1";
            data: components["schemas"]["CourtChargeRemovedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.charge-removed.v1";
        });
        CourtCode: string;
        /** @description A conviction no longer stands and the charge is open again: reopened, or a plea withdrawn. */
        CourtConvictionSetAsideData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A conviction no longer stands and the charge is open again: reopened, or a plea withdrawn. */
        CourtConvictionSetAsideEvent: {
            /** @constant */
            type: "london.victim-journey.court.conviction-set-aside.v1";
            data: components["schemas"]["CourtConvictionSetAsideData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.conviction-set-aside.v1";
        });
        /** @description A hearing took place. */
        CourtHearingHeldData: {
            hearing: components["schemas"]["HearingId"];
            hearingType?: components["schemas"]["HearingType"];
            /** @enum {string} */
            outcome?: "adjourned" | "resulted" | "part-heard";
            /** Format: date-time */
            nextHearing?: string;
            nextDateUnfixed?: boolean;
            atHearing?: components["schemas"]["HearingId"];
            /** @enum {string} */
            bail?: "UB" | "CB" | "PR" | "PB" | "LA" | "SA" | "NA";
        };
        /** @description A hearing took place. */
        CourtHearingHeldEvent: {
            /** @constant */
            type: "london.victim-journey.court.hearing-held.v1";
            data: components["schemas"]["CourtHearingHeldData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-held.v1";
        });
        /** @description A hearing was listed, or listed anew. */
        CourtHearingListedData: {
            hearing: components["schemas"]["HearingId"];
            court: components["schemas"]["CourtCode"];
            hearingType: components["schemas"]["HearingType"];
            /** Format: date-time */
            at: string;
            days?: string[];
            suspects?: components["schemas"]["SuspectRef"][];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A hearing was listed, or listed anew. */
        CourtHearingListedEvent: {
            /** @constant */
            type: "london.victim-journey.court.hearing-listed.v1";
            data: components["schemas"]["CourtHearingListedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-listed.v1";
        });
        /** @description A listed hearing will not take place. */
        CourtHearingVacatedData: {
            hearing: components["schemas"]["HearingId"];
            reason?: components["schemas"]["Code"];
            suspects?: components["schemas"]["SuspectRef"][];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A listed hearing will not take place. */
        CourtHearingVacatedEvent: {
            /** @constant */
            type: "london.victim-journey.court.hearing-vacated.v1";
            data: components["schemas"]["CourtHearingVacatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.hearing-vacated.v1";
        });
        /** @description A court system's id of a defendant or an offence. */
        CourtId: string;
        /** @description The jury was discharged without a verdict. */
        CourtJuryDischargedData: {
            suspects?: components["schemas"]["SuspectRef"][];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The jury was discharged without a verdict. */
        CourtJuryDischargedEvent: {
            /** @constant */
            type: "london.victim-journey.court.jury-discharged.v1";
            data?: components["schemas"]["CourtJuryDischargedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.jury-discharged.v1";
        });
        /** @description The court or the prosecution marked the case. */
        CourtMarkerSetData: {
            flags: ("domestic-abuse" | "vulnerable-or-intimidated" | "trafficking")[];
        };
        /** @description The court or the prosecution marked the case. */
        CourtMarkerSetEvent: {
            /** @constant */
            type: "london.victim-journey.court.marker-set.v1";
            data: components["schemas"]["CourtMarkerSetData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.marker-set.v1";
        });
        CourtMessageId: string;
        /** @description What became of a message of a court or the police, part by part. It names no person, reference or wording. */
        CourtMessageReceipt: {
            messageId: components["schemas"]["CourtMessageId"];
            format?: string;
            /** @description Of the tables it was read with. */
            mappingVersion: string;
            /** Format: date-time */
            receivedAt: string;
            state: string;
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
            effect: string;
            /** @description The types of the events that were made, changed or taken back. */
            about?: string[];
            eventIds?: string[];
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
            messages: components["schemas"]["CourtMessageReceipt"][];
            links: components["schemas"]["PageLinks"];
        };
        /** @description The case ended and no result was published. */
        CourtOutcomeUnavailableData: Record<string, never>;
        /** @description The case ended and no result was published. */
        CourtOutcomeUnavailableEvent: {
            /** @constant */
            type: "london.victim-journey.court.outcome-unavailable.v1";
            data?: components["schemas"]["CourtOutcomeUnavailableData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.outcome-unavailable.v1";
        });
        /** @description A plea was entered, for all charges or those named. */
        CourtPleaEnteredData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            /** @enum {string} */
            plea: "G" | "NG" | "NONE" | "ADM" | "DEN" | "CON" | "OPP";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A plea was entered, for all charges or those named. */
        CourtPleaEnteredEvent: {
            /** @constant */
            type: "london.victim-journey.court.plea-entered.v1";
            data: components["schemas"]["CourtPleaEnteredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.plea-entered.v1";
        });
        /** @description The proceedings against a suspect ended without a verdict. */
        CourtProceedingsStoppedData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            resultCode?: components["schemas"]["ResultCode"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The proceedings against a suspect ended without a verdict. */
        CourtProceedingsStoppedEvent: {
            /** @constant */
            type: "london.victim-journey.court.proceedings-stopped.v1";
            data: components["schemas"]["CourtProceedingsStoppedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.proceedings-stopped.v1";
        });
        /** @description A protective order no longer holds. */
        CourtProtectiveOrderEndedData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind?: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            order?: components["schemas"]["Code"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A protective order no longer holds. */
        CourtProtectiveOrderEndedEvent: {
            /** @constant */
            type: "london.victim-journey.court.protective-order-ended.v1";
            data?: components["schemas"]["CourtProtectiveOrderEndedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-ended.v1";
        });
        /** @description An order protects the victim; it can be made on acquittal too. */
        CourtProtectiveOrderMadeData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            order?: components["schemas"]["Code"];
            until?: string;
            onAcquittal?: boolean;
            victims?: number[];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description An order protects the victim; it can be made on acquittal too. */
        CourtProtectiveOrderMadeEvent: {
            /** @constant */
            type: "london.victim-journey.court.protective-order-made.v1";
            data: components["schemas"]["CourtProtectiveOrderMadeData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-made.v1";
        });
        /** @description A protective order was changed. */
        CourtProtectiveOrderVariedData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind?: "restraining" | "non-molestation" | "dvpo" | "domestic-abuse" | "sexual-harm" | "stalking" | "other";
            order?: components["schemas"]["Code"];
            until?: string;
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A protective order was changed. */
        CourtProtectiveOrderVariedEvent: {
            /** @constant */
            type: "london.victim-journey.court.protective-order-varied.v1";
            data?: components["schemas"]["CourtProtectiveOrderVariedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.protective-order-varied.v1";
        });
        /** @description A rearrested suspect came before the court. */
        CourtRearrestHearingData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            outcome: "remanded" | "rebailed" | "sentenced";
        };
        /** @description A rearrested suspect came before the court. */
        CourtRearrestHearingEvent: {
            /** @constant */
            type: "london.victim-journey.court.rearrest-hearing.v1";
            data: components["schemas"]["CourtRearrestHearingData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.rearrest-hearing.v1";
        });
        /** @description The court restricted what may be reported, or lifted a restriction. */
        CourtReportingRestrictionData: {
            /** @enum {string} */
            change: "imposed" | "lifted";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The court restricted what may be reported, or lifted a restriction. */
        CourtReportingRestrictionEvent: {
            /** @constant */
            type: "london.victim-journey.court.reporting-restriction.v1";
            data: components["schemas"]["CourtReportingRestrictionData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.reporting-restriction.v1";
        });
        /** @description The state of the result is known, the result is not. */
        CourtResultRecordedData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            outcome: "awaiting" | "unavailable";
        };
        /** @description The state of the result is known, the result is not. */
        CourtResultRecordedEvent: {
            /** @constant */
            type: "london.victim-journey.court.result-recorded.v1";
            data: components["schemas"]["CourtResultRecordedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.result-recorded.v1";
        });
        /** @description There will be another trial. */
        CourtRetrialOrderedData: {
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description There will be another trial. */
        CourtRetrialOrderedEvent: {
            /** @constant */
            type: "london.victim-journey.court.retrial-ordered.v1";
            data: components["schemas"]["CourtRetrialOrderedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.retrial-ordered.v1";
        });
        /** @description The case went from the magistrates to the Crown Court. */
        CourtSentToCrownCourtData: {
            suspect: components["schemas"]["SuspectRef"];
            court?: components["schemas"]["CourtCode"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The case went from the magistrates to the Crown Court. */
        CourtSentToCrownCourtEvent: {
            /** @constant */
            type: "london.victim-journey.court.sent-to-crown-court.v1";
            data: components["schemas"]["CourtSentToCrownCourtData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.sent-to-crown-court.v1";
        });
        /** @description A suspect was sentenced. */
        CourtSentencePassedData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            resultCodes?: components["schemas"]["ResultCode"][];
            /** @enum {string} */
            kind: "immediate-custody" | "suspended" | "community-order" | "fine" | "discharge" | "hospital-order" | "other";
            parts?: components["schemas"]["CourtSentencePassedDataPart"][];
            /** Format: int32 */
            custodyMonths?: number;
            specifiedOffence?: boolean;
            compensationOrdered?: boolean;
            atHearing?: components["schemas"]["HearingId"];
        };
        CourtSentencePassedDataPart: {
            charge?: components["schemas"]["ChargeRef"];
            code?: components["schemas"]["ResultCode"];
            amount?: number;
            /** @enum {string} */
            unit?: "Y" | "M" | "W" | "D" | "H" | "S" | "L";
            /** @enum {string} */
            runs?: "concurrent" | "consecutive";
            /** Format: date */
            until?: string;
        };
        /** @description A suspect was sentenced. */
        CourtSentencePassedEvent: {
            /** @constant */
            type: "london.victim-journey.court.sentence-passed.v1";
            data: components["schemas"]["CourtSentencePassedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.sentence-passed.v1";
        });
        /** @description A suspect died. */
        CourtSuspectDiedData: {
            suspect: components["schemas"]["SuspectRef"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect died. */
        CourtSuspectDiedEvent: {
            /** @constant */
            type: "london.victim-journey.court.suspect-died.v1";
            data: components["schemas"]["CourtSuspectDiedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.suspect-died.v1";
        });
        /** @description A suspect admitted further offences, which were taken into consideration. */
        CourtTicAdmittedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** Format: int32 */
            count?: number;
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect admitted further offences, which were taken into consideration. */
        CourtTicAdmittedEvent: {
            /** @constant */
            type: "london.victim-journey.court.tic-admitted.v1";
            data: components["schemas"]["CourtTicAdmittedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.tic-admitted.v1";
        });
        /** @description A trial cracked, or could not go on, on its day. */
        CourtTrialIneffectiveData: {
            suspects?: components["schemas"]["SuspectRef"][];
            /** @enum {string} */
            how: "cracked" | "ineffective";
            code?: components["schemas"]["Code"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A trial cracked, or could not go on, on its day. */
        CourtTrialIneffectiveEvent: {
            /** @constant */
            type: "london.victim-journey.court.trial-ineffective.v1";
            data: components["schemas"]["CourtTrialIneffectiveData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-ineffective.v1";
        });
        /** @description The trial began. */
        CourtTrialStartedData: {
            suspects?: components["schemas"]["SuspectRef"][];
            court?: components["schemas"]["CourtCode"];
        };
        /** @description The trial began. */
        CourtTrialStartedEvent: {
            /** @constant */
            type: "london.victim-journey.court.trial-started.v1";
            data?: components["schemas"]["CourtTrialStartedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-started.v1";
        });
        /** @description The trial was taken out of the list. */
        CourtTrialVacatedData: {
            suspects?: components["schemas"]["SuspectRef"][];
            reason?: components["schemas"]["Code"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description The trial was taken out of the list. */
        CourtTrialVacatedEvent: {
            /** @constant */
            type: "london.victim-journey.court.trial-vacated.v1";
            data?: components["schemas"]["CourtTrialVacatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.trial-vacated.v1";
        });
        /** @description A suspect is unfit to plead. */
        CourtUnfitToPleadData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            resultCode?: components["schemas"]["ResultCode"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A suspect is unfit to plead. */
        CourtUnfitToPleadEvent: {
            /** @constant */
            type: "london.victim-journey.court.unfit-to-plead.v1";
            data: components["schemas"]["CourtUnfitToPleadData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.unfit-to-plead.v1";
        });
        /** @description A verdict was returned, for all charges or those named. */
        CourtVerdictData: {
            suspect: components["schemas"]["SuspectRef"];
            charges?: components["schemas"]["ChargeRef"][];
            /** @enum {string} */
            verdict: "G" | "NG" | "NA" | "NC";
            resultCode?: components["schemas"]["ResultCode"];
            alternative?: components["schemas"]["OffenceCode"];
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A verdict was returned, for all charges or those named. */
        CourtVerdictEvent: {
            /** @constant */
            type: "london.victim-journey.court.verdict.v1";
            data: components["schemas"]["CourtVerdictData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.verdict.v1";
        });
        /** @description A warrant was executed, or withdrawn. */
        CourtWarrantEndedData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            how: "executed" | "withdrawn";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A warrant was executed, or withdrawn. */
        CourtWarrantEndedEvent: {
            /** @constant */
            type: "london.victim-journey.court.warrant-ended.v1";
            data: components["schemas"]["CourtWarrantEndedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.warrant-ended.v1";
        });
        /** @description A warrant was issued; one for a witness names no suspect, and may be for the victim. */
        CourtWarrantIssuedData: {
            suspect?: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind: "arrest" | "arrest-backed-for-bail" | "witness";
            atHearing?: components["schemas"]["HearingId"];
        };
        /** @description A warrant was issued; one for a witness names no suspect, and may be for the victim. */
        CourtWarrantIssuedEvent: {
            /** @constant */
            type: "london.victim-journey.court.warrant-issued.v1";
            data: components["schemas"]["CourtWarrantIssuedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.court.warrant-issued.v1";
        });
        /** @description The crime record was cancelled. */
        CrimeCancelledData: {
            /** @enum {string} */
            reason: "no-crime" | "duplicate" | "transferred" | "verifiable-information";
        };
        /** @description The crime record was cancelled. */
        CrimeCancelledEvent: {
            /** @constant */
            type: "london.victim-journey.crime.cancelled.v1";
            data: components["schemas"]["CrimeCancelledData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.cancelled.v1";
        });
        /** @description The victim was sent written confirmation of their report (Right 2). */
        CrimeConfirmationSentData: {
            /** @enum {string} */
            method: "letter" | "email" | "sms" | "handwritten";
            safeChannel: boolean;
        };
        /** @description The victim was sent written confirmation of their report (Right 2). */
        CrimeConfirmationSentEvent: {
            /** @constant */
            type: "london.victim-journey.crime.confirmation-sent.v1";
            data: components["schemas"]["CrimeConfirmationSentData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.confirmation-sent.v1";
        });
        /** @description The victim was told what to expect and what help there is. */
        CrimeInformationGivenData: {
            topics: ("justice-process" | "compensation" | "medical" | "therapy" | "accommodation" | "restorative-justice" | "support-services")[];
        };
        /** @description The victim was told what to expect and what help there is. */
        CrimeInformationGivenEvent: {
            /** @constant */
            type: "london.victim-journey.crime.information-given.v1";
            data: components["schemas"]["CrimeInformationGivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.information-given.v1";
        });
        /** @description Another crime reference is of the same matter. */
        CrimeLinkedData: {
            force: components["schemas"]["ForceCode"];
            crimeReference: components["schemas"]["CrimeReference"];
        };
        /** @description Another crime reference is of the same matter. */
        CrimeLinkedEvent: {
            /** @constant */
            type: "london.victim-journey.crime.linked.v1";
            data: components["schemas"]["CrimeLinkedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.linked.v1";
        });
        /** @description The police recorded a crime. */
        CrimeRecordedData: {
            force: components["schemas"]["ForceCode"];
            crimeReference: components["schemas"]["CrimeReference"];
            incidentReference?: components["schemas"]["IncidentReference"];
            crimeType?: components["schemas"]["Code"];
            offenceCode?: components["schemas"]["OffenceCode"];
            homeOfficeClassification?: components["schemas"]["HomeOfficeClassification"];
            flags?: ("domestic-abuse" | "hate-crime" | "sexual" | "terrorism" | "trafficking" | "child-victim" | "bereaved" | "business-victim" | "stalking-harassment")[];
            lsoa?: string;
            offenceFrom?: string;
            offenceTo?: string;
            /** Format: date-time */
            reportedAt?: string;
            /** Format: int32 */
            victimNumber?: number;
            victim?: components["schemas"]["Person"];
            location?: components["schemas"]["Address"];
            narrative?: string;
        };
        /** @description The police recorded a crime. */
        CrimeRecordedEvent: {
            /** @constant */
            type: "london.victim-journey.crime.recorded.v1";
            data: components["schemas"]["CrimeRecordedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.recorded.v1";
        });
        CrimeReference: string;
        /** @description The crime was passed to another force or body. */
        CrimeTransferredData: {
            toBody: components["schemas"]["Code"];
        };
        /** @description The crime was passed to another force or body. */
        CrimeTransferredEvent: {
            /** @constant */
            type: "london.victim-journey.crime.transferred.v1";
            data: components["schemas"]["CrimeTransferredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.transferred.v1";
        });
        /** @description The crime record's classification, flags or outcome changed. */
        CrimeUpdatedData: {
            crimeType?: components["schemas"]["Code"];
            offenceCode?: components["schemas"]["OffenceCode"];
            homeOfficeClassification?: components["schemas"]["HomeOfficeClassification"];
            flags?: ("domestic-abuse" | "hate-crime" | "sexual" | "terrorism" | "trafficking" | "child-victim" | "bereaved" | "business-victim" | "stalking-harassment")[];
            lsoa?: string;
            lastKnownOutcome?: components["schemas"]["Code"];
            location?: components["schemas"]["Address"];
            narrative?: string;
        };
        /** @description The crime record's classification, flags or outcome changed. */
        CrimeUpdatedEvent: {
            /** @constant */
            type: "london.victim-journey.crime.updated.v1";
            data?: components["schemas"]["CrimeUpdatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.crime.updated.v1";
        });
        DataQualityIssue: {
            source: string;
            id: string;
            type: string;
            time: string;
            /** @description `waiting`: It waits for what must come before it. Send that; or correct or retract the event. `unexpected`: It is on record and moved nothing, since the journey was past it. Send what is missing before it; or correct or retract it. `links-journeys`: It names a reference of another journey of the same victim. If both are one, post journey.merged; if not, correct the reference. */
            why: string;
            /** @description The stages in which an event of its type moves the journey on. */
            movesOn?: string[];
        };
        /** @description Own events of one journey that its sender can mend. */
        DataQualityItem: {
            journeyId: components["schemas"]["JourneyId"];
            /** @description The journey suspected to be the same, where the event links two. */
            otherJourneyId?: components["schemas"]["JourneyId"];
            issues: components["schemas"]["DataQualityIssue"][];
        };
        DataQualityItems: {
            items: components["schemas"]["DataQualityItem"][];
            links: components["schemas"]["PageLinks"];
        };
        DeletionConfirmation: {
            deleted: boolean;
        };
        /** @description Who was given which kinds of a person's details, and when. */
        Disclosures: {
            personRef: components["schemas"]["PersonRef"];
            disclosures: components["schemas"]["DisclosuresDisclosure"][];
        };
        DisclosuresDisclosure: {
            id: string;
            time: string;
            agencyId: string;
            onBehalfOf?: string;
            purpose?: string;
            operation: string;
            fields: string[];
        };
        /** @description The suspect did not keep to the disposal. */
        DisposalBreachedData: {
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description The suspect did not keep to the disposal. */
        DisposalBreachedEvent: {
            /** @constant */
            type: "london.victim-journey.disposal.breached.v1";
            data: components["schemas"]["DisposalBreachedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.breached.v1";
        });
        /** @description The matter was settled out of court. */
        DisposalDecidedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind: "caution" | "conditional-caution" | "community-resolution" | "penalty-notice" | "diversion" | "cannabis-warning" | "taken-into-consideration";
            viewsSought?: boolean;
        };
        /** @description The matter was settled out of court. */
        DisposalDecidedEvent: {
            /** @constant */
            type: "london.victim-journey.disposal.decided.v1";
            data: components["schemas"]["DisposalDecidedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.decided.v1";
        });
        /** @description An out-of-court disposal is considered; the victim may say what they think of it. */
        DisposalProposedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            kind: "caution" | "conditional-caution" | "community-resolution" | "penalty-notice" | "diversion" | "cannabis-warning" | "taken-into-consideration";
        };
        /** @description An out-of-court disposal is considered; the victim may say what they think of it. */
        DisposalProposedEvent: {
            /** @constant */
            type: "london.victim-journey.disposal.proposed.v1";
            data: components["schemas"]["DisposalProposedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.disposal.proposed.v1";
        });
        /** @description One obligation of one agency to one victim. */
        Duty: {
            /** @description Names the duty in duty.waived, duty.withheld and the like. */
            key: string;
            journeyId: components["schemas"]["JourneyId"];
            /** @description The duty of the Code, such as VC-6-ARREST. */
            duty: string;
            /** @description The version of the Code its clock runs by. */
            ruleSet: string;
            /** Format: int32 */
            right: number;
            /** @description What the victim is owed. */
            summary: string;
            owner: string;
            state: components["schemas"]["DutyState"];
            /**
             * Format: date-time
             * @description In UTC; null without a limit.
             */
            due: string | null;
            noDue?: string;
            /** Format: date-time */
            startedAt: string;
            enhanced: boolean;
            opening: components["schemas"]["DutyOpening"];
            /** @description The hearing whose results it is about: all of them at once. */
            hearing?: string;
            /** @description The other events of that hearing that it rests on, as source and id with a blank between. */
            also?: string[];
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
            /** Format: int64 */
            attempts: number;
            attemptedAt?: string;
            withheld?: components["schemas"]["DutyWithheld"];
            missReason?: components["schemas"]["DutyMissReason"];
            settled?: components["schemas"]["DutySettled"];
        };
        DutyDue: {
            due: string;
            from: string;
            reason: string;
        };
        /** @description A duty is so late that someone senior must act. */
        DutyEscalatedData: {
            duty: components["schemas"]["DutyKey"];
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            dueAt: string;
        };
        /** @description A duty is so late that someone senior must act. */
        DutyEscalatedEvent: {
            /** @constant */
            type: "london.victim-journey.duty.escalated.v1";
            data: components["schemas"]["DutyEscalatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.escalated.v1";
        });
        DutyKey: string;
        /** @description The victim's time to act has passed unused. */
        DutyLapsedData: {
            duty: components["schemas"]["DutyKey"];
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            dueAt: string;
        };
        /** @description The victim's time to act has passed unused. */
        DutyLapsedEvent: {
            /** @constant */
            type: "london.victim-journey.duty.lapsed.v1";
            data: components["schemas"]["DutyLapsedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.lapsed.v1";
        });
        DutyList: {
            duties: components["schemas"]["Duty"][];
            links: components["schemas"]["PageLinks"];
        };
        DutyMissReason: {
            at: string;
            reason: string;
        };
        /** @description The event that opened it: name it in victim.informed. */
        DutyOpening: {
            type: string;
            source: string;
            id: string;
            time: string;
            receivedAt: string;
        };
        /** @description A duty was not kept in time. */
        DutyOverdueData: {
            duty: components["schemas"]["DutyKey"];
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            dueAt: string;
        };
        /** @description A duty was not kept in time. */
        DutyOverdueEvent: {
            /** @constant */
            type: "london.victim-journey.duty.overdue.v1";
            data: components["schemas"]["DutyOverdueData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.overdue.v1";
        });
        /** @description Why a duty was not kept in time. */
        DutyReasonRecordedData: {
            duty: components["schemas"]["DutyKey"];
            reason: components["schemas"]["Code"];
        };
        /** @description Why a duty was not kept in time. */
        DutyReasonRecordedEvent: {
            /** @constant */
            type: "london.victim-journey.duty.reason-recorded.v1";
            data: components["schemas"]["DutyReasonRecordedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.reason-recorded.v1";
        });
        DutyReceipt: {
            type: string;
            source: string;
            id: string;
            time: string;
            receivedAt: string;
        };
        DutySettled: {
            state: string;
            at: string;
            by: string;
            receivedAt: string;
            recordedLate: boolean;
            late: boolean;
            cause: string;
        };
        DutyState: string;
        /** @description The victim does not want what the duty would give. */
        DutyWaivedData: {
            duty: components["schemas"]["DutyKey"];
            /** @enum {string} */
            statedBy: "victim" | "representative";
        };
        /** @description The victim does not want what the duty would give. */
        DutyWaivedEvent: {
            /** @constant */
            type: "london.victim-journey.duty.waived.v1";
            data: components["schemas"]["DutyWaivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.waived.v1";
        });
        /** @description A duty will soon be due. */
        DutyWarnedData: {
            duty: components["schemas"]["DutyKey"];
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            dueAt: string;
        };
        /** @description A duty will soon be due. */
        DutyWarnedEvent: {
            /** @constant */
            type: "london.victim-journey.duty.warned.v1";
            data: components["schemas"]["DutyWarnedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.warned.v1";
        });
        DutyWithheld: {
            at: string;
            until: string;
            reason: string;
            authoriser: string;
        };
        /** @description There is good reason not to tell the victim yet; someone answers for it and looks again. */
        DutyWithheldData: {
            duty: components["schemas"]["DutyKey"];
            /** @enum {string} */
            reason: "prejudice" | "safety" | "legal";
            authoriser: components["schemas"]["Code"];
            /** Format: date */
            reviewOn: string;
        };
        /** @description There is good reason not to tell the victim yet; someone answers for it and looks again. */
        DutyWithheldEvent: {
            /** @constant */
            type: "london.victim-journey.duty.withheld.v1";
            data: components["schemas"]["DutyWithheldData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.duty.withheld.v1";
        });
        /** @description The victim has enhanced rights from now on. */
        EnhancedRightsGrantedData: {
            grounds: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
        };
        /** @description The victim has enhanced rights from now on. */
        EnhancedRightsGrantedEvent: {
            /** @constant */
            type: "london.victim-journey.enhanced-rights.granted.v1";
            data: components["schemas"]["EnhancedRightsGrantedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.enhanced-rights.granted.v1";
        });
        /** @description The victim no longer has enhanced rights. */
        EnhancedRightsRemovedData: {
            /** @enum {string} */
            reason: "reassessed" | "error";
        };
        /** @description The victim no longer has enhanced rights. */
        EnhancedRightsRemovedEvent: {
            /** @constant */
            type: "london.victim-journey.enhanced-rights.removed.v1";
            data: components["schemas"]["EnhancedRightsRemovedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.enhanced-rights.removed.v1";
        });
        Erasure: {
            personRef: components["schemas"]["PersonRef"];
            state: string;
            requestedAt?: string;
            erasedAt?: string;
        };
        ErasureRequest: {
            /** @enum {string} */
            reason: "retention-ended" | "erasure-request" | "court-order" | "wrong-person";
        };
        /** @description One thing that happened, told apart by `type`. Families: contact, incident, crime, needs, enhanced-rights, support, referral, investigation, charging, disposal, court, witness, vps, victim, safety, review, compensation, restorative-justice, complaint, expenses, property, meeting, probation, journey, duty. */
        Event: components["schemas"]["ContactReceivedEvent"] | components["schemas"]["IncidentCreatedEvent"] | components["schemas"]["IncidentGradedEvent"] | components["schemas"]["IncidentAttendedEvent"] | components["schemas"]["IncidentClosedNoCrimeEvent"] | components["schemas"]["CrimeRecordedEvent"] | components["schemas"]["CrimeUpdatedEvent"] | components["schemas"]["CrimeLinkedEvent"] | components["schemas"]["CrimeCancelledEvent"] | components["schemas"]["CrimeTransferredEvent"] | components["schemas"]["CrimeConfirmationSentEvent"] | components["schemas"]["CrimeInformationGivenEvent"] | components["schemas"]["NeedsAssessedEvent"] | components["schemas"]["NeedsReassessedEvent"] | components["schemas"]["NeedsChangedEvent"] | components["schemas"]["EnhancedRightsGrantedEvent"] | components["schemas"]["EnhancedRightsRemovedEvent"] | components["schemas"]["SupportConsentGivenEvent"] | components["schemas"]["SupportConsentWithdrawnEvent"] | components["schemas"]["SupportStartedEvent"] | components["schemas"]["SupportSessionHeldEvent"] | components["schemas"]["SupportPreTrialOpenedEvent"] | components["schemas"]["SupportEndedEvent"] | components["schemas"]["ReferralRequestedEvent"] | components["schemas"]["ReferralReceivedEvent"] | components["schemas"]["ReferralAcceptedEvent"] | components["schemas"]["ReferralRejectedEvent"] | components["schemas"]["ReferralMoreInfoRequestedEvent"] | components["schemas"]["ReferralContactedEvent"] | components["schemas"]["ReferralStartedEvent"] | components["schemas"]["ReferralCompletedEvent"] | components["schemas"]["ReferralClosedUnableToContactEvent"] | components["schemas"]["ReferralDeadLetteredEvent"] | components["schemas"]["ReferralRedrivenEvent"] | components["schemas"]["ReferralHandedOffEvent"] | components["schemas"]["ReferralDeletionOverdueEvent"] | components["schemas"]["ReferralDeletionConfirmedEvent"] | components["schemas"]["InvestigationOpenedEvent"] | components["schemas"]["InvestigationDeclinedEvent"] | components["schemas"]["InvestigationSuspectIdentifiedEvent"] | components["schemas"]["InvestigationSuspectEliminatedEvent"] | components["schemas"]["InvestigationSuspectArrestedEvent"] | components["schemas"]["InvestigationSuspectInterviewedEvent"] | components["schemas"]["InvestigationStatementTakenEvent"] | components["schemas"]["InvestigationSuspectBailedEvent"] | components["schemas"]["InvestigationSuspectReleasedUnderInvestigationEvent"] | components["schemas"]["InvestigationSuspectReleasedWithoutChargeEvent"] | components["schemas"]["InvestigationBailChangedEvent"] | components["schemas"]["InvestigationOfficerChangedEvent"] | components["schemas"]["InvestigationClosedEvent"] | components["schemas"]["InvestigationReviewedEvent"] | components["schemas"]["ChargingAdviceRequestedEvent"] | components["schemas"]["ChargingAdviceGivenEvent"] | components["schemas"]["ChargingReturnedEvent"] | components["schemas"]["ChargingChargedEvent"] | components["schemas"]["ChargingNoFurtherActionEvent"] | components["schemas"]["ChargingDiscontinuedEvent"] | components["schemas"]["ChargingAlteredEvent"] | components["schemas"]["ChargingReinstatedEvent"] | components["schemas"]["DisposalProposedEvent"] | components["schemas"]["DisposalDecidedEvent"] | components["schemas"]["DisposalBreachedEvent"] | components["schemas"]["CourtCaseRegisteredEvent"] | components["schemas"]["CourtCaseSplitEvent"] | components["schemas"]["CourtCasesJoinedEvent"] | components["schemas"]["CourtChargeAddedEvent"] | components["schemas"]["CourtChargeRemovedEvent"] | components["schemas"]["CourtHearingListedEvent"] | components["schemas"]["CourtHearingVacatedEvent"] | components["schemas"]["CourtHearingHeldEvent"] | components["schemas"]["CourtBailDecidedEvent"] | components["schemas"]["CourtWarrantIssuedEvent"] | components["schemas"]["CourtWarrantEndedEvent"] | components["schemas"]["CourtRearrestHearingEvent"] | components["schemas"]["CourtPleaEnteredEvent"] | components["schemas"]["CourtSentToCrownCourtEvent"] | components["schemas"]["CourtTrialStartedEvent"] | components["schemas"]["CourtTrialVacatedEvent"] | components["schemas"]["CourtTrialIneffectiveEvent"] | components["schemas"]["CourtVerdictEvent"] | components["schemas"]["CourtConvictionSetAsideEvent"] | components["schemas"]["CourtJuryDischargedEvent"] | components["schemas"]["CourtRetrialOrderedEvent"] | components["schemas"]["CourtSentencePassedEvent"] | components["schemas"]["CourtProceedingsStoppedEvent"] | components["schemas"]["CourtCaseDormantEvent"] | components["schemas"]["CourtSuspectDiedEvent"] | components["schemas"]["CourtUnfitToPleadEvent"] | components["schemas"]["CourtTicAdmittedEvent"] | components["schemas"]["CourtReportingRestrictionEvent"] | components["schemas"]["CourtMarkerSetEvent"] | components["schemas"]["CourtProtectiveOrderMadeEvent"] | components["schemas"]["CourtProtectiveOrderVariedEvent"] | components["schemas"]["CourtProtectiveOrderEndedEvent"] | components["schemas"]["CourtAppealLodgedEvent"] | components["schemas"]["CourtAppealLeaveEvent"] | components["schemas"]["CourtAppealOutcomeEvent"] | components["schemas"]["CourtOutcomeUnavailableEvent"] | components["schemas"]["CourtResultRecordedEvent"] | components["schemas"]["WitnessRequiredEvent"] | components["schemas"]["WitnessNoticeReceivedEvent"] | components["schemas"]["WitnessSpecialMeasuresAppliedEvent"] | components["schemas"]["WitnessSpecialMeasuresDecidedEvent"] | components["schemas"]["WitnessPreTrialVisitOfferedEvent"] | components["schemas"]["WitnessPreTrialVisitHeldEvent"] | components["schemas"]["WitnessSummonsedEvent"] | components["schemas"]["WitnessAvailabilityGivenEvent"] | components["schemas"]["WitnessCourtDayAttendedEvent"] | components["schemas"]["WitnessNoLongerRequiredEvent"] | components["schemas"]["VpsOfferedEvent"] | components["schemas"]["VpsMadeEvent"] | components["schemas"]["VpsDeclinedEvent"] | components["schemas"]["VpsUpdatedEvent"] | components["schemas"]["VpsCourtPreferenceEvent"] | components["schemas"]["VpsHeardEvent"] | components["schemas"]["VictimInformedEvent"] | components["schemas"]["VictimContactPreferenceSetEvent"] | components["schemas"]["VictimOptedOutEvent"] | components["schemas"]["VictimOptedInEvent"] | components["schemas"]["VictimSafeContactSetEvent"] | components["schemas"]["VictimDetailsGivenEvent"] | components["schemas"]["VictimSupportForProsecutionWithdrawnEvent"] | components["schemas"]["VictimSupportForProsecutionReinstatedEvent"] | components["schemas"]["VictimRepresentativeAppointedEvent"] | components["schemas"]["VictimRepresentativeRemovedEvent"] | components["schemas"]["VictimTurned18Event"] | components["schemas"]["VictimDiedEvent"] | components["schemas"]["VictimMovedAreaEvent"] | components["schemas"]["VictimUntraceableEvent"] | components["schemas"]["VictimAnonymityAppliesEvent"] | components["schemas"]["VictimCommunicationAdaptedEvent"] | components["schemas"]["SafetyAlertRaisedEvent"] | components["schemas"]["SafetyAlertClearedEvent"] | components["schemas"]["SafetyIntimidationReportedEvent"] | components["schemas"]["SafetyBailBreachReportedEvent"] | components["schemas"]["ReviewRequestedEvent"] | components["schemas"]["ReviewConcludedEvent"] | components["schemas"]["CompensationAppliedEvent"] | components["schemas"]["CompensationDecidedEvent"] | components["schemas"]["RestorativeJusticeOfferedEvent"] | components["schemas"]["RestorativeJusticeRequestedEvent"] | components["schemas"]["RestorativeJusticeAcceptedEvent"] | components["schemas"]["RestorativeJusticeEndedEvent"] | components["schemas"]["ComplaintReceivedEvent"] | components["schemas"]["ComplaintAcknowledgedEvent"] | components["schemas"]["ComplaintAnsweredEvent"] | components["schemas"]["ComplaintEscalatedEvent"] | components["schemas"]["ExpensesClaimReceivedEvent"] | components["schemas"]["ExpensesPaidEvent"] | components["schemas"]["PropertyRetainedEvent"] | components["schemas"]["PropertyNoLongerNeededEvent"] | components["schemas"]["PropertyReturnedEvent"] | components["schemas"]["MeetingOfferedEvent"] | components["schemas"]["MeetingHeldEvent"] | components["schemas"]["MeetingDeclinedEvent"] | components["schemas"]["ProbationVcsReferredEvent"] | components["schemas"]["ProbationVictimContactedEvent"] | components["schemas"]["ProbationOptedOutEvent"] | components["schemas"]["ProbationOptedInEvent"] | components["schemas"]["ProbationKeyStageEvent"] | components["schemas"]["ProbationSentenceEndedEvent"] | components["schemas"]["JourneyReopenedEvent"] | components["schemas"]["JourneyClosedEvent"] | components["schemas"]["JourneyMergedEvent"] | components["schemas"]["JourneySplitEvent"] | components["schemas"]["JourneyCorrectedEvent"] | components["schemas"]["JourneyRetractedEvent"] | components["schemas"]["DutyWithheldEvent"] | components["schemas"]["DutyReasonRecordedEvent"] | components["schemas"]["DutyWaivedEvent"] | components["schemas"]["DutyWarnedEvent"] | components["schemas"]["DutyOverdueEvent"] | components["schemas"]["DutyLapsedEvent"] | components["schemas"]["DutyEscalatedEvent"];
        /** @description Several events. */
        EventBatch: {
            /** @description The events, in the order in which they are taken. */
            events: components["schemas"]["Event"][];
        };
        /** @description Several events, as a CloudEvents batch. */
        EventList: components["schemas"]["Event"][];
        /** @description Proof that an event is stored. A replay gives the same body, for ever. */
        EventReceipt: {
            eventId: string;
            /** Format: date-time */
            receivedAt: string;
            effect: string;
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
            journeys?: components["schemas"]["EventReceiptJourney"][];
            /**
             * Format: int64
             * @description How many more journeys share the reference; the event is put on each shortly.
             */
            journeysToFollow?: number;
        };
        EventReceiptJourney: {
            journeyId: components["schemas"]["JourneyId"];
            /** Format: int64 */
            sequence: number;
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
            source: string;
            id: string;
        };
        /** @description The victim's complete claim for expenses came in. */
        ExpensesClaimReceivedData: {
            claim: components["schemas"]["AgencyReference"];
        };
        /** @description The victim's complete claim for expenses came in. */
        ExpensesClaimReceivedEvent: {
            /** @constant */
            type: "london.victim-journey.expenses.claim-received.v1";
            data: components["schemas"]["ExpensesClaimReceivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.expenses.claim-received.v1";
        });
        /** @description The expenses were paid. */
        ExpensesPaidData: {
            claim: components["schemas"]["AgencyReference"];
        };
        /** @description The expenses were paid. */
        ExpensesPaidEvent: {
            /** @constant */
            type: "london.victim-journey.expenses.paid.v1";
            data: components["schemas"]["ExpensesPaidData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.expenses.paid.v1";
        });
        /**
         * Format: int64
         * @description A count; null where it is withheld because it, or one it would tell, is under 5.
         */
        Figure: number | null;
        ForceCode: string;
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description The court's id of a hearing. */
        HearingId: string;
        /** @enum {string} */
        HearingType: "AAC" | "AACS" | "AAS" | "AOP" | "AOW" | "ARDQ" | "AVTD" | "AWS" | "AXCTL" | "BA" | "BOB" | "BOO" | "BV" | "CAUSE" | "CS" | "CSAB" | "CSBB" | "CSPBV" | "CTS61" | "CTS62" | "DS" | "DTC" | "FH" | "FHEAH" | "FHEFH" | "FTP" | "LST" | "MNTN" | "MOT" | "NCO" | "NEWT" | "OTHER" | "PBV" | "PDH" | "PRELM" | "PROOF" | "PTR" | "REV" | "RMAND" | "RSOB" | "SOB" | "SS51" | "SSR" | "STPSR" | "SWPSR" | "TRIAL" | "VBILL" | "WWB" | "XCERT" | "XFER" | "PTPH" | "FPTPH" | "FCMH" | "GRH" | "TPH" | "TBACK" | "TNW" | "SENT";
        HomeOfficeClassification: string;
        /** @description An officer attended. */
        IncidentAttendedData: Record<string, never>;
        /** @description An officer attended. */
        IncidentAttendedEvent: {
            /** @constant */
            type: "london.victim-journey.incident.attended.v1";
            data?: components["schemas"]["IncidentAttendedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.attended.v1";
        });
        /** @description The incident was closed without a crime record. */
        IncidentClosedNoCrimeData: {
            /** @enum {string} */
            reason: "no-crime" | "duplicate" | "false-report" | "other-agency";
        };
        /** @description The incident was closed without a crime record. */
        IncidentClosedNoCrimeEvent: {
            /** @constant */
            type: "london.victim-journey.incident.closed-no-crime.v1";
            data: components["schemas"]["IncidentClosedNoCrimeData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.closed-no-crime.v1";
        });
        /** @description An incident was opened in command and control. */
        IncidentCreatedData: {
            force: components["schemas"]["ForceCode"];
            incidentReference: components["schemas"]["IncidentReference"];
            /** @enum {string} */
            grade?: "I" | "S" | "E" | "R";
            openingCode?: components["schemas"]["Code"];
            /** Format: int32 */
            victimNumber?: number;
            location?: components["schemas"]["Address"];
            narrative?: string;
        };
        /** @description An incident was opened in command and control. */
        IncidentCreatedEvent: {
            /** @constant */
            type: "london.victim-journey.incident.created.v1";
            data: components["schemas"]["IncidentCreatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.created.v1";
        });
        /** @description The response grade was set or changed, with its THRIVE assessment. */
        IncidentGradedData: {
            /** @enum {string} */
            grade: "I" | "S" | "E" | "R";
            thrive?: components["schemas"]["IncidentGradedDataThrive"];
        };
        IncidentGradedDataThrive: {
            /** @enum {string} */
            threat: "low" | "medium" | "high";
            /** @enum {string} */
            harm: "low" | "medium" | "high";
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @enum {string} */
            investigation: "low" | "medium" | "high";
            /** @enum {string} */
            vulnerability: "low" | "medium" | "high";
            /** @enum {string} */
            engagement: "low" | "medium" | "high";
        };
        /** @description The response grade was set or changed, with its THRIVE assessment. */
        IncidentGradedEvent: {
            /** @constant */
            type: "london.victim-journey.incident.graded.v1";
            data: components["schemas"]["IncidentGradedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.incident.graded.v1";
        });
        IncidentReference: string;
        /** @description Police bail was varied, cancelled, extended or breached. */
        InvestigationBailChangedData: {
            suspect: components["schemas"]["SuspectRef"];
            /** @enum {string} */
            change: "varied" | "cancelled" | "extended" | "breached";
            conditions?: ("no-contact" | "not-to-enter-area" | "residence" | "curfew" | "surrender-passport" | "other")[];
            bailUntil?: string;
        };
        /** @description Police bail was varied, cancelled, extended or breached. */
        InvestigationBailChangedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.bail-changed.v1";
            data: components["schemas"]["InvestigationBailChangedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.bail-changed.v1";
        });
        /** @description The investigation ended without a charge; it may be opened again. */
        InvestigationClosedData: {
            /** @enum {string} */
            outcome: "no-suspect-identified" | "unable-to-prosecute" | "evidential-victim-supports" | "evidential-victim-does-not-support" | "not-in-public-interest" | "transferred" | "taken-into-consideration" | "suspect-died" | "other";
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The investigation ended without a charge; it may be opened again. */
        InvestigationClosedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.closed.v1";
            data: components["schemas"]["InvestigationClosedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.closed.v1";
        });
        /** @description The police will not investigate. */
        InvestigationDeclinedData: {
            /** @enum {string} */
            reason: "screened-out" | "not-in-public-interest" | "insufficient-lines" | "victim-request";
        };
        /** @description The police will not investigate. */
        InvestigationDeclinedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.declined.v1";
            data: components["schemas"]["InvestigationDeclinedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.declined.v1";
        });
        /** @description The victim has a new officer in the case. */
        InvestigationOfficerChangedData: {
            officer?: components["schemas"]["Officer"];
        };
        /** @description The victim has a new officer in the case. */
        InvestigationOfficerChangedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.officer-changed.v1";
            data?: components["schemas"]["InvestigationOfficerChangedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.officer-changed.v1";
        });
        /** @description The police will investigate. */
        InvestigationOpenedData: {
            unit?: components["schemas"]["Code"];
            officer?: components["schemas"]["Officer"];
        };
        /** @description The police will investigate. */
        InvestigationOpenedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.opened.v1";
            data?: components["schemas"]["InvestigationOpenedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.opened.v1";
        });
        /** @description A supervisor reviewed the investigation. */
        InvestigationReviewedData: Record<string, never>;
        /** @description A supervisor reviewed the investigation. */
        InvestigationReviewedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.reviewed.v1";
            data?: components["schemas"]["InvestigationReviewedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.reviewed.v1";
        });
        /** @description The victim gave a witness statement; the statement itself is never held here. */
        InvestigationStatementTakenData: {
            /** @enum {string} */
            kind: "mg11" | "video" | "other";
            narrative?: string;
        };
        /** @description The victim gave a witness statement; the statement itself is never held here. */
        InvestigationStatementTakenEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.statement-taken.v1";
            data: components["schemas"]["InvestigationStatementTakenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.statement-taken.v1";
        });
        /** @description A suspect was arrested. */
        InvestigationSuspectArrestedData: {
            suspect: components["schemas"]["SuspectRef"];
            asn?: components["schemas"]["Asn"];
        };
        /** @description A suspect was arrested. */
        InvestigationSuspectArrestedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-arrested.v1";
            data: components["schemas"]["InvestigationSuspectArrestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-arrested.v1";
        });
        /** @description A suspect was released on police bail. */
        InvestigationSuspectBailedData: {
            suspect: components["schemas"]["SuspectRef"];
            bailUntil?: string;
            conditions?: ("no-contact" | "not-to-enter-area" | "residence" | "curfew" | "surrender-passport" | "other")[];
        };
        /** @description A suspect was released on police bail. */
        InvestigationSuspectBailedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-bailed.v1";
            data: components["schemas"]["InvestigationSuspectBailedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-bailed.v1";
        });
        /** @description A suspect is no longer one. */
        InvestigationSuspectEliminatedData: {
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A suspect is no longer one. */
        InvestigationSuspectEliminatedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-eliminated.v1";
            data: components["schemas"]["InvestigationSuspectEliminatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-eliminated.v1";
        });
        /** @description A suspect is known. */
        InvestigationSuspectIdentifiedData: {
            suspect: components["schemas"]["SuspectRef"];
            under18?: boolean;
        };
        /** @description A suspect is known. */
        InvestigationSuspectIdentifiedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-identified.v1";
            data: components["schemas"]["InvestigationSuspectIdentifiedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-identified.v1";
        });
        /** @description A suspect was interviewed. */
        InvestigationSuspectInterviewedData: {
            suspect: components["schemas"]["SuspectRef"];
            caution: boolean;
        };
        /** @description A suspect was interviewed. */
        InvestigationSuspectInterviewedEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-interviewed.v1";
            data: components["schemas"]["InvestigationSuspectInterviewedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-interviewed.v1";
        });
        /** @description A suspect was released under investigation, without bail. */
        InvestigationSuspectReleasedUnderInvestigationData: {
            suspect: components["schemas"]["SuspectRef"];
        };
        /** @description A suspect was released under investigation, without bail. */
        InvestigationSuspectReleasedUnderInvestigationEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-released-under-investigation.v1";
            data: components["schemas"]["InvestigationSuspectReleasedUnderInvestigationData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-released-under-investigation.v1";
        });
        /** @description A suspect was released without charge. */
        InvestigationSuspectReleasedWithoutChargeData: {
            suspect: components["schemas"]["SuspectRef"];
            noFurtherAction: boolean;
            reason?: components["schemas"]["Code"];
        };
        /** @description A suspect was released without charge. */
        InvestigationSuspectReleasedWithoutChargeEvent: {
            /** @constant */
            type: "london.victim-journey.investigation.suspect-released-without-charge.v1";
            data: components["schemas"]["InvestigationSuspectReleasedWithoutChargeData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.investigation.suspect-released-without-charge.v1";
        });
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
            scopes?: ("events:write" | "journeys:read" | "journeys:status:read" | "journeys:timeline:read" | "journeys:contact:read" | "changes:read" | "court-messages:write" | "court-messages:read" | "unmatched:read" | "unmatched:write" | "data-quality:read" | "duties:read" | "statistics:read" | "referrals:create" | "referrals:read" | "referrals:claim" | "referrals:decide" | "referrals:outcome:write" | "directory:read" | "webhooks:manage" | "key:read" | "access:manage" | "audit:read" | "people:disclosures:read" | "people:address:confirm" | "people:erase" | "subject-access:export")[];
            families?: string[];
            rows?: components["schemas"]["IssueKeyRequestRows"];
            /** @enum {string} */
            assurance?: "key" | "key+ip" | "key+mtls";
            /** Format: date-time */
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
        };
        IssuedKey: {
            keyId: string;
            agencyId: string;
            agencyKind: string;
            environment: string;
            label: string;
            scopes: string[];
            families: string[];
            rows: components["schemas"]["IssuedKeyRows"];
            sourcePrefixes: string[];
            assurance: string;
            networks: string[];
            certificates: string[];
            tier: string;
            createdAt: string;
            activeFrom: string;
            expiresAt: string;
            lastUsedAt?: string;
            /** Format: int64 */
            version: number;
            state: string;
            secrets: components["schemas"]["IssuedKeySecret"][];
            /** @description The key itself. Shown once: a replay leaves it out. If it was lost, rotate the key. */
            key?: string;
        };
        IssuedKeyRows: {
            forces: string[];
            courts: string[];
            cpsAreas: string[];
            services: string[];
            probationRegions: string[];
        };
        IssuedKeySecret: {
            createdAt: string;
            retiresAt?: string;
        };
        Journey: {
            journeyId: components["schemas"]["JourneyId"];
            /** Format: int64 */
            version: number;
            updatedAt: string;
            case: components["schemas"]["JourneyCase"];
            support?: components["schemas"]["JourneySupport"];
            mergedInto?: components["schemas"]["JourneyId"];
            facts: {
                [key: string]: unknown;
            };
        };
        JourneyCase: {
            stage: string;
            step: string;
            since: string;
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        /** @description Nothing more is expected to happen. */
        JourneyClosedData: {
            /** @enum {string} */
            ending: "sentence-ended" | "convicted" | "hospital-order" | "conviction-quashed" | "acquitted" | "no-conviction" | "proceedings-stopped" | "out-of-court-disposal" | "taken-into-consideration" | "cps-no-further-action" | "suspect-died" | "evidential-victim-supports" | "evidential-victim-does-not-support" | "unable-to-prosecute" | "not-in-public-interest" | "police-no-further-action" | "transferred" | "no-suspect-identified" | "not-investigated" | "no-crime" | "result-unavailable" | "merged" | "victim-untraceable" | "victim-opted-out" | "other" | "victim-died";
        };
        /** @description Nothing more is expected to happen. */
        JourneyClosedEvent: {
            /** @constant */
            type: "london.victim-journey.journey.closed.v1";
            data: components["schemas"]["JourneyClosedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.closed.v1";
        });
        /** @description An earlier event of the same agency had wrong data; here is what is right. */
        JourneyCorrectedData: {
            corrects: components["schemas"]["EventRef"];
            replacement: components["schemas"]["Replacement"];
            /** Format: date-time */
            time?: string;
            /** @enum {string} */
            reason: "wrong-value" | "wrong-person" | "wrong-record";
        };
        /** @description An earlier event of the same agency had wrong data; here is what is right. */
        JourneyCorrectedEvent: {
            /** @constant */
            type: "london.victim-journey.journey.corrected.v1";
            data: components["schemas"]["JourneyCorrectedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.corrected.v1";
        });
        JourneyDuties: {
            journeyId: components["schemas"]["JourneyId"];
            optOuts: components["schemas"]["JourneyDutiesOptOut"][];
            duties: components["schemas"]["Duty"][];
        };
        JourneyDutiesOptOut: {
            scope: string;
            rights?: number[];
            since: string;
        };
        JourneyId: string;
        JourneyList: {
            journeys: components["schemas"]["JourneyStatus"][];
        };
        /** @description This journey and another are the same; the other goes on. */
        JourneyMergedData: {
            into: components["schemas"]["JourneyId"];
            reason: components["schemas"]["Code"];
        };
        /** @description This journey and another are the same; the other goes on. */
        JourneyMergedEvent: {
            /** @constant */
            type: "london.victim-journey.journey.merged.v1";
            data: components["schemas"]["JourneyMergedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.merged.v1";
        });
        /** @description A closed journey goes on. */
        JourneyReopenedData: {
            /** @enum {string} */
            reason: "new-evidence" | "vrr" | "cold-case" | "ccrc" | "error" | "appeal";
        };
        /** @description A closed journey goes on. */
        JourneyReopenedEvent: {
            /** @constant */
            type: "london.victim-journey.journey.reopened.v1";
            data: components["schemas"]["JourneyReopenedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.reopened.v1";
        });
        /** @description An earlier event of the same agency should never have been sent. */
        JourneyRetractedData: {
            retracts: components["schemas"]["EventRef"];
            /** @enum {string} */
            reason: "wrong-person" | "wrong-record" | "duplicate" | "legal-order" | "amended-by-court";
        };
        /** @description An earlier event of the same agency should never have been sent. */
        JourneyRetractedEvent: {
            /** @constant */
            type: "london.victim-journey.journey.retracted.v1";
            data: components["schemas"]["JourneyRetractedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.retracted.v1";
        });
        /** @description Two matters had been taken for one. */
        JourneySplitData: Record<string, never>;
        /** @description Two matters had been taken for one. */
        JourneySplitEvent: {
            /** @constant */
            type: "london.victim-journey.journey.split.v1";
            data?: components["schemas"]["JourneySplitData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.journey.split.v1";
        });
        JourneyStatus: {
            journeyId: components["schemas"]["JourneyId"];
            /** Format: int64 */
            version: number;
            updatedAt: string;
            case: components["schemas"]["JourneyStatusCase"];
            support?: components["schemas"]["JourneyStatusSupport"];
            mergedInto?: components["schemas"]["JourneyId"];
        };
        JourneyStatusCase: {
            stage: string;
            step: string;
            since: string;
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        JourneyStatusSupport: {
            stage: string;
            step: string;
            since: string;
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        JourneySupport: {
            stage: string;
            step: string;
            since: string;
            ending?: string;
            /**
             * Format: int64
             * @description How often it went on, or ended otherwise, after it had ended.
             */
            reopenings?: number;
        };
        Key: {
            keyId: string;
            agencyId: string;
            agencyKind: string;
            environment: string;
            label: string;
            scopes: string[];
            families: string[];
            rows: components["schemas"]["KeyRows"];
            sourcePrefixes: string[];
            assurance: string;
            networks: string[];
            certificates: string[];
            tier: string;
            createdAt: string;
            activeFrom: string;
            expiresAt: string;
            lastUsedAt?: string;
            /** Format: int64 */
            version: number;
            state: string;
            secrets: components["schemas"]["KeySecret"][];
        };
        KeyList: {
            keys: components["schemas"]["Key"][];
            links: components["schemas"]["PageLinks"];
        };
        KeyPattern: {
            pattern: string;
            checksum: string;
            report: string;
        };
        KeyRows: {
            forces: string[];
            courts: string[];
            cpsAreas: string[];
            services: string[];
            probationRegions: string[];
        };
        KeySecret: {
            createdAt: string;
            retiresAt?: string;
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
            held: boolean;
            /** @enum {string} */
            reason?: "proceedings" | "appeal" | "inquiry" | "complaint" | "court-order";
        };
        LegalHoldState: {
            personRef: components["schemas"]["PersonRef"];
            held: boolean;
        };
        ListedReferral: {
            referralId: components["schemas"]["ReferralId"];
            journeyId: components["schemas"]["JourneyId"];
            service: components["schemas"]["ServiceId"];
            status: components["schemas"]["ReferralShownState"];
            /** @description For the service alone. */
            state?: components["schemas"]["ReferralState"];
            lane: string;
            reasonCode?: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            dueBy?: string;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            deliveryCount?: number;
            /** @description Delete it and confirm that you did. */
            deletionDue?: boolean;
            /** Format: date-time */
            firstContactAt?: string;
            /**
             * Format: date-time
             * @description When the referrer last told more, since the service asked for it: read it again, and decide.
             */
            informedAt?: string;
            /** Format: int64 */
            handOffs: number;
        };
        /** @description The victim or family does not want it. */
        MeetingDeclinedData: {
            /** @enum {string} */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The victim or family does not want it. */
        MeetingDeclinedEvent: {
            /** @constant */
            type: "london.victim-journey.meeting.declined.v1";
            data: components["schemas"]["MeetingDeclinedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.declined.v1";
        });
        /** @description The meeting took place. */
        MeetingHeldData: {
            /** @enum {string} */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The meeting took place. */
        MeetingHeldEvent: {
            /** @constant */
            type: "london.victim-journey.meeting.held.v1";
            data: components["schemas"]["MeetingHeldData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.held.v1";
        });
        /** @description The victim or family was offered a meeting. */
        MeetingOfferedData: {
            /** @enum {string} */
            kind: "bereaved-family" | "charging-decision" | "rasso";
        };
        /** @description The victim or family was offered a meeting. */
        MeetingOfferedEvent: {
            /** @constant */
            type: "london.victim-journey.meeting.offered.v1";
            data: components["schemas"]["MeetingOfferedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.meeting.offered.v1";
        });
        /** @description The victim's needs were assessed (Right 4). */
        NeedsAssessedData: {
            /** @enum {string} */
            purpose: "report" | "court" | "support";
            answered: boolean;
            enhanced: boolean;
            grounds?: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
            /** @enum {string} */
            supportConsent: "given" | "refused" | "not-asked";
            /** @enum {string} */
            consentScope?: "general" | "explicit";
            /** @enum {string} */
            lawfulBasis?: "public-task" | "legal-obligation" | "consent" | "explicit-consent";
            services?: components["schemas"]["ServiceId"][];
            categories?: ("emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical")[];
            specialMeasuresEligible?: boolean;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "standard" | "unknown";
            overruleReason?: components["schemas"]["Code"];
            safeContact?: components["schemas"]["SafeContact"];
            narrative?: string;
        };
        /** @description The victim's needs were assessed (Right 4). */
        NeedsAssessedEvent: {
            /** @constant */
            type: "london.victim-journey.needs.assessed.v1";
            data: components["schemas"]["NeedsAssessedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.assessed.v1";
        });
        /** @description Something about the victim changed and a new assessment is due. */
        NeedsChangedData: {
            /** @enum {string} */
            area: "safety" | "health" | "accommodation" | "communication" | "support" | "other";
        };
        /** @description Something about the victim changed and a new assessment is due. */
        NeedsChangedEvent: {
            /** @constant */
            type: "london.victim-journey.needs.changed.v1";
            data: components["schemas"]["NeedsChangedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.changed.v1";
        });
        /** @description The victim's needs were assessed again. */
        NeedsReassessedData: {
            /** @enum {string} */
            purpose: "report" | "court" | "support";
            answered: boolean;
            enhanced: boolean;
            grounds?: ("most-serious-crime" | "persistently-targeted" | "under-18" | "mental-disorder" | "learning-difficulty" | "physical-disability" | "intimidated" | "discretion")[];
            /** @enum {string} */
            supportConsent: "given" | "refused" | "not-asked";
            /** @enum {string} */
            consentScope?: "general" | "explicit";
            /** @enum {string} */
            lawfulBasis?: "public-task" | "legal-obligation" | "consent" | "explicit-consent";
            services?: components["schemas"]["ServiceId"][];
            categories?: ("emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical")[];
            specialMeasuresEligible?: boolean;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "standard" | "unknown";
            overruleReason?: components["schemas"]["Code"];
            safeContact?: components["schemas"]["SafeContact"];
            narrative?: string;
        };
        /** @description The victim's needs were assessed again. */
        NeedsReassessedEvent: {
            /** @constant */
            type: "london.victim-journey.needs.reassessed.v1";
            data: components["schemas"]["NeedsReassessedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.needs.reassessed.v1";
        });
        NewAgency: {
            agencyId: string;
            /** @enum {string} */
            kind: "admin" | "court" | "cps" | "oversight" | "police" | "probation" | "support-service" | "witness-care";
            name: string;
            rows?: components["schemas"]["NewAgencyRows"];
            /** @description Left out: []. */
            sourcePrefixes?: string[];
            /** @enum {string} */
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
            staffKeys?: components["schemas"]["NewAgencyStaffKeys"];
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
        };
        /** @description Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion. Left out: {"keys":[]}. */
        NewAgencyStaffKeys: {
            keys: components["schemas"]["NewAgencyStaffKeysKey"][];
        };
        NewAgencyStaffKeysKey: {
            /** @enum {string} */
            kty: "EC" | "OKP";
            /** @enum {string} */
            crv: "P-256" | "Ed25519";
            x: string;
            y?: string;
            /** @enum {string} */
            alg?: "ES256" | "EdDSA";
            kid: string;
            /** @constant */
            use?: "sig";
        };
        OffenceCode: string;
        /** @description Whom the victim may contact. Kept in the vault only. */
        Officer: {
            name: string;
            phone?: string;
            /** Format: email */
            email?: string;
        };
        PageLinks: {
            /** @description Path and query of the next page, or null. */
            next: string | null;
        };
        /** @description A person. Kept in the vault only. */
        Person: {
            givenName?: string;
            familyName?: string;
            organisationName?: string;
            /** Format: date */
            dateOfBirth?: string;
            /** @enum {string} */
            gender?: "female" | "male" | "other" | "not-known";
            address?: components["schemas"]["Address"];
            phone?: string;
            /** Format: email */
            email?: string;
            language?: string;
            accessibilityNeeds?: string[];
        };
        PersonRef: string;
        /** @description A stage of the sentence the victim may hear of; never the prison's identity. */
        ProbationKeyStageData: {
            /** @enum {string} */
            stage: "open-conditions" | "parole-hearing" | "release-considered" | "released" | "recalled" | "discharged" | "licence-varied";
            at?: string;
        };
        /** @description A stage of the sentence the victim may hear of; never the prison's identity. */
        ProbationKeyStageEvent: {
            /** @constant */
            type: "london.victim-journey.probation.key-stage.v1";
            data: components["schemas"]["ProbationKeyStageData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.key-stage.v1";
        });
        /** @description The victim joined the Victim Contact Scheme. */
        ProbationOptedInData: Record<string, never>;
        /** @description The victim joined the Victim Contact Scheme. */
        ProbationOptedInEvent: {
            /** @constant */
            type: "london.victim-journey.probation.opted-in.v1";
            data?: components["schemas"]["ProbationOptedInData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.opted-in.v1";
        });
        /** @description The victim left the Victim Contact Scheme. */
        ProbationOptedOutData: Record<string, never>;
        /** @description The victim left the Victim Contact Scheme. */
        ProbationOptedOutEvent: {
            /** @constant */
            type: "london.victim-journey.probation.opted-out.v1";
            data?: components["schemas"]["ProbationOptedOutData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.opted-out.v1";
        });
        /** @description The sentence has been served. */
        ProbationSentenceEndedData: {
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The sentence has been served. */
        ProbationSentenceEndedEvent: {
            /** @constant */
            type: "london.victim-journey.probation.sentence-ended.v1";
            data?: components["schemas"]["ProbationSentenceEndedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.sentence-ended.v1";
        });
        /** @description The victim was referred to the Victim Contact Scheme (Right 11). */
        ProbationVcsReferredData: {
            suspect?: components["schemas"]["SuspectRef"];
            region?: components["schemas"]["Code"];
        };
        /** @description The victim was referred to the Victim Contact Scheme (Right 11). */
        ProbationVcsReferredEvent: {
            /** @constant */
            type: "london.victim-journey.probation.vcs-referred.v1";
            data?: components["schemas"]["ProbationVcsReferredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.vcs-referred.v1";
        });
        /** @description A victim liaison officer reached out to the victim. */
        ProbationVictimContactedData: {
            /** @enum {string} */
            outcome: "opted-in" | "opted-out" | "no-answer";
        };
        /** @description A victim liaison officer reached out to the victim. */
        ProbationVictimContactedEvent: {
            /** @constant */
            type: "london.victim-journey.probation.victim-contacted.v1";
            data: components["schemas"]["ProbationVictimContactedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.probation.victim-contacted.v1";
        });
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
            /** Format: uri */
            type: string;
            code: string;
            /** Format: int64 */
            status: number;
            title: string;
            fix: string;
            retryable: boolean;
        };
        /** @description It is no longer needed as evidence. */
        PropertyNoLongerNeededData: {
            property: components["schemas"]["AgencyReference"];
        };
        /** @description It is no longer needed as evidence. */
        PropertyNoLongerNeededEvent: {
            /** @constant */
            type: "london.victim-journey.property.no-longer-needed.v1";
            data: components["schemas"]["PropertyNoLongerNeededData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.no-longer-needed.v1";
        });
        /** @description Something of the victim is kept as evidence. */
        PropertyRetainedData: {
            property: components["schemas"]["AgencyReference"];
        };
        /** @description Something of the victim is kept as evidence. */
        PropertyRetainedEvent: {
            /** @constant */
            type: "london.victim-journey.property.retained.v1";
            data: components["schemas"]["PropertyRetainedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.retained.v1";
        });
        /** @description The victim has it back. */
        PropertyReturnedData: {
            property: components["schemas"]["AgencyReference"];
        };
        /** @description The victim has it back. */
        PropertyReturnedEvent: {
            /** @constant */
            type: "london.victim-journey.property.returned.v1";
            data: components["schemas"]["PropertyReturnedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.property.returned.v1";
        });
        QueryStatusesRequest: {
            journeyIds: components["schemas"]["JourneyId"][];
        };
        /** Format: uri */
        ReceiverUrl: string;
        RedriveRequest: {
            /** @enum {string} */
            reason: "cause-mended" | "details-updated" | "other";
        };
        /** @description A service took the victim up. */
        ReferralAcceptedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service took the victim up. */
        ReferralAcceptedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.accepted.v1";
            data: components["schemas"]["ReferralAcceptedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.accepted.v1";
        });
        ReferralAcknowledgement: {
            referralId: components["schemas"]["ReferralId"];
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            decideBy: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What was claimed. It names nobody. */
        ReferralClaim: {
            claimId: components["schemas"]["ClaimId"];
            /** Format: date-time */
            leaseExpiresAt: string;
            items: components["schemas"]["ReferralClaimItem"][];
            queue: components["schemas"]["ReferralQueue"];
        };
        ReferralClaimItem: {
            referralId: components["schemas"]["ReferralId"];
            receipt: string;
            service: components["schemas"]["ServiceId"];
            lane: string;
            /** Format: date-time */
            dueBy?: string;
            /** Format: int64 */
            deliveryCount: number;
            /** Format: int64 */
            version: number;
            links: components["schemas"]["ReferralClaimItemLinks"];
        };
        ReferralClaimItemLinks: {
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
            lanes?: ("enhanced" | "standard")[];
            services?: components["schemas"]["ServiceId"][];
        };
        /** @description The service could not reach the victim. */
        ReferralClosedUnableToContactData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description The service could not reach the victim. */
        ReferralClosedUnableToContactEvent: {
            /** @constant */
            type: "london.victim-journey.referral.closed-unable-to-contact.v1";
            data: components["schemas"]["ReferralClosedUnableToContactData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.closed-unable-to-contact.v1";
        });
        /** @description The work under the referral is done. */
        ReferralCompletedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description The work under the referral is done. */
        ReferralCompletedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.completed.v1";
            data: components["schemas"]["ReferralCompletedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.completed.v1";
        });
        /** @description A service reached the victim. */
        ReferralContactedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service reached the victim. */
        ReferralContactedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.contacted.v1";
            data: components["schemas"]["ReferralContactedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.contacted.v1";
        });
        /** @description Nobody took the referral up in time; a person must look at it. */
        ReferralDeadLetteredData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description Nobody took the referral up in time; a person must look at it. */
        ReferralDeadLetteredEvent: {
            /** @constant */
            type: "london.victim-journey.referral.dead-lettered.v1";
            data: components["schemas"]["ReferralDeadLetteredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.dead-lettered.v1";
        });
        ReferralDecision: {
            referralId: components["schemas"]["ReferralId"];
            decision: string;
            reasonCode?: string;
            /** Format: date-time */
            decidedAt: string;
            /** Format: int64 */
            version: number;
        };
        ReferralDecisionRequest: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
            /** @enum {string} */
            decision: "accepted" | "rejected" | "more-info-requested";
            /** @enum {string} */
            reasonCode?: "duplicate" | "no-consent" | "unsafe-to-contact" | "wrong-contact-details" | "child-protection" | "out-of-area" | "not-eligible" | "no-capacity" | "cannot-be-processed" | "safe-contact" | "contact-details" | "consent" | "needs" | "risk";
        };
        /** @description The service confirmed that it deleted what it had received. */
        ReferralDeletionConfirmedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description The service confirmed that it deleted what it had received. */
        ReferralDeletionConfirmedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.deletion-confirmed.v1";
            data: components["schemas"]["ReferralDeletionConfirmedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.deletion-confirmed.v1";
        });
        /** @description The service has not confirmed that it deleted what it had received before the referral was withdrawn. */
        ReferralDeletionOverdueData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description The service has not confirmed that it deleted what it had received before the referral was withdrawn. */
        ReferralDeletionOverdueEvent: {
            /** @constant */
            type: "london.victim-journey.referral.deletion-overdue.v1";
            data: components["schemas"]["ReferralDeletionOverdueData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.deletion-overdue.v1";
        });
        /** @description All that a service needs to take a victim up. */
        ReferralDetail: {
            referralId: components["schemas"]["ReferralId"];
            journeyId: components["schemas"]["JourneyId"];
            service: components["schemas"]["ServiceId"];
            lane: string;
            state: components["schemas"]["ReferralState"];
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            dueBy?: string;
            /** Format: int64 */
            deliveryCount: number;
            lawfulBasis: string;
            consent: components["schemas"]["ReferralDetailConsent"];
            rulesVersion: string;
            referrer: string;
            handedOffFrom?: components["schemas"]["ServiceId"];
            /** Format: int64 */
            handOffs: number;
            /** @description What kind of harm it was, in codes. */
            flags: string[];
            /** @description Whether the victim is known to be a child; no date of birth is given. */
            under18: boolean;
            warnings: components["schemas"]["ContactWarnings"];
            person: components["schemas"]["ReferredPerson"];
            representative?: components["schemas"]["ReferralDetailRepresentative"];
            safeContact: components["schemas"]["UsableContact"];
        };
        ReferralDetailConsent: {
            status: string;
            scope: string;
            /** Format: date-time */
            capturedAt: string;
            by: string;
        };
        ReferralDetailRepresentative: {
            givenName?: string;
            familyName?: string;
            organisationName?: string;
            phone?: string;
            email?: string;
        };
        /** @description What became of the referrals of a month: by lane, by outcome, by how often the victim had been passed on. */
        ReferralFigures: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            threshold: number;
            month: string;
            rows: components["schemas"]["ReferralFiguresRow"][];
        };
        ReferralFiguresRow: {
            service: string;
            lane: string;
            outcome: string;
            handOffs: string;
            referrals: components["schemas"]["Figure"];
            toFirstContact: components["schemas"]["Took"] | null;
        };
        /** @description A service passed the referral on to another. */
        ReferralHandedOffData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service passed the referral on to another. */
        ReferralHandedOffEvent: {
            /** @constant */
            type: "london.victim-journey.referral.handed-off.v1";
            data: components["schemas"]["ReferralHandedOffData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.handed-off.v1";
        });
        ReferralId: string;
        ReferralList: {
            referrals: components["schemas"]["ListedReferral"][];
            links: components["schemas"]["PageLinks"];
        };
        /** @description A service asked the referrer for more. */
        ReferralMoreInfoRequestedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service asked the referrer for more. */
        ReferralMoreInfoRequestedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.more-info-requested.v1";
            data: components["schemas"]["ReferralMoreInfoRequestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.more-info-requested.v1";
        });
        ReferralOutcome: {
            referralId: components["schemas"]["ReferralId"];
            state: components["schemas"]["ReferralState"];
            /** Format: int64 */
            version: number;
        };
        ReferralOutcomeRequest: {
            type: components["schemas"]["ReferralOutcomeType"];
            /** Format: date-time */
            occurredAt: string;
            toService?: components["schemas"]["ServiceId"];
        };
        /** @enum {string} */
        ReferralOutcomeType: "contacted" | "started" | "completed" | "disengaged" | "declined" | "unable-to-contact" | "handed-off";
        /** @description A rule that a referral does not meet, in codes. */
        ReferralProblem: {
            code: string;
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
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service confirmed that it has the referral. */
        ReferralReceivedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.received.v1";
            data: components["schemas"]["ReferralReceivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.received.v1";
        });
        /** @description A person put a dead letter back into the queue. */
        ReferralRedrivenData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A person put a dead letter back into the queue. */
        ReferralRedrivenEvent: {
            /** @constant */
            type: "london.victim-journey.referral.redriven.v1";
            data: components["schemas"]["ReferralRedrivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.redriven.v1";
        });
        /** @description A service turned the referral down. */
        ReferralRejectedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service turned the referral down. */
        ReferralRejectedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.rejected.v1";
            data: components["schemas"]["ReferralRejectedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.rejected.v1";
        });
        ReferralReleaseRequest: {
            /** @description Proof of one delivery: it was given with the claim. */
            receipt: string;
            /** @enum {string} */
            reason: "not-needed" | "shutting-down" | "wrong-worker" | "other";
        };
        /** @description An agency asks that a support service take the victim up. */
        ReferralRequestedData: {
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reason?: components["schemas"]["Code"];
        };
        /** @description An agency asks that a support service take the victim up. */
        ReferralRequestedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.requested.v1";
            data: components["schemas"]["ReferralRequestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.requested.v1";
        });
        ReferralShownState: string;
        ReferralStanding: {
            referralId: components["schemas"]["ReferralId"];
            state: components["schemas"]["ReferralState"];
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            leaseExpiresAt?: string;
            /** Format: date-time */
            deletionConfirmedAt?: string;
        };
        /** @description A service began its work with the victim. */
        ReferralStartedData: {
            referralId: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            lane?: "enhanced" | "standard";
            reasonCode?: components["schemas"]["Code"];
            claimId?: components["schemas"]["ClaimId"];
            toService?: components["schemas"]["ServiceId"];
            /** Format: date-time */
            dueAt?: string;
            cause?: components["schemas"]["EventRef"];
            /** Format: date-time */
            occurredAt?: string;
            holder?: components["schemas"]["Code"];
        };
        /** @description A service began its work with the victim. */
        ReferralStartedEvent: {
            /** @constant */
            type: "london.victim-journey.referral.started.v1";
            data: components["schemas"]["ReferralStartedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.referral.started.v1";
        });
        ReferralState: string;
        ReferredPerson: {
            givenName?: string;
            familyName?: string;
            organisationName?: string;
            language?: string;
            accessibilityNeeds?: string[];
        };
        RegisterWebhook: {
            url: components["schemas"]["ReceiverUrl"];
            services?: components["schemas"]["ServiceId"][];
        };
        /** @description The corrected event's data, without personal fields. */
        Replacement: {
            [key: string]: unknown;
        };
        /** @description All who are needed agreed to take part. */
        RestorativeJusticeAcceptedData: Record<string, never>;
        /** @description All who are needed agreed to take part. */
        RestorativeJusticeAcceptedEvent: {
            /** @constant */
            type: "london.victim-journey.restorative-justice.accepted.v1";
            data?: components["schemas"]["RestorativeJusticeAcceptedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.accepted.v1";
        });
        /** @description Restorative justice ended. */
        RestorativeJusticeEndedData: Record<string, never>;
        /** @description Restorative justice ended. */
        RestorativeJusticeEndedEvent: {
            /** @constant */
            type: "london.victim-journey.restorative-justice.ended.v1";
            data?: components["schemas"]["RestorativeJusticeEndedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.ended.v1";
        });
        /** @description The victim was offered restorative justice. */
        RestorativeJusticeOfferedData: Record<string, never>;
        /** @description The victim was offered restorative justice. */
        RestorativeJusticeOfferedEvent: {
            /** @constant */
            type: "london.victim-journey.restorative-justice.offered.v1";
            data?: components["schemas"]["RestorativeJusticeOfferedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.offered.v1";
        });
        /** @description The victim asked for restorative justice. */
        RestorativeJusticeRequestedData: Record<string, never>;
        /** @description The victim asked for restorative justice. */
        RestorativeJusticeRequestedEvent: {
            /** @constant */
            type: "london.victim-journey.restorative-justice.requested.v1";
            data?: components["schemas"]["RestorativeJusticeRequestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.restorative-justice.requested.v1";
        });
        ResultCode: string;
        /** @description The review was decided. */
        ReviewConcludedData: {
            decision?: components["schemas"]["EventRef"];
            /** @enum {string} */
            scheme: "police-vrr" | "cps-vrr" | "uls";
            /** @enum {string} */
            outcome: "upheld" | "overturned" | "reopened" | "explanation";
        };
        /** @description The review was decided. */
        ReviewConcludedEvent: {
            /** @constant */
            type: "london.victim-journey.review.concluded.v1";
            data: components["schemas"]["ReviewConcludedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.review.concluded.v1";
        });
        /** @description The victim asked for a decision to be looked at again. */
        ReviewRequestedData: {
            decision: components["schemas"]["EventRef"];
            /** @enum {string} */
            scheme: "police-vrr" | "cps-vrr" | "uls";
        };
        /** @description The victim asked for a decision to be looked at again. */
        ReviewRequestedEvent: {
            /** @constant */
            type: "london.victim-journey.review.requested.v1";
            data: components["schemas"]["ReviewRequestedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.review.requested.v1";
        });
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
            channels: components["schemas"]["SafeContactChannel"][];
            /** @description Left out: []. */
            times?: components["schemas"]["SafeContactTime"][];
            codeWord?: string;
            neutralSender?: string;
            /** @description Left out: []. */
            mayAnswer?: string[];
            /** @description Left out: []. */
            mustNotAnswer?: string[];
        };
        SafeContactChannel: {
            /** @enum {string} */
            channel: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            value?: string;
            safe: boolean;
            /** @description Left out: false. */
            voicemail?: boolean;
        };
        SafeContactTime: {
            days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            from: string;
            to: string;
        };
        /** @description That care is no longer needed. */
        SafetyAlertClearedData: {
            /** @enum {string} */
            kind: "co-resident-suspect" | "protective-order" | "unsafe-channel" | "escalation" | "address-exposed";
        };
        /** @description That care is no longer needed. */
        SafetyAlertClearedEvent: {
            /** @constant */
            type: "london.victim-journey.safety.alert-cleared.v1";
            data: components["schemas"]["SafetyAlertClearedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.alert-cleared.v1";
        });
        /** @description Whoever contacts the victim must take care. */
        SafetyAlertRaisedData: {
            /** @enum {string} */
            kind: "co-resident-suspect" | "protective-order" | "unsafe-channel" | "escalation" | "address-exposed";
        };
        /** @description Whoever contacts the victim must take care. */
        SafetyAlertRaisedEvent: {
            /** @constant */
            type: "london.victim-journey.safety.alert-raised.v1";
            data: components["schemas"]["SafetyAlertRaisedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.alert-raised.v1";
        });
        /** @description The victim reports that a suspect broke their bail. */
        SafetyBailBreachReportedData: {
            suspect?: components["schemas"]["SuspectRef"];
        };
        /** @description The victim reports that a suspect broke their bail. */
        SafetyBailBreachReportedEvent: {
            /** @constant */
            type: "london.victim-journey.safety.bail-breach-reported.v1";
            data?: components["schemas"]["SafetyBailBreachReportedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.bail-breach-reported.v1";
        });
        /** @description The victim was threatened or put under pressure. */
        SafetyIntimidationReportedData: Record<string, never>;
        /** @description The victim was threatened or put under pressure. */
        SafetyIntimidationReportedEvent: {
            /** @constant */
            type: "london.victim-journey.safety.intimidation-reported.v1";
            data?: components["schemas"]["SafetyIntimidationReportedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.safety.intimidation-reported.v1";
        });
        ServiceId: string;
        Subject: string;
        /** @description All that is held about a victim; suspects, third parties and free text are redacted. */
        SubjectAccessExport: {
            journeyId: components["schemas"]["JourneyId"];
            personRef: components["schemas"]["PersonRef"];
            exportedAt: string;
            status: components["schemas"]["JourneyStatus"];
            record: {
                [key: string]: unknown;
            };
            timeline: components["schemas"]["SubjectAccessExportTimeline"][];
            duties: {
                [key: string]: unknown;
            }[];
            referrals: {
                [key: string]: unknown;
            }[];
            told: components["schemas"]["SubjectAccessExportTold"][];
            disclosures: components["schemas"]["SubjectAccessExportDisclosure"][];
        };
        SubjectAccessExportDisclosure: {
            id: string;
            time: string;
            agencyId: string;
            purpose?: string;
            operation: string;
            fields: string[];
        };
        SubjectAccessExportTimeline: {
            /** Format: int64 */
            sequence: number;
            type: string;
            time: string;
            agencyId: string;
            data: {
                [key: string]: unknown;
            };
        };
        SubjectAccessExportTold: {
            toldAt: string;
            eventType: string;
            fields: {
                [key: string]: unknown;
            };
            redacted: string[];
        };
        /** @description The victim agreed that their details go to support services. */
        SupportConsentGivenData: {
            /** @enum {string} */
            scope?: "general" | "explicit";
            services?: components["schemas"]["ServiceId"][];
        };
        /** @description The victim agreed that their details go to support services. */
        SupportConsentGivenEvent: {
            /** @constant */
            type: "london.victim-journey.support.consent-given.v1";
            data?: components["schemas"]["SupportConsentGivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.consent-given.v1";
        });
        /** @description The victim took that agreement back, for some services or all. */
        SupportConsentWithdrawnData: {
            services?: components["schemas"]["ServiceId"][];
            /** @enum {string} */
            statedBy: "victim" | "representative";
        };
        /** @description The victim took that agreement back, for some services or all. */
        SupportConsentWithdrawnEvent: {
            /** @constant */
            type: "london.victim-journey.support.consent-withdrawn.v1";
            data: components["schemas"]["SupportConsentWithdrawnData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.consent-withdrawn.v1";
        });
        /** @description The support service ended its work. */
        SupportEndedData: {
            referralId?: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
            /** @enum {string} */
            reason?: "completed" | "disengaged" | "declined" | "unable-to-contact" | "moved" | "died";
        };
        /** @description The support service ended its work. */
        SupportEndedEvent: {
            /** @constant */
            type: "london.victim-journey.support.ended.v1";
            data: components["schemas"]["SupportEndedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.ended.v1";
        });
        /** @description A trial is listed: support before the trial is to be offered to the victim. */
        SupportPreTrialOpenedData: Record<string, never>;
        /** @description A trial is listed: support before the trial is to be offered to the victim. */
        SupportPreTrialOpenedEvent: {
            /** @constant */
            type: "london.victim-journey.support.pre-trial-opened.v1";
            data?: components["schemas"]["SupportPreTrialOpenedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.pre-trial-opened.v1";
        });
        /** @description A support service in the shape of Open Referral UK (HSDS). */
        SupportService: {
            id: components["schemas"]["ServiceId"];
            name: string;
            description: string;
            organization: components["schemas"]["SupportServiceOrganization"];
            /** @constant */
            status: "active";
            fees: string;
            attending_type: string;
            attending_access: string;
            service_taxonomies: components["schemas"]["SupportServiceServiceTaxonomy"][];
            eligibilities: components["schemas"]["SupportServiceEligibility"][];
            service_areas: components["schemas"]["SupportServiceServiceArea"][];
            languages: components["schemas"]["SupportServiceLanguage"][];
            service_at_locations: components["schemas"]["SupportServiceServiceAtLocation"][];
        };
        SupportServiceEligibility: {
            id: string;
            /** Format: int64 */
            minimum_age: number;
            /** Format: int64 */
            maximum_age: number;
        };
        SupportServiceLanguage: {
            id: string;
            language: string;
        };
        SupportServiceOrganization: {
            id: string;
            name: string;
            description: string;
        };
        SupportServicePage: {
            /** Format: int64 */
            total_items: number;
            /** Format: int64 */
            total_pages: number;
            /** Format: int64 */
            page_number: number;
            /** Format: int64 */
            size: number;
            first_page: boolean;
            last_page: boolean;
            empty: boolean;
            contents: components["schemas"]["SupportService"][];
        };
        SupportServiceServiceArea: {
            id: string;
            service_area: string;
            extent: string;
        };
        SupportServiceServiceAtLocation: {
            id: string;
            location: components["schemas"]["SupportServiceServiceAtLocationLocation"];
        };
        SupportServiceServiceAtLocationLocation: {
            id: string;
            name: string;
            accessibility_for_disabilities: components["schemas"]["SupportServiceServiceAtLocationLocationAccessibilityForDisability"][];
        };
        SupportServiceServiceAtLocationLocationAccessibilityForDisability: {
            id: string;
            accessibility: string;
        };
        SupportServiceServiceTaxonomy: {
            id: string;
            taxonomy: components["schemas"]["SupportServiceServiceTaxonomyTaxonomy"];
        };
        SupportServiceServiceTaxonomyTaxonomy: {
            id: string;
            name: string;
            vocabulary: string;
        };
        /** @description The victim met their support worker. Nothing of what was said is held here. */
        SupportSessionHeldData: {
            referralId?: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
        };
        /** @description The victim met their support worker. Nothing of what was said is held here. */
        SupportSessionHeldEvent: {
            /** @constant */
            type: "london.victim-journey.support.session-held.v1";
            data: components["schemas"]["SupportSessionHeldData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.session-held.v1";
        });
        /** @description A support service began its work with the victim. */
        SupportStartedData: {
            referralId?: components["schemas"]["ReferralId"];
            service: components["schemas"]["ServiceId"];
        };
        /** @description A support service began its work with the victim. */
        SupportStartedEvent: {
            /** @constant */
            type: "london.victim-journey.support.started.v1";
            data: components["schemas"]["SupportStartedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.support.started.v1";
        });
        /** @description Opaque per-journey reference of a suspect. */
        SuspectRef: string;
        Timeline: {
            journeyId: components["schemas"]["JourneyId"];
            events: components["schemas"]["TimelineEvent"][];
            links: components["schemas"]["TimelineLinks"];
        };
        TimelineEvent: {
            /** Format: int64 */
            sequence: number;
            type: string;
            source: string;
            time: string;
            timePrecision: string;
            receivedAt: string;
            effect: string;
            data: {
                [key: string]: unknown;
            };
        };
        TimelineLinks: {
            next?: string;
        };
        /** @description Hours it took; null where withheld or where nothing was counted. */
        Took: {
            /** Format: int64 */
            medianHours: number;
            /** Format: int64 */
            p90Hours: number;
        };
        /** @description An event that no journey is known for, or of which several are. */
        UnmatchedEvent: {
            unmatchedId: string;
            id: string;
            source: string;
            type: string;
            subject: string;
            time: string;
            receivedAt: string;
        };
        UnmatchedEvents: {
            events: components["schemas"]["UnmatchedEvent"][];
            links: components["schemas"]["PageLinks"];
        };
        UsableContact: {
            times: components["schemas"]["UsableContactTime"][];
            codeWord?: string;
            neutralSender?: string;
            mayAnswer: string[];
            mustNotAnswer: string[];
            /** @description The only ways that may be used. Where it is empty, do not contact. */
            channels: components["schemas"]["UsableContactChannel"][];
        };
        UsableContactChannel: {
            channel: string;
            value?: string;
            voicemail: boolean;
        };
        UsableContactTime: {
            days: string[];
            from: string;
            to: string;
        };
        /** @description The law gives the victim lifelong anonymity. */
        VictimAnonymityAppliesData: {
            /** @enum {string} */
            reason: "sexual-offence" | "trafficking" | "fgm" | "forced-marriage";
        };
        /** @description The law gives the victim lifelong anonymity. */
        VictimAnonymityAppliesEvent: {
            /** @constant */
            type: "london.victim-journey.victim.anonymity-applies.v1";
            data: components["schemas"]["VictimAnonymityAppliesData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.anonymity-applies.v1";
        });
        /** @description The victim was offered an interpreter, a translation or another format (Right 1). */
        VictimCommunicationAdaptedData: {
            /** @enum {string} */
            kind: "interpreter" | "translation" | "format";
            declined?: boolean;
        };
        /** @description The victim was offered an interpreter, a translation or another format (Right 1). */
        VictimCommunicationAdaptedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.communication-adapted.v1";
            data: components["schemas"]["VictimCommunicationAdaptedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.communication-adapted.v1";
        });
        /** @description How and how often the victim wants to hear. */
        VictimContactPreferenceSetData: {
            /** @enum {string} */
            method?: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /** Format: int32 */
            frequencyDays?: number;
            paused?: boolean;
            optOut?: ("updates" | "all")[];
        };
        /** @description How and how often the victim wants to hear. */
        VictimContactPreferenceSetEvent: {
            /** @constant */
            type: "london.victim-journey.victim.contact-preference-set.v1";
            data?: components["schemas"]["VictimContactPreferenceSetData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.contact-preference-set.v1";
        });
        /** @description The victim's details were given or changed. */
        VictimDetailsGivenData: {
            victim: components["schemas"]["Person"];
        };
        /** @description The victim's details were given or changed. */
        VictimDetailsGivenEvent: {
            /** @constant */
            type: "london.victim-journey.victim.details-given.v1";
            data: components["schemas"]["VictimDetailsGivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.details-given.v1";
        });
        /** @description The victim died. */
        VictimDiedData: Record<string, never>;
        /** @description The victim died. */
        VictimDiedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.died.v1";
            data?: components["schemas"]["VictimDiedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.died.v1";
        });
        /** @description The victim was told, or could not be told, of what has happened. */
        VictimInformedData: {
            about: components["schemas"]["EventRef"][];
            /** @enum {string} */
            method: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /** @enum {string} */
            outcome: "told" | "attempted" | "declined";
            reasonsGiven?: boolean;
            topics?: components["schemas"]["Code"][];
            understood?: boolean;
            narrative?: string;
        };
        /** @description The victim was told, or could not be told, of what has happened. */
        VictimInformedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.informed.v1";
            data: components["schemas"]["VictimInformedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.informed.v1";
        });
        /** @description The victim moved to another force's area. */
        VictimMovedAreaData: {
            toForce?: components["schemas"]["ForceCode"];
        };
        /** @description The victim moved to another force's area. */
        VictimMovedAreaEvent: {
            /** @constant */
            type: "london.victim-journey.victim.moved-area.v1";
            data?: components["schemas"]["VictimMovedAreaData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.moved-area.v1";
        });
        /** @description The victim wants to be told again. */
        VictimOptedInData: {
            /** @enum {string} */
            scope: "updates" | "vcs" | "all";
        };
        /** @description The victim wants to be told again. */
        VictimOptedInEvent: {
            /** @constant */
            type: "london.victim-journey.victim.opted-in.v1";
            data: components["schemas"]["VictimOptedInData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.opted-in.v1";
        });
        /** @description The victim does not want to be told, of some things or at all. */
        VictimOptedOutData: {
            /** @enum {string} */
            scope: "updates" | "vcs" | "all";
            rights?: number[];
        };
        /** @description The victim does not want to be told, of some things or at all. */
        VictimOptedOutEvent: {
            /** @constant */
            type: "london.victim-journey.victim.opted-out.v1";
            data: components["schemas"]["VictimOptedOutData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.opted-out.v1";
        });
        /** @description Someone speaks for the victim; never the suspect. */
        VictimRepresentativeAppointedData: {
            /** @enum {string} */
            relationship: "parent" | "guardian" | "family-spokesperson" | "business-contact" | "advocate";
            /** @description They would speak for the victim, but are a suspect: they are given and told nothing, and nobody speaks for the victim until somebody is appointed anew. */
            excludedAsSuspect?: boolean;
            representative: components["schemas"]["Person"];
        };
        /** @description Someone speaks for the victim; never the suspect. */
        VictimRepresentativeAppointedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.representative-appointed.v1";
            data: components["schemas"]["VictimRepresentativeAppointedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.representative-appointed.v1";
        });
        /** @description The representative no longer speaks for the victim. */
        VictimRepresentativeRemovedData: Record<string, never>;
        /** @description The representative no longer speaks for the victim. */
        VictimRepresentativeRemovedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.representative-removed.v1";
            data?: components["schemas"]["VictimRepresentativeRemovedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.representative-removed.v1";
        });
        /** @description The safe ways to reach the victim were set or changed. */
        VictimSafeContactSetData: {
            safeContact: components["schemas"]["SafeContact"];
        };
        /** @description The safe ways to reach the victim were set or changed. */
        VictimSafeContactSetEvent: {
            /** @constant */
            type: "london.victim-journey.victim.safe-contact-set.v1";
            data: components["schemas"]["VictimSafeContactSetData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.safe-contact-set.v1";
        });
        /** @description The victim supports the prosecution again. */
        VictimSupportForProsecutionReinstatedData: Record<string, never>;
        /** @description The victim supports the prosecution again. */
        VictimSupportForProsecutionReinstatedEvent: {
            /** @constant */
            type: "london.victim-journey.victim.support-for-prosecution-reinstated.v1";
            data?: components["schemas"]["VictimSupportForProsecutionReinstatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.support-for-prosecution-reinstated.v1";
        });
        /** @description The victim no longer supports the prosecution. Their rights and support go on. */
        VictimSupportForProsecutionWithdrawnData: {
            /** @enum {string} */
            statedBy: "victim" | "representative" | "officer-inferred";
            /** @enum {string} */
            method: "phone" | "sms" | "email" | "letter" | "in-person" | "via-police" | "via-isva" | "via-representative";
            /** @enum {string} */
            reason: "fear" | "wants-to-move-on" | "process-too-long" | "relationship" | "not-believed" | "other" | "not-given";
            confirmedByVictim: boolean;
            prosecutionContinues?: boolean;
        };
        /** @description The victim no longer supports the prosecution. Their rights and support go on. */
        VictimSupportForProsecutionWithdrawnEvent: {
            /** @constant */
            type: "london.victim-journey.victim.support-for-prosecution-withdrawn.v1";
            data: components["schemas"]["VictimSupportForProsecutionWithdrawnData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.support-for-prosecution-withdrawn.v1";
        });
        /** @description The victim came of age. */
        VictimTurned18Data: Record<string, never>;
        /** @description The victim came of age. */
        VictimTurned18Event: {
            /** @constant */
            type: "london.victim-journey.victim.turned-18.v1";
            data?: components["schemas"]["VictimTurned18Data"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.turned-18.v1";
        });
        /** @description The victim cannot be found. */
        VictimUntraceableData: Record<string, never>;
        /** @description The victim cannot be found. */
        VictimUntraceableEvent: {
            /** @constant */
            type: "london.victim-journey.victim.untraceable.v1";
            data?: components["schemas"]["VictimUntraceableData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.victim.untraceable.v1";
        });
        /** @description How the victim wants the statement heard in court. */
        VpsCourtPreferenceData: {
            /** @enum {string} */
            preference: "read-self" | "prosecutor-reads" | "not-read";
        };
        /** @description How the victim wants the statement heard in court. */
        VpsCourtPreferenceEvent: {
            /** @constant */
            type: "london.victim-journey.vps.court-preference.v1";
            data: components["schemas"]["VpsCourtPreferenceData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.court-preference.v1";
        });
        /** @description The victim chose not to make one. */
        VpsDeclinedData: {
            method?: components["schemas"]["Code"];
        };
        /** @description The victim chose not to make one. */
        VpsDeclinedEvent: {
            /** @constant */
            type: "london.victim-journey.vps.declined.v1";
            data?: components["schemas"]["VpsDeclinedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.declined.v1";
        });
        /** @description The court heard the statement, or did not. */
        VpsHeardData: {
            /** @enum {string} */
            readBy: "victim" | "prosecutor" | "not-read";
        };
        /** @description The court heard the statement, or did not. */
        VpsHeardEvent: {
            /** @constant */
            type: "london.victim-journey.vps.heard.v1";
            data: components["schemas"]["VpsHeardData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.heard.v1";
        });
        /** @description The victim made a personal statement. */
        VpsMadeData: {
            method?: components["schemas"]["Code"];
        };
        /** @description The victim made a personal statement. */
        VpsMadeEvent: {
            /** @constant */
            type: "london.victim-journey.vps.made.v1";
            data?: components["schemas"]["VpsMadeData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.made.v1";
        });
        /** @description The victim was offered a personal statement (Right 7). */
        VpsOfferedData: {
            method?: components["schemas"]["Code"];
        };
        /** @description The victim was offered a personal statement (Right 7). */
        VpsOfferedEvent: {
            /** @constant */
            type: "london.victim-journey.vps.offered.v1";
            data?: components["schemas"]["VpsOfferedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.offered.v1";
        });
        /** @description The victim changed or added to their statement. */
        VpsUpdatedData: {
            method?: components["schemas"]["Code"];
        };
        /** @description The victim changed or added to their statement. */
        VpsUpdatedEvent: {
            /** @constant */
            type: "london.victim-journey.vps.updated.v1";
            data?: components["schemas"]["VpsUpdatedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.vps.updated.v1";
        });
        /** @description Days waited; null where the count is withheld. */
        Waited: {
            /** Format: int64 */
            medianDays: number;
            /** Format: int64 */
            p90Days: number;
        };
        Webhook: {
            webhookId: components["schemas"]["WebhookId"];
            url: components["schemas"]["ReceiverUrl"];
            services: string[];
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
            createdAt: string;
            pending?: components["schemas"]["WebhookPending"];
            lastAttempt?: components["schemas"]["WebhookLastAttempt"];
            failingSince?: string;
        };
        /** @description A registered doorbell. */
        WebhookId: string;
        WebhookLastAttempt: {
            at: string;
            result: string;
            /** Format: int64 */
            status?: number;
            failure?: string;
        };
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description The ring that waits to be sent, if any. */
        WebhookPending: {
            ringId: string;
            /** Format: int64 */
            attempts: number;
            nextAttemptAt: string;
        };
        WebhookPublicKey: {
            publicKey: string;
            createdAt: string;
            retiresAt?: string;
        };
        /** @description The victim said whether they can attend. */
        WitnessAvailabilityGivenData: {
            available: boolean;
            narrative?: string;
        };
        /** @description The victim said whether they can attend. */
        WitnessAvailabilityGivenEvent: {
            /** @constant */
            type: "london.victim-journey.witness.availability-given.v1";
            data: components["schemas"]["WitnessAvailabilityGivenData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.availability-given.v1";
        });
        /** @description The victim was at court. */
        WitnessCourtDayAttendedData: {
            metProsecutor?: boolean;
            separateEntrance?: boolean;
        };
        /** @description The victim was at court. */
        WitnessCourtDayAttendedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.court-day-attended.v1";
            data?: components["schemas"]["WitnessCourtDayAttendedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.court-day-attended.v1";
        });
        /** @description The victim need not give evidence after all. */
        WitnessNoLongerRequiredData: Record<string, never>;
        /** @description The victim need not give evidence after all. */
        WitnessNoLongerRequiredEvent: {
            /** @constant */
            type: "london.victim-journey.witness.no-longer-required.v1";
            data?: components["schemas"]["WitnessNoLongerRequiredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.no-longer-required.v1";
        });
        /** @description The witness care unit has received these results: its own clock to tell the victim starts. */
        WitnessNoticeReceivedData: {
            /** @enum {string} */
            from: "court" | "cps";
            events: components["schemas"]["EventRef"][];
        };
        /** @description The witness care unit has received these results: its own clock to tell the victim starts. */
        WitnessNoticeReceivedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.notice-received.v1";
            data: components["schemas"]["WitnessNoticeReceivedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.notice-received.v1";
        });
        /** @description The victim visited the court before the trial. */
        WitnessPreTrialVisitHeldData: Record<string, never>;
        /** @description The victim visited the court before the trial. */
        WitnessPreTrialVisitHeldEvent: {
            /** @constant */
            type: "london.victim-journey.witness.pre-trial-visit-held.v1";
            data?: components["schemas"]["WitnessPreTrialVisitHeldData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.pre-trial-visit-held.v1";
        });
        /** @description The victim was offered a visit to the court before the trial. */
        WitnessPreTrialVisitOfferedData: Record<string, never>;
        /** @description The victim was offered a visit to the court before the trial. */
        WitnessPreTrialVisitOfferedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.pre-trial-visit-offered.v1";
            data?: components["schemas"]["WitnessPreTrialVisitOfferedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.pre-trial-visit-offered.v1";
        });
        /** @description The victim is to give evidence. */
        WitnessRequiredData: {
            hearing?: components["schemas"]["HearingId"];
            summons?: boolean;
        };
        /** @description The victim is to give evidence. */
        WitnessRequiredEvent: {
            /** @constant */
            type: "london.victim-journey.witness.required.v1";
            data?: components["schemas"]["WitnessRequiredData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.required.v1";
        });
        /** @description Special measures were applied for. */
        WitnessSpecialMeasuresAppliedData: {
            measures: ("screens" | "live-link" | "private-hearing" | "video-evidence-in-chief" | "section-28" | "intermediary" | "aids" | "wigs-removed")[];
        };
        /** @description Special measures were applied for. */
        WitnessSpecialMeasuresAppliedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.special-measures-applied.v1";
            data: components["schemas"]["WitnessSpecialMeasuresAppliedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.special-measures-applied.v1";
        });
        /** @description Special measures were granted or refused. */
        WitnessSpecialMeasuresDecidedData: {
            measures: ("screens" | "live-link" | "private-hearing" | "video-evidence-in-chief" | "section-28" | "intermediary" | "aids" | "wigs-removed")[];
            granted: boolean;
        };
        /** @description Special measures were granted or refused. */
        WitnessSpecialMeasuresDecidedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.special-measures-decided.v1";
            data: components["schemas"]["WitnessSpecialMeasuresDecidedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.special-measures-decided.v1";
        });
        /** @description The victim was summonsed as a witness. */
        WitnessSummonsedData: Record<string, never>;
        /** @description The victim was summonsed as a witness. */
        WitnessSummonsedEvent: {
            /** @constant */
            type: "london.victim-journey.witness.summonsed.v1";
            data?: components["schemas"]["WitnessSummonsedData"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "london.victim-journey.witness.summonsed.v1";
        });
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
        journeyId: components["schemas"]["JourneyId"];
        code: string;
        agencyId: string;
        keyId: string;
        proposalId: string;
        referralId: components["schemas"]["ReferralId"];
        serviceId: components["schemas"]["ServiceId"];
        webhookId: components["schemas"]["WebhookId"];
        personRef: components["schemas"]["PersonRef"];
        unmatchedId: string;
        messageId: components["schemas"]["CourtMessageId"];
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
                 *       "subject": "crime:01/2300123/26",
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
                 *       "subject": "crime:01/2300123/26",
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
                 *           "subject": "crime:01/2300123/26",
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
                 *         "subject": "crime:01/2300123/26",
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
                caseUrn?: components["schemas"]["CaseUrn"];
                crimeReference?: components["schemas"]["CrimeReference"];
                incidentReference?: components["schemas"]["IncidentReference"];
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
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
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
                after?: number;
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
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QueryStatusesRequest"];
            };
        };
        responses: {
            /** @description Those of them that you may see, in the order asked for. */
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
                agency?: "admin" | "court" | "cps" | "oversight" | "police" | "probation" | "support-service" | "system" | "witness-care";
                state?: "open" | "attempted" | "withheld" | "breached";
                right?: number;
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
                duty?: string;
                agency?: "admin" | "court" | "cps" | "oversight" | "police" | "probation" | "support-service" | "system" | "witness-care";
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
                duty?: string;
                agency?: "admin" | "court" | "cps" | "oversight" | "police" | "probation" | "support-service" | "system" | "witness-care";
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
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
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
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
            };
            path: {
                agencyId: components["parameters"]["agencyId"];
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
                agencyId: components["parameters"]["agencyId"];
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
                agencyId: components["parameters"]["agencyId"];
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
                /** @description A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md. */
                "X-Staff-Assertion"?: components["parameters"]["X-Staff-Assertion"];
                /** @description Why personal details are read, such as victim-contact. */
                "X-Purpose": components["parameters"]["X-Purpose"];
                /** @description The opaque id of the person who will read them; left out where X-Staff-Assertion proves it. */
                "X-On-Behalf-Of": components["parameters"]["X-On-Behalf-Of"];
            };
            path: {
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
                status?: "waiting" | "engaged" | "declined" | "unable-to-contact" | "action-needed" | "ended" | "queued" | "leased" | "received" | "accepted" | "rejected" | "more-info-requested" | "in-progress" | "completed" | "closed-unable-to-contact" | "withdrawn" | "dead-letter" | "retracted" | "deletion-due";
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
                category?: "emotional" | "safety" | "court-preparation" | "sexual-violence" | "domestic-abuse" | "young-people" | "bereavement" | "hate-crime" | "restorative-justice" | "practical";
                age?: number;
                area?: "london";
                language?: "en" | "interpreter" | "bsl";
                accessibility?: "phone" | "online" | "home-visit" | "step-free" | "text-relay" | "easy-read";
                takesReferrals?: "true" | "false";
                page?: number;
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
                journeyId?: components["schemas"]["JourneyId"];
                operation?: string;
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
            /** @description Records in order of time. A page may hold fewer than asked for; follow links.next. */
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
                /** @description Which of them: those that wait, were read in part, or not at all. */
                state?: "waiting" | "partly" | "rejected";
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
}

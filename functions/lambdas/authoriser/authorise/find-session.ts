import { credentialOf, hasEnded } from '../../../core/access/sessions.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { SessionsRepository } from '../../../store/sessions.ts';

import type { Found } from './authorise-request.ts';

interface FindDeps {
  readonly sessions: Pick<SessionsRepository, 'find'>;
  readonly credentials: Pick<CredentialsRepository, 'findAgency'>;
  readonly now: () => Date;
}

/** Finds the session of an id as the credential it is now: its agency may have changed, or ended, since. */
export const findSession =
  ({ sessions, credentials, now }: FindDeps) =>
  async (sessionId: string): Promise<Found | undefined> => {
    const stored = await sessions.find(sessionId);
    const agency = stored && (await credentials.findAgency(stored.session.agencyId));
    if (!agency) return undefined;
    const { session, lastUsedAt, endedAt } = stored;
    return {
      ...credentialOf(session, agency),
      ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
      session: {
        person: session.person,
        hasEnded: endedAt !== undefined || hasEnded(session, lastUsedAt, now()),
      },
    };
  };

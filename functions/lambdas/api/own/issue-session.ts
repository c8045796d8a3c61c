import type { Agency } from '../../../core/access/credential.ts';
import { RowFilterSchema } from '../../../../schemas/agencies.ts';
import type { RatePolicy } from '../../../../schemas/rate-tiers.ts';
import type { SessionRequest, VictimSessionRequest } from '../../../../schemas/session.ts';
import type { Session } from '../../../core/access/session.ts';
import { profiles } from '../../../core/agency-profiles.ts';
import { rolesOf, scopesOf, sessionLife } from '../../../core/access/sessions.ts';
import { isSameName } from '../../../core/person/same-name.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import { secretMac } from '../../../platform/key-format.ts';
import type { BudgetsRepository } from '../../../store/budgets.ts';
import type { Commit } from '../../../store/commit.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { KeyedHash } from '../../../store/keyed-hash.ts';
import type { Code, OnlineAccessRepository, OnlineLink } from '../../../store/online-access.ts';
import { readVictim } from '../../../store/read-victim.ts';
import type { SessionsRepository } from '../../../store/sessions.ts';
import type { Vault } from '../../../store/vault.ts';
import type { Write } from '../../../store/write.ts';

export interface SessionDeps {
  readonly sessions: SessionsRepository;
  readonly online: OnlineAccessRepository;
  readonly credentials: Pick<CredentialsRepository, 'findAgency'>;
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'allEvents' | 'listDuties'>;
  readonly vault: Pick<Vault, 'person'>;
  readonly budgets: BudgetsRepository;
  readonly commit: Commit;
  readonly hash: KeyedHash;
  readonly pepper: string;
  readonly now: () => Date;
}

/** Codes that one browser's address may try before it has to wait: whoever types one wrong has more tries. */
const codeTries: RatePolicy = { requests: 5, seconds: 3600 };

const refused = () => new ProblemError('sign-in-refused');

export const viewOf = ({ mac: _mac, rows, ...session }: Session) => ({
  sessionId: session.sessionId,
  agencyId: session.agencyId,
  agencyKind: session.agencyKind,
  person: session.person,
  roles: session.roles,
  scopes: session.scopes,
  idleSeconds: session.idleSeconds,
  createdAt: session.createdAt,
  expiresAt: session.expiresAt,
  journeys: rows.journeys,
});

/** Who is let in, as what and to what, and what makes it so. */
interface Entry extends Pick<Session, 'person' | 'roles' | 'scopes' | 'rows'> {
  readonly writes: readonly Write[];
}

/**
 * Lets somebody in whom an identity provider proved to the pages: a session of that one person, which works from
 * where the pages call and nowhere else. All that is wrong is answered alike.
 *
 * @throws ProblemError `sign-in-refused` (403), or `state-conflict` (409) where the id is another session's
 */
export async function issueSession(
  deps: SessionDeps,
  caller: Caller,
  request: SessionRequest,
  recorded: (session: Session) => Write,
): Promise<Session> {
  const [agency, pages] = await Promise.all([
    deps.credentials.findAgency(request.agencyId),
    deps.credentials.findAgency(caller.agencyId),
  ]);
  if (agency?.status !== 'active' || !pages) throw refused();
  const entry =
    request.as === 'staff' ? staffEntry(agency, request) : await victimEntry(deps, agency, request);
  const { idleSeconds, seconds } = sessionLife[request.as];
  const now = deps.now();
  const session: Session = {
    sessionId: request.sessionId,
    agencyId: agency.agencyId,
    agencyKind: agency.kind,
    person: entry.person,
    roles: entry.roles,
    scopes: entry.scopes,
    rows: entry.rows,
    mac: secretMac(deps.pepper, request.secret),
    assurance: pages.minimumAssurance,
    networks: pages.networks,
    certificates: pages.certificates,
    idleSeconds,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + seconds * 1000).toISOString(),
  };
  const writes = [...deps.sessions.items(session), ...entry.writes, recorded(session)];
  const { outcome } = await deps.commit(writes);
  return outcome === 'committed' ? session : issuedBefore(deps, session);
}

/** The session of the same id, where it is of the same person: the answer of the first time may have been lost. */
async function issuedBefore({ sessions }: SessionDeps, wished: Session): Promise<Session> {
  const before = await sessions.find(wished.sessionId);
  if (!before) throw refused();
  const { session, endedAt } = before;
  const isSame =
    session.mac === wished.mac && session.agencyId === wished.agencyId && session.person === wished.person;
  if (!isSame || endedAt !== undefined)
    throw new ProblemError('state-conflict', { detail: 'Make another cookie: a session has this id.' });
  return session;
}

type StaffSessionRequest = Extract<SessionRequest, { as: 'staff' }>;

/** Whoever the agency's own provider says has a role here. */
function staffEntry(agency: Agency, { issuer, person, groups }: StaffSessionRequest): Entry {
  const roles = agency.signIn?.issuer === issuer ? rolesOf(agency, groups) : [];
  if (roles.length === 0) throw refused();
  return {
    person,
    roles,
    scopes: scopesOf(agency.kind, roles),
    rows: RowFilterSchema.parse({}),
    writes: [],
  };
}

/** A victim, as opaque as a staff id: the same for the same account at the same provider. */
const personOf = ({ hash }: SessionDeps, { issuer, subject }: VictimSessionRequest): string =>
  `v-${Buffer.from(hash('victim', issuer, subject), 'base64url')
    .toString('hex')
    .slice(0, 40)}`;

/** Whoever used a code of a journey, with the name of its victim, before or just now. */
async function victimEntry(deps: SessionDeps, agency: Agency, request: VictimSessionRequest): Promise<Entry> {
  if (agency.kind !== 'victim') throw refused();
  const person = personOf(deps, request);
  const links = await deps.online.linksOf(person);
  const code = request.activate && (await codeFor(deps, request.activate, links));
  const known = links.map(({ journeyId }) => journeyId);
  const journeys = code ? [...new Set([...known, code.journeyId])] : known;
  if (journeys.length === 0) throw refused();
  const since = deps.now().toISOString();
  return {
    person,
    roles: [],
    scopes: [...profiles.victim.scopes],
    rows: RowFilterSchema.parse({ journeys }),
    writes: [
      ...links
        .filter(({ journeyId }) => journeyId !== code?.journeyId)
        .map((link) => deps.online.stillLinked(link)),
      ...(code
        ? deps.online.linkItems(code, { person, journeyId: code.journeyId, since, codeMac: code.mac })
        : []),
    ],
  };
}

/**
 * The code that somebody typed, where it and the name are right. Undefined where this person has used it before.
 *
 * @throws ProblemError `sign-in-refused`, whatever is wrong
 */
async function codeFor(
  deps: SessionDeps,
  { code: typed, familyName, address }: NonNullable<VictimSessionRequest['activate']>,
  links: readonly OnlineLink[],
): Promise<Code | undefined> {
  const mac = deps.hash('online-access-code', typed);
  if (!(await mayTry(deps, address))) throw refused();
  const code = await deps.online.findCode(mac);
  if (!code) {
    if (links.some((link) => link.codeMac === mac)) return undefined;
    throw refused();
  }
  if (code.goodUntil <= deps.now().toISOString() || !(await deps.online.takeTry(code))) throw refused();
  const head = await deps.journeys.readHead(code.journeyId);
  const victim = head && (await readVictim(deps, head));
  const isOpen = victim?.head.record.facts.rows.journeys.includes(code.journeyId);
  const { familyName: known } = victim?.details.person ?? {};
  if (!isOpen || victim?.isErased || !isSameName(known, familyName)) throw refused();
  return code;
}

async function mayTry({ budgets, hash, now }: SessionDeps, address: string): Promise<boolean> {
  const { requests, seconds } = codeTries;
  const windowEnd = (Math.floor(now().getTime() / 1000 / seconds) + 1) * seconds;
  return (await budgets.reserve(`code#${hash('address', address)}`, windowEnd, 1)) <= requests;
}

import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { english } from '../../../../pages/words/english.ts';
import { decisionReasons, outcomeTypes } from '../../../../schemas/referral.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { Refusal, told } from '../../../site/call-api.ts';
import { sayDay } from '../../../site/case-model.ts';
import type { SealedCookie } from '../../../site/cookies.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { dayOf } from './say-duty.ts';
import type { Signed } from './signed.ts';
import { looksAs, pagesFor, type Work } from './staff-page.ts';
import { choicesOf, show } from './view.ts';

/** An hour, as long as the lease that it is the proof of. */
const LEASE_SECONDS = 3600;

/** The receipt of the referral that was claimed last, sealed: it stands in no page and no script can read it. */
const claimed = {
  name: 'r',
  seconds: LEASE_SECONDS,
  schema: z.object({ referralId: z.string(), receipt: z.string() }),
} as const satisfies SealedCookie<z.ZodType>;

/** The pages of those who support victims: their referrals, the next one, and what becomes of each. */
export function referralPages(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, (role) => role === 'lvws.worker');
  return [
    page('GET', '/referrals', listReferrals),
    page('POST', '/referrals/next', takeNext(deps)),
    page('GET', '/referrals/:referralId', showReferral(deps)),
    page('POST', '/referrals/:referralId/decision', decide(deps)),
    page('POST', '/referrals/:referralId/outcome', reportOutcome),
  ];
}

const idOf = ({ parts }: Asked): string => parts['referralId'] ?? '';
const words = (code: string): string => code.replaceAll('-', ' ');

const listReferrals: Work = async (asked, signed) => {
  const { referrals, links } = await told(signed.api.GET('/referrals', { params: { query: { limit: 50 } } }));
  const listed = referrals.map(({ referralId, service, state, status, requestedAt, dueBy, deletionDue }) => ({
    href: `/referrals/${referralId}`,
    asked: sayDay(english, requestedAt),
    due: dayOf(dueBy ?? null),
    service: words(service),
    state: deletionDue === true ? 'Delete it' : words(state ?? status),
  }));
  return show(asked, signed, 'referrals', 'Referrals', { referrals: listed, hasMore: links.next !== null });
};

/** Claims the next referral for this worker alone, and says that it was received. */
const takeNext =
  (deps: SiteDeps): Work =>
  async (asked, signed) => {
    const claim = await told(
      signed.api.POST('/referral-claims', {
        params: { header: { 'Idempotency-Key': randomUUID() } },
        body: { maxItems: 1, leaseSeconds: LEASE_SECONDS },
      }),
    );
    // Where nothing is ready there is no body.
    const [item] = (claim as Partial<typeof claim> | undefined)?.items ?? [];
    if (!item) {
      const next = { text: 'Back to the referrals', href: '/referrals' };
      const texts = ['Nobody waits for you just now.'];
      return show(asked, signed, 'message', 'Nothing waits', { heading: 'Nothing waits', texts, next });
    }
    const { referralId, receipt } = item;
    const params = { path: { referralId } };
    await told(signed.api.POST('/referrals/{referralId}/acknowledgements', { params, body: { receipt } }));
    return goTo(`/referrals/${referralId}`, {
      cookies: [await deps.cookies.seal(claimed, { referralId, receipt })],
    });
  };

async function receiptOf({ cookies }: SiteDeps, asked: Asked): Promise<string | undefined> {
  const held = await cookies.open(claimed, asked.cookies);
  return held?.referralId === idOf(asked) ? held.receipt : undefined;
}

const outcomes = outcomeTypes.filter((type) => type !== 'handed-off');
const byCode = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, words(code)]));

async function referralPage(deps: SiteDeps, asked: Asked, signed: Signed, error = ''): Promise<Answer> {
  const receipt = await receiptOf(deps, asked);
  const referralId = idOf(asked);
  const headers = receipt === undefined ? {} : { 'Referral-Receipt': receipt };
  const params = { path: { referralId }, header: looksAs(signed) };
  const referral = await told(signed.api.GET('/referrals/{referralId}', { params, headers })).catch(
    (cause: unknown) => {
      if (cause instanceof Refusal && cause.code === 'receipt-required') return undefined;
      throw cause;
    },
  );
  if (!referral) {
    const next = { text: 'Back to the referrals', href: '/referrals' };
    const texts = ['Nobody at your service has taken it up. Take the next one, and it comes in its turn.'];
    return show(asked, signed, 'message', 'Not taken up', { heading: 'Not taken up yet', texts, next });
  }
  const { person, safeContact, warnings, state } = referral;
  const model = {
    referralId,
    error,
    name: [person.givenName, person.familyName ?? person.organisationName].filter((part) => part).join(' '),
    details: [
      { key: 'State', value: words(state) },
      { key: 'Service', value: words(referral.service) },
      { key: 'Decide by', value: dayOf(referral.dueBy ?? null) },
      { key: 'What kind of harm', value: referral.flags.map(words).join(', ') || 'not marked' },
      { key: 'Under 18', value: referral.under18 ? 'yes' : 'not known to be' },
      { key: 'They agreed', value: `${words(referral.consent.status)}, ${referral.consent.scope}` },
    ],
    warnings: [
      ...warnings.alerts,
      ...warnings.protectiveOrders,
      ...safeContact.mustNotAnswer.map((whom) => `must not answer: ${whom}`),
    ],
    channels: safeContact.channels.map(({ channel, value = '', voicemail }) => ({
      channel,
      value,
      voicemail,
    })),
    canDecide: state === 'received',
    rejections: choicesOf(byCode(decisionReasons.rejected)),
    outcomes: choicesOf(byCode(outcomes)),
    canReport: ['accepted', 'in-progress'].includes(state),
  };
  return show(asked, signed, 'referral', 'A referral', model, { status: error === '' ? 200 : 400 });
}

const showReferral =
  (deps: SiteDeps): Work =>
  (asked, signed) =>
    referralPage(deps, asked, signed);

const decide =
  (deps: SiteDeps): Work =>
  async (asked, signed) => {
    const receipt = await receiptOf(deps, asked);
    if (receipt === undefined) return goTo(`/referrals/${idOf(asked)}`);
    const reason = decisionReasons.rejected.find((code) => code === asked.form.get('reason'));
    const isTaken = asked.form.get('decision') === 'accepted';
    if (!isTaken && !reason) return referralPage(deps, asked, signed, 'Say why it is turned down.');
    const params = { path: { referralId: idOf(asked) } };
    const decision = isTaken
      ? { decision: 'accepted' as const }
      : { decision: 'rejected' as const, reasonCode: reason };
    await told(
      signed.api.POST('/referrals/{referralId}/decisions', {
        params,
        body: { receipt, ...decision } as never,
      }),
    );
    return goTo(isTaken ? `/referrals/${idOf(asked)}` : '/referrals');
  };

const reportOutcome: Work = async (asked, signed) => {
  const type = outcomes.find((code) => code === asked.form.get('outcome'));
  if (type) {
    const header = { 'Idempotency-Key': randomUUID() };
    const params = { path: { referralId: idOf(asked) }, header };
    const body = { type, occurredAt: new Date().toISOString() };
    await told(signed.api.POST('/referrals/{referralId}/outcomes', { params, body }));
  }
  return goTo(`/referrals/${idOf(asked)}`);
};

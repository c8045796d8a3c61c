import { randomUUID } from 'node:crypto';

import { goTo, type Answer } from '../../../site/answer.ts';
import { Refusal, told } from '../../../site/call-api.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { isDesk } from './desk-pages.ts';
import type { Signed } from './signed.ts';
import { idOf, pagesFor, type Work } from './staff-page.ts';
import { tellEvent } from './tell-event.ts';
import { choicesOf, show } from './view.ts';

/** The pages by which the desk gets a victim help, and fixes how they can safely be reached. */
export function deskSupport(deps: SiteDeps): readonly Route[] {
  const page = pagesFor(deps, isDesk);
  return [
    page('GET', '/desk/case/:journeyId/support', (asked, signed) => supportPage(asked, signed)),
    page('POST', '/desk/case/:journeyId/support', refer),
    page('GET', '/desk/case/:journeyId/safe-contact', (asked, signed) => safeContactPage(asked, signed)),
    page('POST', '/desk/case/:journeyId/safe-contact', setSafeContact),
  ];
}

const consents = {
  explicit: 'Yes, in so many words',
  general: 'Yes',
  no: 'No, or they can not say',
} as const;

/** What there is for the victim: services that take referrals, and those that they are told of. */
async function supportPage(asked: Asked, signed: Signed, error = ''): Promise<Answer> {
  const { contents } = await told(
    signed.api.GET('/directory/services', { params: { query: { per_page: 200 } } }),
  );
  const services = Object.fromEntries(
    contents
      .filter(({ attending_access: access }) => access === 'referral')
      .map(({ id, name, description }) => [id, `${name}: ${description}`]),
  );
  const model = {
    journeyId: idOf(asked),
    id: randomUUID(),
    error,
    services: choicesOf(services, asked.form.get('service')),
    consents: choicesOf(consents, asked.form.get('consent')),
    told: contents
      .filter(({ attending_access: access }) => access !== 'referral')
      .map(({ name, description }) => ({ name, description })),
  };
  return show(asked, signed, 'support', 'Support', model, { status: error === '' ? 200 : 400 });
}

/** Asks a service to take the victim up, where they agreed. */
const refer: Work = async (asked, signed) => {
  const service = asked.form.get('service');
  const scope = asked.form.get('consent');
  if (service === null) return supportPage(asked, signed, 'Choose a service.');
  if (scope !== 'explicit' && scope !== 'general')
    return supportPage(asked, signed, 'Refer nobody who does not agree. Tell them of the service instead.');
  const journeyId = idOf(asked);
  try {
    await tellEvent(signed, asked, journeyId, 'support.consent-given', { scope, services: [service] });
    await tellEvent(signed, asked, journeyId, 'referral.requested', { service, reason: 'victim-request' });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    return supportPage(asked, signed, 'That was not taken. Choose a service of the list.');
  }
  const model = {
    heading: 'The service was asked',
    texts: ['It takes the victim up as soon as it has collected the referral.'],
    next: { text: 'Back to the case', href: `/desk/case/${journeyId}` },
  };
  return show(asked, signed, 'message', 'Referred', model);
};

const channels = { phone: 'Phone call', sms: 'Text', email: 'Email' } as const;

function safeContactPage(asked: Asked, signed: Signed, error = ''): Answer {
  const { form } = asked;
  const model = {
    journeyId: idOf(asked),
    id: randomUUID(),
    error,
    channels: choicesOf(channels, form.get('channel')),
    voicemail: choicesOf({ yes: 'Yes', no: 'No' }, form.get('voicemail')),
  };
  return show(asked, signed, 'safe-contact', 'Safe contact', model, { status: error === '' ? 200 : 400 });
}

/** Sets the one way that is safe from now on. In a flagged case it is given to nobody until a second person agrees. */
const setSafeContact: Work = async (asked, signed) => {
  const { form } = asked;
  const [channel, value] = [form.get('channel') ?? '', form.get('value')?.trim() ?? ''];
  const codeWord = form.get('codeWord')?.trim() ?? '';
  if (!Object.hasOwn(channels, channel) || value === '' || form.get('voicemail') === null)
    return safeContactPage(
      asked,
      signed,
      'Say which way is safe, its number or address, and whether to leave a message.',
    );
  if (form.get('readBack') !== 'yes')
    return safeContactPage(asked, signed, 'Read it back to the victim first.');
  const voicemail = form.get('voicemail') === 'yes';
  const safeContact = {
    channels: [{ channel, value, safe: true, voicemail }],
    ...(codeWord === '' ? {} : { codeWord }),
  };
  try {
    await tellEvent(signed, asked, idOf(asked), 'victim.safe-contact-set', { safeContact });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    return safeContactPage(
      asked,
      signed,
      'That was not taken. Check the number or address, and type it anew.',
    );
  }
  return goTo(`/desk/case/${idOf(asked)}/reach`);
};

import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import type { ConsentFact } from '../../functions/core/record/facts.ts';
import { consentAfter } from '../../functions/core/referrals/fold-referrals.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

const said = (...lines: string[]) =>
  lines.reduce<ConsentFact | undefined>(
    (before, line, at) => consentAfter(before, happens(line, hoursLater(at))),
    undefined,
  );
const assessed = (consent: string, more = 'consentScope= lawfulBasis=') =>
  `needs.assessed supportConsent=${consent} ${more} services=`;
const gives = (services: string) => `support.consent-given scope=general services=${services} by=police`;
const withdraws = (services: string) => `support.consent-withdrawn services=${services} by=police`;
const by = (hour: number) => ({ capturedAt: hoursLater(hour), by: 'police' });

describe('what a victim has said of support', () => {
  it('is nothing at first', () => {
    expect(said()).toBeUndefined();
    expect(said('crime.recorded')).toBeUndefined();
  });

  it('is what was said last, and not being asked again changes nothing', () => {
    expect(said(assessed('given'))).toEqual({ status: 'given', scope: 'general', ...by(0) });
    expect(said(assessed('given', 'consentScope=explicit lawfulBasis=explicit-consent'))).toEqual({
      ...{ status: 'given', scope: 'explicit', lawfulBasis: 'explicit-consent' },
      ...by(0),
    });
    expect(said(assessed('given'), assessed('refused'))).toMatchObject({ status: 'refused', ...by(1) });
    expect(said(assessed('given'), assessed('not-asked'))).toMatchObject({ status: 'given', ...by(0) });
    expect(said(assessed('not-asked'))).toMatchObject({ status: 'not-asked' });
    expect(said(assessed('refused'), gives(''))).toEqual({ status: 'given', scope: 'general', ...by(1) });
  });

  it('may be of some services alone, and adds up', () => {
    const core = gives('["lvws-core"]');
    expect(said(core)).toMatchObject({ status: 'given', only: ['lvws-core'] });
    expect(said(core, gives('["lvws-court","lvws-core"]'))?.only).toEqual(['lvws-core', 'lvws-court']);
    expect(said(assessed('refused'), core)?.only).toEqual(['lvws-core']);
    expect(said(core, gives(''))).not.toHaveProperty('only');
    expect(said(assessed('given'), core)).not.toHaveProperty('only');
  });

  it('may be taken back for some services alone, and given for them again', () => {
    const notCourt = withdraws('["lvws-court"]');
    expect(said(assessed('given'), notCourt)).toMatchObject({ status: 'given', except: ['lvws-court'] });
    expect(said(assessed('given'), notCourt, notCourt)?.except).toEqual(['lvws-court']);
    expect(said(assessed('given'), notCourt, gives('["lvws-court"]'))?.except).toEqual([]);
    expect(said(assessed('given'), notCourt, gives('["lvws-core"]'))?.except).toEqual(['lvws-court']);
    expect(said(notCourt)).toMatchObject({ status: 'withdrawn' });
  });

  it('is taken back whole to the end of the day on which it may have been', () => {
    expect(said(assessed('given'), withdraws(''))).toEqual({
      status: 'withdrawn',
      scope: 'general',
      ...by(1),
    });
    const roughly = happens(withdraws(''), hoursLater(1), { timePrecision: 'day' });
    expect(consentAfter(undefined, roughly)?.until).toBe('2026-01-05T23:59:59.000Z');
  });
});

describe('what an assessment asks for', () => {
  const asks = (flags: string, more: string) =>
    foldAll([
      happens(`crime.recorded flags=${flags} offenceCode=`),
      happens(
        `needs.assessed supportConsent=given enhanced=false grounds= categories= ${more}`,
        hoursLater(1),
      ),
    ]).facts;
  const core = 'services=["lvws-core"] overruleReason=';

  it.each([
    ['', 'standard'],
    ['["hate-crime"]', 'standard'],
    ['["domestic-abuse"]', 'enhanced'],
    ['["sexual"]', 'enhanced'],
    ['["bereaved"]', 'enhanced'],
    ['["trafficking"]', 'enhanced'],
    ['["terrorism"]', 'enhanced'],
    ['["child-victim"]', 'enhanced'],
    ['["hate-crime","sexual"]', 'enhanced'],
  ])('of a crime marked %s goes by the lane %s', (flags, lane) => {
    expect(asks(flags, core).referrals.map((referral) => referral.lane)).toEqual([lane]);
  });

  it('goes by the faster lane for whoever has enhanced rights', () => {
    expect(asks('', `${core} enhanced=true`).referrals[0]?.lane).toBe('enhanced');
    expect(asks('', `${core} grounds=["under-18"]`).referrals[0]?.lane).toBe('enhanced');
  });

  it('is what the needs call for where no service is named, each once where some are', () => {
    const services = (more: string) => asks('', more).referrals.map(({ service }) => service);
    expect(services('services= overruleReason=')).toEqual(['lvws-core']);
    expect(services('services= overruleReason= categories=["court-preparation"]')).toEqual(['lvws-court']);
    expect(services('services=["lvws-core","lvws-core"] overruleReason=')).toEqual(['lvws-core']);
  });

  it('says that a service the needs call for was left out and nobody said why; the victim waits for no reason', () => {
    const left = 'services=["lvws-core"] categories=["court-preparation"]';
    const { referrals, referralProblems } = asks('', `${left} overruleReason=`);
    expect(referrals).toHaveLength(1);
    expect(referralProblems?.problems).toEqual([{ code: 'overrule-reason-missing' }]);
    expect(asks('', `${left} overruleReason=officer-judgement`).referralProblems).toBeUndefined();
  });

  it('is nothing where the victim refused, or was not asked and needs nothing', () => {
    expect(asks('', 'supportConsent=refused services=["lvws-core"] overruleReason=').referrals).toEqual([]);
    expect(asks('', 'supportConsent=not-asked services= overruleReason=')).toMatchObject({ referrals: [] });
    expect(asks('', 'supportConsent=not-asked services= overruleReason=').referralProblems).toBeUndefined();
  });
});

import type * as z from 'zod';

import type { SupportCategorySchema } from '../events/needs.ts';

export type SupportCategory = z.output<typeof SupportCategorySchema>;

export const serviceAreas = ['london'] as const;
export const serviceLanguages = ['en', 'interpreter', 'bsl'] as const;
export const serviceAccess = [
  'phone',
  'online',
  'home-visit',
  'step-free',
  'text-relay',
  'easy-read',
] as const;

/** A support service, as data: a domain owner adds or changes one here and nowhere else. */
export interface SupportService {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whether it pulls referrals through the exchange; if not, victims are told of it. */
  readonly takesReferrals: boolean;
  readonly categories: readonly SupportCategory[];
  readonly minimumAge: number;
  readonly maximumAge: number;
  readonly areas: readonly (typeof serviceAreas)[number][];
  readonly languages: readonly (typeof serviceLanguages)[number][];
  readonly access: readonly (typeof serviceAccess)[number][];
}

const anyAge = { minimumAge: 0, maximumAge: 120 } as const;
const reach = {
  areas: ['london'],
  languages: ['en', 'interpreter', 'bsl'],
  access: ['phone', 'online', 'step-free', 'text-relay', 'easy-read'],
} as const;

/**
 * The strands of the London Victim and Witness Service, and the kinds of specialist service that victims are
 * told of. The specialist entries name a kind, not a provider: who provides it is for the domain owner to add.
 */
export const supportServices = [
  {
    id: 'lvws-core',
    name: 'Emotional and mental health support',
    description:
      'One front door for any victim of crime in London: somebody to talk to, for as long as needed.',
    takesReferrals: true,
    categories: [
      'emotional',
      'sexual-violence',
      'domestic-abuse',
      'young-people',
      'bereavement',
      'hate-crime',
    ],
    ...anyAge,
    ...reach,
  },
  {
    id: 'lvws-safety',
    name: 'Help with home and personal safety',
    description: 'Locks, alarms, safety planning, and practical help after a crime.',
    takesReferrals: true,
    categories: ['practical', 'safety', 'domestic-abuse'],
    ...anyAge,
    ...reach,
    access: ['phone', 'home-visit', 'text-relay', 'easy-read'],
  },
  {
    id: 'lvws-court',
    name: 'Advice on preparing for a court trial',
    description: 'What happens at court, visits before the day, and special measures.',
    takesReferrals: true,
    categories: ['court-preparation'],
    ...anyAge,
    ...reach,
  },
  {
    id: 'signpost-sexual-violence',
    name: 'Specialist support after sexual violence',
    description: 'Independent sexual violence advisers, counselling, and sexual assault referral centres.',
    takesReferrals: false,
    categories: ['sexual-violence'],
    ...anyAge,
    ...reach,
  },
  {
    id: 'signpost-domestic-abuse',
    name: 'Specialist support in domestic abuse',
    description: 'Independent domestic violence advisers, helplines and refuges.',
    takesReferrals: false,
    categories: ['domestic-abuse'],
    ...anyAge,
    ...reach,
    access: ['phone', 'online', 'text-relay'],
  },
  {
    id: 'signpost-young-people',
    name: 'Specialist support for children and young people',
    description: 'For victims and witnesses under 25, with or without their families.',
    takesReferrals: false,
    categories: ['young-people'],
    ...reach,
    minimumAge: 0,
    maximumAge: 24,
  },
  {
    id: 'signpost-bereavement',
    name: 'Specialist support for bereaved families',
    description: 'For those bereaved by homicide or by a death on the road.',
    takesReferrals: false,
    categories: ['bereavement'],
    ...anyAge,
    ...reach,
  },
  {
    id: 'signpost-hate-crime',
    name: 'Specialist support after hate crime',
    description: 'Advocates for people targeted for who they are.',
    takesReferrals: false,
    categories: ['hate-crime'],
    ...anyAge,
    ...reach,
  },
  {
    id: 'signpost-restorative-justice',
    name: 'Restorative justice',
    description: 'Contact with the person who did the harm, where both want it.',
    takesReferrals: false,
    categories: ['restorative-justice'],
    minimumAge: 10,
    maximumAge: 120,
    ...reach,
  },
] as const satisfies readonly SupportService[];

type Service = (typeof supportServices)[number];
export type ExchangeService = Extract<Service, { takesReferrals: true }>['id'];

/** Services that pull their referrals through the exchange. */
export const exchangeServices = supportServices
  .filter(({ takesReferrals }) => takesReferrals)
  .map(({ id }) => id) as ExchangeService[];

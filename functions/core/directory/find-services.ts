import { supportServices, type SupportService } from '../../../schemas/reference/services.ts';
import { own } from '../own.ts';

/** What a caller looks for; what is left out does not matter to it. */
export interface ServiceFilter {
  readonly category?: string | undefined;
  /** Age in years of the person to be supported. */
  readonly age?: number | undefined;
  readonly area?: string | undefined;
  readonly language?: string | undefined;
  readonly accessibility?: string | undefined;
  readonly takesReferrals?: boolean | undefined;
}

const among = (list: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || list.includes(wanted);

/** The services that serve all that is looked for, in the order of the directory. */
export function findServices(filter: ServiceFilter): readonly SupportService[] {
  const { age, takesReferrals } = filter;
  return supportServices.filter(
    (service) =>
      among(service.categories, filter.category) &&
      among(service.areas, filter.area) &&
      among(service.languages, filter.language) &&
      among(service.access, filter.accessibility) &&
      (age === undefined || (age >= service.minimumAge && age <= service.maximumAge)) &&
      (takesReferrals === undefined || takesReferrals === service.takesReferrals),
  );
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  interpreter: 'Any language, with an interpreter',
  bsl: 'British Sign Language',
};
const attending: Readonly<Record<string, 'phone' | 'online' | 'home visit'>> = {
  phone: 'phone',
  online: 'online',
  'home-visit': 'home visit',
};

const directoryOrganisation = {
  id: '6f1d3a52-8c0e-4b7a-9f35-2d94c1e07b60',
  name: 'Support for victims of crime in London',
  description: 'The directory of services that victims in London are referred to or told of.',
};

/** A service in the shape of Open Referral UK (HSDS), with the names that standard uses. */
export function toOpenReferral(service: SupportService) {
  const { id, name, description, minimumAge, maximumAge, takesReferrals } = service;
  const [first = 'phone'] = service.access.flatMap((way) => attending[way] ?? []);
  return {
    id,
    name,
    description,
    organization: directoryOrganisation,
    status: 'active' as const,
    fees: 'Free of charge',
    attending_type: first,
    attending_access: takesReferrals ? ('referral' as const) : ('drop-in' as const),
    service_taxonomies: service.categories.map((category) => ({
      id: `${id}-${category}`,
      taxonomy: { id: category, name: category.replaceAll('-', ' '), vocabulary: 'victim-journey-support' },
    })),
    eligibilities: [{ id: `${id}-age`, minimum_age: minimumAge, maximum_age: maximumAge }],
    service_areas: service.areas.map((area) => ({
      id: `${id}-${area}`,
      service_area: 'Greater London',
      extent: area,
    })),
    languages: service.languages.map((language) => ({
      id: `${id}-${language}`,
      language: own(languageNames, language) ?? language,
    })),
    service_at_locations: [
      {
        id: `${id}-at`,
        location: {
          id: `${id}-location`,
          name,
          accessibility_for_disabilities: service.access.map((way) => ({
            id: `${id}-${way}`,
            accessibility: way,
          })),
        },
      },
    ],
  };
}

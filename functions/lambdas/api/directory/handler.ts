import { directoryOperations } from '../../../../schemas/operations/directory.ts';
import { findServices, toOpenReferral } from '../../../core/directory/find-services.ts';
import { api } from '../../../http/chain.ts';
import { ProblemError } from '../../../http/problem.ts';

export const handler = api(directoryOperations, {
  findServices: ({ query: { page, per_page: size, takesReferrals, ...filter } }) => {
    const found = findServices({
      ...filter,
      ...(takesReferrals === undefined ? {} : { takesReferrals: takesReferrals === 'true' }),
    });
    const contents = found.slice((page - 1) * size, page * size).map(toOpenReferral);
    const pages = Math.max(1, Math.ceil(found.length / size));
    return Promise.resolve({
      status: 200 as const,
      body: {
        total_items: found.length,
        total_pages: pages,
        page_number: page,
        size: contents.length,
        first_page: page === 1,
        last_page: page >= pages,
        empty: contents.length === 0,
        contents,
      },
    });
  },
  readService: ({ parameters }) => {
    const service = findServices({}).find(({ id }) => id === parameters.serviceId);
    if (!service) throw new ProblemError('not-found');
    return Promise.resolve({ status: 200 as const, body: toOpenReferral(service) });
  },
});

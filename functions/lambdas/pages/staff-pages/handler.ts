import { siteFromEnvironment } from '../../../site/environment.ts';
import { siteHandler } from '../../../site/site.ts';

import { staffSite } from './staff-site.ts';

export const handler = siteHandler(siteFromEnvironment().then(staffSite));

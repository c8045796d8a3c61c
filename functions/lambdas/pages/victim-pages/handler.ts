import { siteFromEnvironment } from '../../../site/environment.ts';
import { siteHandler } from '../../../site/site.ts';

import { victimSite } from './victim-site.ts';

export const handler = siteHandler(siteFromEnvironment().then(victimSite));

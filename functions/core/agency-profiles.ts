// Made by `npm run docs` from the files in functions/core/agencies/. Do not edit.

import type { AgencyKind } from '../../schemas/agencies.ts';

import type { AgencyProfile } from './agency-profile.ts';
import { profile as admin } from './agencies/admin.ts';
import { profile as court } from './agencies/court.ts';
import { profile as cps } from './agencies/cps.ts';
import { profile as oversight } from './agencies/oversight.ts';
import { profile as pages } from './agencies/pages.ts';
import { profile as phoneline } from './agencies/phoneline.ts';
import { profile as police } from './agencies/police.ts';
import { profile as probation } from './agencies/probation.ts';
import { profile as supportService } from './agencies/support-service.ts';
import { profile as system } from './agencies/system.ts';
import { profile as victim } from './agencies/victim.ts';
import { profile as witnessCare } from './agencies/witness-care.ts';

/** What each kind of agency is and may. */
export const profiles: Readonly<Record<AgencyKind, AgencyProfile>> = {
  admin,
  court,
  cps,
  oversight,
  pages,
  phoneline,
  police,
  probation,
  'support-service': supportService,
  system,
  victim,
  'witness-care': witnessCare,
};

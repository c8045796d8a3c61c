export { connect, sendingAgain, type Again, type Client, type Connection } from './connect.ts';
export type { components, paths } from './contract.ts';
export { pagesOf } from './pages.ts';
export { claimAll, type Claimed } from './claim-all.ts';
export { Refused } from './refused.ts';
export { signStaff, type StaffMember } from './sign-staff.ts';
export { readRing, type Ring, type RingHeaders } from './read-ring.ts';

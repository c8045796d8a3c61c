import { readTable } from './read-table.ts';

/**
 * Which personal details a kind of agency may have at all. Courts and the CPS never get an address or a number
 * (domain, section 5); a support service reaches a victim without knowing where they live (access, section 1).
 */
export const detailsHeld = readTable(`
  detail          police  cps  court  witness-care  support-service  probation  oversight  admin  system
  name            yes     no   no     yes           yes              yes        no         no     no
  date-of-birth   yes     no   no     yes           no               yes        no         no     no
  address         yes     no   no     yes           no               yes        no         no     no
  phone           yes     no   no     yes           yes              yes        no         no     no
  email           yes     no   no     yes           yes              yes        no         no     no
  safe-contact    yes     no   no     yes           yes              yes        no         no     no
  representative  yes     no   no     yes           yes              yes        no         no     no
  needs           yes     no   no     yes           yes              yes        no         no     no
`);

/** What each purpose needs: to make sure whom one speaks to takes no address, to ring takes no birthday. */
export const detailsNeeded = readTable(`
  detail          victim-contact  letter  safeguarding  identity-check
  name            yes             yes     yes           yes
  date-of-birth   no              no      yes           yes
  address         no              yes     yes           no
  phone           yes             no      yes           no
  email           yes             no      yes           no
  safe-contact    yes             yes     yes           no
  representative  yes             no      yes           no
  needs           yes             yes     yes           no
`);

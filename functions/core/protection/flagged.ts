import type { Facts } from '../record/facts.ts';
import { homeIsShared } from '../referrals/safe-contact.ts';

/** Whether a wrong step in contact could bring the one to fear to the victim. */
export const isFlagged = ({ flags, alerts, protectiveOrders }: Facts): boolean =>
  homeIsShared(flags) || alerts.length > 0 || protectiveOrders.length > 0;

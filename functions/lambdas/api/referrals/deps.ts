import type { Cursors } from '../../../http/cursor.ts';
import type { IdempotentDeps } from '../../../http/idempotent.ts';
import type { SystemDeps } from '../../../intake/append-system-event.ts';
import type { ClaimsRepository } from '../../../store/claims.ts';
import type { ReferralsRepository } from '../../../store/referrals.ts';
import type { Vault } from '../../../store/vault.ts';

import type { ReceiptMaker } from './receipts.ts';

/** What the exchange works with. */
export interface ExchangeDeps extends SystemDeps, IdempotentDeps {
  readonly referrals: ReferralsRepository;
  readonly claims: ClaimsRepository;
  readonly vault: Pick<Vault, 'person'>;
  readonly receipts: ReceiptMaker;
  readonly cursors: Cursors;
}

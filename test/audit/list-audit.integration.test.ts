import { describe, expect, it } from 'vitest';

import type { AuditRecord } from '../../schemas/audit.ts';
import { call, openJourney, type Answer } from '../support/client.ts';

const recordsIn = ({ body }: Answer) => body['records'] as readonly AuditRecord[];
const nextIn = ({ body }: Answer) => (body['links'] as { readonly next: string | null }).next;

describe("reading an agency's audit record", () => {
  it('gives its own requests about a journey, page by page', async () => {
    const { journeyId } = await openJourney();
    await call('police', `/journeys/${journeyId}/status`);
    const found: AuditRecord[] = [];
    let next: string | null = `/v1/audit?journeyId=${journeyId}&limit=200`;
    while (next !== null) {
      const page: Answer = await call('police', next.slice('/v1'.length));
      expect(page.status).toBe(200);
      found.push(...recordsIn(page));
      next = nextIn(page);
    }
    expect(found.map(({ operation }) => operation)).toEqual(['postEvent', 'readStatus']);
    expect(found.every(({ agencyId }) => agencyId === 'met-police')).toBe(true);
  });

  it('refuses a cursor under another filter or key', async () => {
    for (let count = 0; count < 2; count += 1) await call('police', '/journeys?caseUrn=01ZD0000126');
    const first = await call('police', '/audit?limit=1');
    const cursor = new URLSearchParams(nextIn(first)?.split('?')[1]).get('cursor') ?? '';
    for (const [as, filter] of [
      ['police', '&result=denied'],
      ['cityPolice', ''],
    ] as const) {
      const { status, body } = await call(as, `/audit?limit=1&cursor=${cursor}${filter}`);
      expect([status, body['code']]).toEqual([400, 'invalid-cursor']);
    }
  });

  it("gives the platform any agency's, and an agency nobody else's", async () => {
    await call('police', '/journeys?caseUrn=01ZD0000126');
    const platform = await call('admin', '/audit?agencyId=met-police&limit=1');
    expect(recordsIn(platform)).toEqual([expect.objectContaining({ agencyId: 'met-police' })]);
    const other = await call('cityPolice', '/audit?agencyId=met-police');
    expect([other.status, other.body['code']]).toEqual([404, 'not-found']);
  });
});

import { readFileSync } from 'node:fs';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { supportServices } from '../../schemas/reference/services.ts';
import { call } from '../support/client.ts';
import { itPublished, published } from '../support/published.ts';

/** Judges by a JSON Schema, of whatever draft: those used here mean the same in each. */
function judgeBy(file: string) {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

async function allServices(): Promise<unknown[]> {
  const { status, body } = await call('lvws', '/directory/services');
  const contents = body['contents'] as unknown[];
  expect([status, contents.length]).toEqual([200, supportServices.length]);
  return contents;
}

const idsOf = async (query: string) => {
  const { body } = await call('police', `/directory/services?${query}`);
  return (body['contents'] as { id: string }[]).map(({ id }) => id);
};

async function answersInShape(file: string): Promise<void> {
  const isOpenReferral = judgeBy(file);
  for (const service of await allServices()) {
    isOpenReferral(service);
    expect(isOpenReferral.errors ?? []).toEqual([]);
  }
}

describe('the directory of services', () => {
  it('answers every service in the shape of Open Referral UK', () =>
    answersInShape('test/fixtures/open-referral-service.schema.json'));

  itPublished('answers every service in the shape that Open Referral UK publishes', () =>
    answersInShape(`${published}/data/open-referral/oruk/service.schema.verbose.json`),
  );

  it('finds by category, age, area, language, accessibility, and whether it takes referrals', async () => {
    expect(await idsOf('category=court-preparation')).toEqual(['lvws-court']);
    expect(await idsOf('age=40&category=young-people')).toEqual(['lvws-core']);
    expect(await idsOf('accessibility=home-visit&area=london&language=bsl')).toEqual(['lvws-safety']);
    expect(await idsOf('takesReferrals=true')).toEqual(['lvws-core', 'lvws-safety', 'lvws-court']);
  });

  it('pages, and reads one', async () => {
    const { body } = await call('police', '/directory/services?page=2&per_page=4');
    expect(body).toMatchObject({
      total_items: supportServices.length,
      page_number: 2,
      size: 4,
      first_page: false,
    });
    const one = await call('police', '/directory/services/lvws-core');
    expect(one.body).toMatchObject({ id: 'lvws-core', attending_access: 'referral' });
    expect((await call('police', '/directory/services/nobody')).status).toBe(404);
  });
});

import { expect, it } from 'vitest';

import { sitePages } from '../../local/docs/site/pages.ts';

it('leads from each page of the documentation to pages that there are', () => {
  const pages = sitePages();
  const paths = new Set(pages.map(({ path }) => path));
  const dead = pages.flatMap(({ path, body }) =>
    [...body.matchAll(/\]\(\/([^)#]*)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('files/') && !paths.has(target))
      .map((target) => `${path} leads to ${target}`),
  );
  expect(dead).toEqual([]);
});

// The search page: what the index of the site finds for what the address asks.
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const found = document.querySelector('#found');
const field = document.querySelector('#search');
if (field) field.value = asked;

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

async function show() {
  if (!asked || !found) return;
  found.textContent = 'Searching ...';
  const { search, options } = await import('../pagefind/pagefind.js');
  await options({ excerptLength: 20 });
  const { results } = await search(asked);
  const pages = await Promise.all(results.slice(0, 30).map((result) => result.data()));
  const list = element('ol', '');
  for (const { url, meta, plain_excerpt: excerpt } of pages) {
    const entry = element('li', '');
    entry.append(Object.assign(element('a', meta.title), { href: url }), element('p', excerpt));
    list.append(entry);
  }
  const count = results.length === 1 ? '1 page' : `${results.length} pages`;
  found.replaceChildren(element('p', `${results.length === 0 ? 'Nothing' : count} found for “${asked}”.`), list);
}
show().catch(() => {
  if (found) found.textContent = 'The search does not work at the moment. The sections above lead to every page.';
});

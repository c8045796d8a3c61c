import { eventPagesOfSite } from './event-pages.ts';
import { codeListPages, limitsPage, problemPages } from './list-pages.ts';
import { operationPages } from './operation-pages.ts';
import type { Page } from './page.ts';
import { firstPage, writtenPages } from './written-pages.ts';

/** The sections in the order in which a reader looks for them. */
const order = ['guides/', 'using/', 'events/', 'operations/', 'problems/', 'code-lists/', 'limits/', 'stages/'];

const place = ({ path }: Page): number => {
  const found = order.indexOf(path);
  return found === -1 ? order.length : found;
};

/** Every page of the site, the first page first and then the sections in their order. */
export function sitePages(): Page[] {
  const pages = [
    ...writtenPages(),
    ...eventPagesOfSite(),
    ...operationPages(),
    ...problemPages(),
    ...codeListPages(),
    limitsPage(),
  ].sort((one, other) => place(one) - place(other));
  return [firstPage(pages), ...pages];
}

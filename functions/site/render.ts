import { posix } from 'node:path';

import { Environment, PrecompiledLoader } from 'nunjucks/browser/nunjucks-slim.js';
import templates from 'pages:templates';

/** Finds what was compiled at the build; templates of libraries name each other from where they are. */
class Templates extends PrecompiledLoader {
  override resolve(from: string, to: string): string {
    return posix.join(posix.dirname(from), to);
  }
}

// Everything that is written into a page is escaped, unless a template says that it is markup of its own.
const environment = new Environment([new Templates(templates)], { autoescape: true });

/**
 * A view as HTML.
 *
 * @param view - the name of its template, without `.njk`
 * @param model - all that it says
 * @throws Error naming the template and line where it says what the model has not
 */
export const render = (view: string, model: object): string => environment.render(`${view}.njk`, model);

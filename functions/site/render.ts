import { posix } from 'node:path';

import { Environment, PrecompiledLoader } from 'nunjucks/browser/nunjucks-slim.js';

/** Finds what was compiled at the build; templates of libraries name each other from where they are. */
class Templates extends PrecompiledLoader {
  override resolve(from: string, to: string): string {
    return posix.join(posix.dirname(from), to);
  }
}

/** Makes a view into HTML, by the name of its template without `.njk`, and all that it says. */
export type Render = (view: string, model: object) => string;

/**
 * How the views of a site become HTML.
 *
 * @throws Error naming the template and line where one says what its model has not
 */
export function renderer(templates: Readonly<Record<string, object>>): Render {
  // Everything that is written into a page is escaped, unless a template says that it is markup of its own.
  const environment = new Environment([new Templates(templates)], { autoescape: true });
  return (view, model) => environment.render(`${view}.njk`, model);
}

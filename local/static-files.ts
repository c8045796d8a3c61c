import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The pages load nothing from elsewhere; the search runs WebAssembly, and diagrams bring their styles. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that a path of an address names; undefined where there is none within the folder. */
function fileAt(folder: string, path: string): string | undefined {
  const [named, whole] = [resolve(join(folder, path)), resolve(folder)];
  if (named !== whole && !named.startsWith(whole + sep)) return undefined;
  return [named, join(named, 'index.html')].find(isFile);
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Answers with a file of a folder.
 *
 * @param root - where the folder is served, with a slash at both ends
 * @returns false where there is no such file: then nothing was answered
 */
export const answerFrom =
  (folder: string, root = '/') =>
  (asked: IncomingMessage, answer: ServerResponse): boolean => {
    const path = decoded(asked.url ?? '/');
    if (!path?.startsWith(root)) return false;
    const file = fileAt(folder, path.slice(root.length));
    if (file === undefined) return false;
    // What a page names from where it stands is found only if its address ends in a slash.
    if (file.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) {
      answer.writeHead(308, { Location: `${path}/` }).end();
      return true;
    }
    answer.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(file).pipe(answer);
    return true;
  };

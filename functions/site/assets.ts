import { brotliDecompressSync } from 'node:zlib';

import assets from 'pages:assets';

import type { Answer } from './answer.ts';

const byPath = new Map(Object.values(assets).map((asset) => [asset.path, asset]));

/** What a page names to be loaded with it. */
export const assetPaths = {
  styles: assets.styles.path,
  script: assets.script.path,
  icon: assets.icon.path,
};

/** A file of the pages, or undefined; its name changes with what it holds, so that it may be kept for ever. */
export function readAsset(path: string): Answer | undefined {
  const asset = byPath.get(path);
  if (!asset) return undefined;
  return {
    status: 200,
    headers: { 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable' },
    body: brotliDecompressSync(Buffer.from(asset.packed, 'base64')).toString(),
  };
}

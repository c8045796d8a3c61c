/** Every template of a site as a function, by its name; made by `infra/page-files.ts`. */
declare module 'pages:templates/*' {
  const templates: Readonly<Record<string, object>>;
  export default templates;
}

/** The files that every page loads; made by `infra/page-files.ts`. */
declare module 'pages:assets' {
  interface Asset {
    readonly path: string;
    readonly type: string;
    /** Its text: Brotli, in base64. */
    readonly packed: string;
  }
  const assets: { readonly styles: Asset; readonly script: Asset; readonly icon: Asset };
  export default assets;
}

/** Nunjucks without its compiler: what is used of it. */
declare module 'nunjucks/browser/nunjucks-slim.js' {
  export class PrecompiledLoader {
    constructor(templates: Readonly<Record<string, object>>);
    resolve(from: string, to: string): string;
  }
  export class Environment {
    constructor(loaders: readonly PrecompiledLoader[], options: { readonly autoescape: boolean });
    render(name: string, model: object): string;
  }
}

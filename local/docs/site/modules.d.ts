// What the site uses of packages that bring no types, or more of them than it needs.

declare module '@11ty/eleventy' {
  export interface MarkdownToken {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly info: string;
    readonly children: readonly MarkdownToken[] | null;
    attrSet(name: string, value: string): void;
    attrGet(name: string): string | null;
  }
  type Rule = (tokens: readonly MarkdownToken[], index: number) => string;
  export interface Markdown {
    readonly core: {
      readonly ruler: { push(name: string, rule: (state: { readonly tokens: MarkdownToken[] }) => void): void };
    };
    readonly renderer: { readonly rules: Record<string, Rule | undefined> };
    readonly utils: { escapeHtml(text: string): string };
    set(options: Readonly<Record<string, unknown>>): void;
  }
  export interface Configuration {
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    addGlobalData(name: string, value: unknown): void;
    amendLibrary(name: 'md', amend: (markdown: Markdown) => void): void;
    setIncludesDirectory(path: string): void;
    setUseGitIgnore(uses: boolean): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean;
        readonly configPath?: string | null;
        readonly config: (configuration: Configuration) => void;
      },
    );
    write(): Promise<unknown>;
  }
}

declare module 'beautiful-mermaid' {
  export function renderMermaidSVG(
    diagram: string,
    looks?: Readonly<Record<'bg' | 'fg' | 'font' | 'line', string>>,
  ): string;
}

declare module 'pagefind' {
  export function createIndex(options?: Readonly<Record<string, unknown>>): Promise<{
    readonly index?: {
      addDirectory(from: { readonly path: string }): Promise<{ readonly errors: readonly string[] }>;
      writeFiles(to: { readonly outputPath: string }): Promise<unknown>;
    };
  }>;
  export function close(): Promise<unknown>;
}

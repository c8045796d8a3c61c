import type { Markdown, MarkdownToken } from '@11ty/eleventy';
import { renderMermaidSVG } from 'beautiful-mermaid';

import { slugOf } from './slug.ts';

/** The loose font and the styles that a diagram brings are those of the site. */
function drawn(source: string, named: string): string {
  const svg = renderMermaidSVG(source, { bg: '#ffffff', fg: '#0b0c0c', font: 'Arial', line: '#484949' });
  return svg
    .replace(/@import url\('[^']*'\);/, '')
    .replace('<svg ', `<svg role="img" aria-label="${named}" `);
}

const headingBefore = (tokens: readonly MarkdownToken[], index: number): string =>
  tokens.slice(0, index).findLast((token, at) => token.type === 'inline' && tokens[at - 1]?.type === 'heading_open')
    ?.content ?? 'the page';

/** Gives each heading the id that GitHub would give it. */
function nameHeadings({ tokens }: { readonly tokens: MarkdownToken[] }): void {
  const used = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const slug = slugOf((tokens[index + 1]?.children ?? []).map(({ content }) => content).join(''));
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    token.attrSet('id', before === 0 ? slug : `${slug}-${before}`);
  }
}

/**
 * Has Markdown draw its diagrams, name its headings, and keep what is wider than a phone in a frame that scrolls,
 * by keyboard too.
 *
 * @param root - where the site stands: `/docs/`
 */
export const markdownOf =
  (root: string) =>
  (markdown: Markdown): void => {
    markdown.set({ html: false });
    markdown.core.ruler.push('name-headings', nameHeadings);
    const { rules } = markdown.renderer;
    const fence = (tokens: readonly MarkdownToken[], index: number): string => {
      const { content = '', info = '' } = tokens[index] ?? {};
      if (info === 'mermaid')
        return `<div class="app-scroll" tabindex="0">${drawn(content, `Diagram of ${headingBefore(tokens, index)}`)}</div>`;
      return `<pre class="app-code" tabindex="0"><code>${markdown.utils.escapeHtml(content)}</code></pre>`;
    };
    rules['fence'] = fence;
    rules['table_open'] = () => '<div class="app-scroll" tabindex="0"><table>';
    rules['table_close'] = () => '</table></div>';
    rules['link_open'] = (tokens, index) => {
      const href = tokens[index]?.attrGet('href') ?? '';
      return `<a href="${markdown.utils.escapeHtml(href.startsWith('/') ? root + href.slice(1) : href)}">`;
    };
    rules['image'] = (tokens, index) => {
      const { content = '' } = tokens[index] ?? {};
      const source = tokens[index]?.attrGet('src') ?? '';
      return `<img src="${root}${source.slice(1)}" alt="${markdown.utils.escapeHtml(content)}">`;
    };
  };

import { gzipSync } from 'node:zlib';
import type { Budget } from './page-types.ts';
import type { SiteFiles } from './site-files.ts';

/** What a first visit loads; sizes compressed, in bytes. */
export type PageWeight = Omit<Budget, 'nodesPerDocument'>;

/** Weighs a page by its markup: what it loads is named there, since style sheets load nothing further. */
export function weighPage(html: string, { weigh, has }: Pick<SiteFiles, 'weigh' | 'has'>): PageWeight {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].filter(([, head = '']) =>
    isProgram(head),
  );
  const inline = scripts.map(([, , code = '']) => code).join('');
  const files = listLoadedFiles(html);
  const weightOf = (path: string) => (has(path) ? weigh(path) : Number.POSITIVE_INFINITY);
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + weightOf(path), 0);
  const own = gzipSync(html).length;
  return {
    html: own,
    total: own + sum(files),
    requests: 1 + files.length,
    nodes: countElements(html),
    script: (inline ? gzipSync(inline).length : 0) + sum(files.filter(path => /\.m?js$/.test(path))),
  };
}

/** A block of data, such as JSON-LD, is no program. */
function isProgram(head: string): boolean {
  return !/type="?(application\/(ld\+)?json|speculationrules)/i.test(head);
}

/** Files that a browser asks for with the page, each once. What is written into the page as "data:" costs no request. */
function listLoadedFiles(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(link|script|img|source|iframe|embed|object|audio|video)\b([^>]*)>/gi)];
  const paths = tags.flatMap(([, name = '', head = '']) => {
    if (name.toLowerCase() !== 'link') return attribute(head, 'src') ?? attribute(head, 'data') ?? [];
    const relation = attribute(head, 'rel') ?? '';
    return /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(relation) ? (attribute(head, 'href') ?? []) : [];
  });
  return [...new Set(paths.filter(path => !path.startsWith('data:')))];
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(head)?.slice(1).find(Boolean);
}

function countElements(html: string): number {
  const bare = html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/(<script\b[^>]*>)[\s\S]*?(?=<\/script>)/gi, '$1');
  return bare.match(/<[a-z]/gi)?.length ?? 0;
}

/**
 * Few pages that together hold every kind of markup the site has, heaviest first: what one row of a table shows to
 * axe, a thousand like it show, too. A kind is an element with its classes and attributes inside its parent.
 */
export function choosePages(pages: readonly string[], read: (page: string) => string): readonly string[] {
  const left = pages.map(page => ({ page, kinds: listKinds(read(page)) }));
  const seen = new Set<string>();
  const chosen: string[] = [];
  for (;;) {
    const gains = left.map(({ page, kinds }) => ({ page, kinds, gain: countNew(kinds, seen) }));
    const best = gains.reduce((top, each) => (each.gain > top.gain ? each : top), {
      page: '',
      kinds: nothing,
      gain: 0,
    });
    if (best.gain === 0) return chosen;
    chosen.push(best.page);
    for (const kind of best.kinds) seen.add(kind);
  }
}

const nothing: ReadonlySet<string> = new Set();
const empty = /^(meta|link|br|hr|img|input|source|wbr|col|path|rect|line|circle|use)$/;

function listKinds(html: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const parents: string[] = [];
  for (const [, end, name = '', head = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi)) {
    if (end) {
      const opened = parents.findLastIndex(parent => parent.split(' ')[0] === name);
      if (opened >= 0) parents.length = opened;
      continue;
    }
    const classes = /\sclass="([^"]*)"/.exec(head)?.[1] ?? '';
    const bare = head.replaceAll(/"[^"]*"/g, '');
    const names = [...bare.matchAll(/\s([a-z-]+)/g)].map(([, attribute]) => attribute).sort();
    const kind = `${name} ${classes}`;
    kinds.add(`${parents.at(-1) ?? ''}>${kind}[${names.join(' ')}]`);
    if (!(empty.test(name) || head.endsWith('/'))) parents.push(kind);
  }
  return kinds;
}

function countNew(kinds: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  let count = 0;
  for (const kind of kinds) if (!seen.has(kind)) count++;
  return count;
}

import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Ids carry criterion ids as the Decision writes them ("ct-1.6").
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    // Minified output leaves end tags and quotes as Astro writes them.
    'doctype-style': 'off',
  },
});

/** Faults of the markup: "/:1:20 element-permitted-content ...". */
export async function findInvalidMarkup(address: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId} ${message}`),
  );
}

/**
 * What a result page of a search and a reader's tabs need: a title of its own, a description, one heading. A page that
 * names another address as its own may share the title of that.
 */
export function findPoorHeads(pages: ReadonlyMap<string, string>): readonly string[] {
  const titles = new Map<string, string>();
  return [...pages].flatMap(([address, html]) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
    const canonical = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];
    const isTwin = canonical !== undefined && canonical !== address;
    const twin = isTwin ? undefined : titles.get(title);
    if (!isTwin) titles.set(title, address);
    return [
      ...(title === '' ? [`${address}: no title`] : []),
      ...(title !== '' && twin !== undefined ? [`${address}: the title of ${twin}, "${title}"`] : []),
      ...(/<meta name="description" content="[^"]{10,}/.test(html) ? [] : [`${address}: no description`]),
      ...(html.match(/<h1\b/g)?.length === 1 ? [] : [`${address}: not one heading of level 1`]),
      ...(/<html\b[^>]*\slang="[a-z]/.test(html) ? [] : [`${address}: no language`]),
    ];
  });
}

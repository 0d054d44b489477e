/** Lines of Markdown as they read in print. */
export function plainLines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .flatMap(line =>
      line
        .replace(/^\s*([-+] |#+ )/, '')
        .replaceAll(/\*\*|(?<![\p{L}\d])\*|\*(?![\p{L}\d])/gu, '')
        .split(/<(http[^>]+)>/),
    )
    .map(line => line.replaceAll('\\', '').replaceAll(/\s+/g, ' ').trim())
    .filter(line => line.length > 1);
}

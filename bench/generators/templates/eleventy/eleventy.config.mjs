import { createRequire } from 'node:module';

// The Markdown parser that Eleventy itself brings.
const markdown = createRequire(process.argv[1])('markdown-it')({ html: true });

export default function (config) {
  config.addFilter('markdownify', text => markdown.render(String(text)));
  config.addPassthroughCopy('site.css');
  config.setQuietMode(true);
}

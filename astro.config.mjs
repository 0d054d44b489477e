import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // The address of the published site, where it is known; pages then carry a canonical link.
  site: process.env.SITE_URL,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tai-nguyen' },
  devToolbar: { enabled: false },
  // Code in the guides stays plain text: no colours of its own in dark mode, in forced colours and in print.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  experimental: { incrementalBuild: true },
  vite: {
    // No script in a page: a policy that forbids those loses nothing.
    build: { assetsInlineLimit: 0 },
    // A province of the bench has more files than an operating system watches at once.
    server: { watch: { ignored: ['**/bench/.data/**', '**/dist/**'] } },
    // A library with a binary part cannot be bundled.
    ssr: { external: ['@resvg/resvg-js'] },
    define: {
      __HOSO_ROOT__: JSON.stringify(fileURLToPath(new URL('.', import.meta.url))),
      __HOSO_PREPARED__: JSON.stringify(''),
    },
  },
});

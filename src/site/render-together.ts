import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { isInShard, type Shard, subjectOf } from '../views/shard.ts';

export interface RenderOptions {
  /** The slice to render; all without it. */
  readonly shard?: Shard | undefined;
  /** Called once with the number of pages and data files to come. */
  readonly onStart?: (total: number) => void;
  /** Called after each page or data file that had to be rendered; unchanged ones are taken over without a call. */
  readonly onRender?: () => void;
}

/**
 * Renders the page and the open data of a dossier one after the other, so that its files are read once and only one
 * dossier is in memory at a time; tells how far the work is; leaves out what is not in the slice.
 */
export function renderTogether(options: RenderOptions = {}): AstroIntegration {
  return {
    name: 'hoso:render-together',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer => wrap(prerenderer, options)),
    },
  };
}

function wrap(prerenderer: AstroPrerenderer, { shard, onStart, onRender }: RenderOptions): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const paths = all.map(path => ({ path, subject: subjectOf(path.pathname) }));
      const mine = paths.filter(({ subject }) => isInShard(subject, shard));
      onStart?.(mine.length);
      return mine.toSorted((left, right) => compare(left.subject, right.subject)).map(({ path }) => path);
    },
    async render(request, options) {
      const response = await prerenderer.render(request, options);
      onRender?.();
      return response;
    },
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

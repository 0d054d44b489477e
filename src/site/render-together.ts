import type { AstroIntegration, AstroPrerenderer } from 'astro';

export interface RenderProgress {
  /** Called once with the number of pages and data files of the site. */
  readonly onStart?: (total: number) => void;
  /** Called after each page or data file that had to be rendered; unchanged ones are taken over without a call. */
  readonly onRender?: () => void;
}

/**
 * Renders the page and the open data of a dossier one after the other, so that its files are read once and only one
 * dossier is in memory at a time; and tells how far the work is.
 */
export function renderTogether({ onStart, onRender }: RenderProgress = {}): AstroIntegration {
  return {
    name: 'hoso:render-together',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(prerenderer => wrap(prerenderer, { onStart, onRender }));
      },
    },
  };
}

function wrap(prerenderer: AstroPrerenderer, { onStart, onRender }: RenderProgress): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      onStart?.(paths.length);
      return paths.toSorted((left, right) => compare(subjectOf(left.pathname), subjectOf(right.pathname)));
    },
    async render(request, options) {
      const response = await prerenderer.render(request, options);
      onRender?.();
      return response;
    },
  };
}

/** "/xa/a/2023/" and "/api/v1/communes/a/2023.json" are about the same: "a/2023". */
function subjectOf(pathname: string): string {
  return pathname.replace(/^\/(xa|api\/v1\/communes)\//, '').replace(/(\.json|\/)$/, '');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

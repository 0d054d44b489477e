import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Issue } from '../../issues/issue.ts';
import { documentPath } from '../build-documents.ts';
import type { LiveChange, LiveDossiers } from './live-dossiers.ts';
import { renderBroken } from './render-broken.ts';

export interface ServeLiveOptions {
  readonly root: string;
  readonly cache: string;
  readonly live: LiveDossiers;
  /** Hears of each change once browsers are told of it; `milliseconds` from the file to there. */
  readonly onChange: (change: LiveChange, milliseconds: number) => void;
}

/** Editors write a file in several steps: what follows this soon, in milliseconds, belongs to the same change. */
const together = 40;
/** Word files are written once nothing was saved for so long: the pages are to come first. */
const apart = 1500;
const watched = ['communes', 'criteria', 'content', 'templates'];

/** Reads what is saved, shows it in every open page, and hands out the Word files; of a dossier with errors it tells them. */
export function serveLive({ root, cache, live, onChange }: ServeLiveOptions): AstroIntegration {
  return {
    name: 'hoso:serve-live',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const changed = new Set<string>();
        let isNew = false;
        const waiting = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        let writing: NodeJS.Timeout | undefined;
        const tell = async () => {
          const started = performance.now();
          const change = live.change([...changed].sort());
          changed.clear();
          if (isNew) await refreshContent?.({});
          isNew = false;
          server.ws.send({ type: 'full-reload' });
          onChange(change, performance.now() - started);
          for (const key of change.dossiers) waiting.add(key);
          clearTimeout(writing);
          writing = setTimeout(() => void write(), apart);
        };
        const write = () => {
          const sound = [...waiting].filter(key => !hasErrors(live.findingsOf(key)));
          waiting.clear();
          return live.renewDocuments(sound);
        };
        server.watcher.add(watched.map(folder => join(root, folder)));
        server.watcher.on('all', (event, path) => {
          const name = relative(root, path).replaceAll('\\', '/');
          if (!watched.some(folder => name.startsWith(`${folder}/`))) return;
          changed.add(name);
          // A folder more or less changes the list of addresses.
          isNew ||= event !== 'change';
          clearTimeout(timer);
          timer = setTimeout(() => void tell(), together);
        });
        server.middlewares.use(async (request, response, next) => {
          const [, key = '', file = ''] = /^\/xa\/([^/]+\/[^/]+)\/([^?]*)/.exec(request.url ?? '') ?? [];
          if (!hasErrors(live.findingsOf(key))) await live.needDocuments(key);
          const document = documentPath(cache, key, file);
          if (live.hasDocument(key, file) && existsSync(document)) {
            response.setHeader('content-type', 'application/octet-stream');
            response.end(readFileSync(document));
          } else if (hasErrors(live.findingsOf(key)) && !/\.\w+$/.test(file)) {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(renderBroken(key, live.findingsOf(key)));
          } else next();
        });
      },
    },
  };
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

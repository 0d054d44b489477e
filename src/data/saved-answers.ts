import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A folder with the answers of a forge, one file a call. */
export interface SavedAnswers {
  readonly load: (name: string) => string | undefined;
  readonly save: (name: string, text: string) => void;
}

export function openSavedAnswers(folder: string): SavedAnswers {
  const pathOf = (name: string) => join(folder, basename(name));
  return {
    load: name => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined),
    save(name, text) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(pathOf(name), text);
    },
  };
}

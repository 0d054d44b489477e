import type { Prepared } from './prepared.ts';

/** What a development server knows of the dossiers now. */
export interface Live {
  /** Another one after each change of a file. */
  readonly version: number;
  readonly prepared: Prepared;
}

/**
 * Vite loads the modules of pages apart from the program that starts it, and both run in one process: what they share
 * has to stand outside of both.
 */
const place = Symbol.for('hoso.live');

export function shareLive(live: Live): void {
  Reflect.set(globalThis, place, live);
}

/** undefined in a build, and where Astro was started by itself. */
export function liveNow(): Live | undefined {
  return Reflect.get(globalThis, place) as Live | undefined;
}

/** Makes something once a build; a development server makes it once for each state of the files. */
export function oncePerState<T>(make: () => T): () => T {
  let made: { readonly version: number; readonly value: T } | undefined;
  return () => {
    // Not asked of `import.meta.env.DEV`: a build that a test starts says yes to that, too.
    const version = liveNow()?.version ?? 0;
    if (made?.version !== version) made = { version, value: make() };
    return made.value;
  };
}

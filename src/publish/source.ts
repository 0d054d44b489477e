import { fileURLToPath } from 'node:url';

/** The folder with astro.config.mjs: the code, which may stand apart from the data. */
export const source = fileURLToPath(new URL('../..', import.meta.url));

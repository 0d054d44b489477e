/// <reference types="astro/client" />

/** Folder of the repository whose data the site shows (set in astro.config.mjs or by `hoso build --root`). */
declare const __HOSO_ROOT__: string;

/** Folder with what `hoso build` found and made before the pages; empty without it. */
declare const __HOSO_PREPARED__: string;

/// <reference types="astro/client" />

/** Folder of the repository whose data the site shows (set in astro.config.mjs or by `hoso build --root`). */
declare const __HOSO_ROOT__: string;

/** JSON file with the findings of the check by dossier; empty where pages have to check their dossier themselves. */
declare const __HOSO_FINDINGS__: string;

/** JSON file with what `hoso build` found and made before the pages; empty without it. */
declare const __HOSO_PREPARED__: string;

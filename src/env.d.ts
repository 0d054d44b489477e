/// <reference types="astro/client" />

/** Folder of the repository whose data the site shows (set in astro.config.mjs or by `hoso build --root`). */
declare const __HOSO_ROOT__: string;

/** JSON file that lists the finished documents by dossier; empty where none were made. */
declare const __HOSO_DOWNLOADS__: string;

/** JSON file with the findings of the check by dossier; empty where pages have to check their dossier themselves. */
declare const __HOSO_FINDINGS__: string;

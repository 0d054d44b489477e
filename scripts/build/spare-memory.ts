import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/*
 * Imported before anything else of a build, because both are read when a library is loaded: a whole province is to be
 * built with less than 1 GB.
 */

// What a page is made of is rubbish once it is written: the heap may grow by a third, not to four times what is in use.
setFlagsFromString('--heap-growing-percent=30');
// The bundler is to give back at once what it no longer needs; it would keep some 200 MB for later.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';

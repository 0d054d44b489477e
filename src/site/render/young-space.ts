import { setFlagsFromString } from 'node:v8';

/*
 * V8 doubles the space for young objects while many of them survive, and never gives it back. Bundling makes it grow
 * to its most for nothing; a thread that renders, though, needs the room: with too little of it, collecting rubbish
 * takes as long as rendering. The flag holds for all threads of the process, those that run and those to come.
 */

/** From here on the space for young objects stays as it is. */
export function holdYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** From here on it may grow again. */
export function releaseYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps compiled code between runs, beside the packages: whoever can write there can change the program anyway. Holds
 * for this thread and what it imports from now on; to compile all of the check anew takes half a second.
 */
export function keepCompiledCode(): void {
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.hoso/code'));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Floor of the check: reads every file of a folder and parses it as JSON, nothing else. */
const [root = '.'] = process.argv.slice(2);
console.log(`${readFolder(root)} files`);

function readFolder(folder: string): number {
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files += readFolder(path);
    else {
      JSON.parse(readFileSync(path, 'utf8'));
      files++;
    }
  }
  return files;
}

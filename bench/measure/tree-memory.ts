import { readdirSync, readFileSync } from 'node:fs';

/** Bytes in a page of memory on the machines that are measured. */
const pageBytes = 4096;

/** Resident memory of a process and of all it has started, in bytes; 0 where the system does not tell as Linux does. */
export function memoryOfTree(pid: number): number {
  const all = processes();
  const tree = new Set([pid]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { own, parent } of all) if (tree.has(parent)) tree.add(own);
  }
  return all.filter(({ own }) => tree.has(own)).reduce((sum, { pages }) => sum + pages * pageBytes, 0);
}

function processes() {
  return listNames('/proc').flatMap(name => {
    if (!/^\d+$/.test(name)) return [];
    // After the name in brackets, which may hold spaces: state, parent, ...; resident pages are the 22nd.
    const fields = read(`/proc/${name}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    return [{ own: Number(name), parent: Number(fields[1]), pages: Number(fields[21] ?? 0) }];
  });
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** '' of a process that has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { type File, Packer } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * A Word file whose bytes follow from its content alone: entries sorted and dated by the document, relationship ids
 * numbered in the order of the text (docx draws them at random), no time of writing in the properties.
 */
export function packStable(file: File, isoDate: string): Uint8Array {
  const entries = compile(file);
  const ids = new Map<string, string>();
  const names = [...entries.keys()].sort();
  // Texts come before relationship parts, so that their order gives the numbers and both use the same ones.
  const ordered = [...names.filter(name => !name.endsWith('.rels')), ...names.filter(name => name.endsWith('.rels'))];
  const parts = new Map(ordered.map(name => [name, stablePart(name, entries.get(name) ?? '', { ids, isoDate })]));
  const mtime = localDate(isoDate);
  const zippable: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) ?? '';
    zippable[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime }];
  }
  return zipSync(zippable, { level: 6 });
}

type Part = string | Uint8Array;

interface Compiler {
  compile(file: File): ReadonlyMap<string, Part>;
}

/**
 * The parts of the package before docx zips them: Packer.pack would deflate what has to be inflated again. The compiler
 * is private in the types of docx, whose version is pinned for this reason, too.
 */
function compile(file: File): ReadonlyMap<string, Part> {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(file);
}

interface Stability {
  readonly ids: Map<string, string>;
  readonly isoDate: string;
}

function stablePart(name: string, part: Part, { ids, isoDate }: Stability): Part {
  if (typeof part !== 'string') return part;
  if (name === 'docProps/core.xml') return part.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${isoDate}T00:00:00Z`);
  if (!/(document|footnotes)\.xml(\.rels)?$/.test(name)) return part;
  return part.replace(randomId, (_, attribute: string, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return `${attribute}="${known}"`;
  });
}

// Ids of links, 21 random characters after "rId"; docx numbers those of its own parts.
const randomId = /\b(r:id|Id)="rId([a-z0-9_-]{21})"/g;

/** fflate writes the local time of a date into the zip: midnight of the day in whatever time zone. */
function localDate(isoDate: string): Date {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Date(year, month - 1, day);
}

import { type File, Packer } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * A Word file whose bytes follow from its content alone: entries sorted and dated by the document, relationship ids
 * numbered in the order of the text (docx draws them at random), no time of writing in the properties.
 */
export function packStable(file: File, isoDate: string): Uint8Array {
  return packParts(compile(file), isoDate);
}

/** The same for parts of any origin, such as a template filled in. */
export function packParts(entries: ReadonlyMap<string, Part>, isoDate: string): Uint8Array {
  const stability: Stability = { ids: new Map(), drawings: { count: 0 }, isoDate };
  const names = [...entries.keys()].sort();
  // Texts come before relationship parts, so that their order gives the numbers and both use the same ones.
  const ordered = [...names.filter(name => !name.endsWith('.rels')), ...names.filter(name => name.endsWith('.rels'))];
  const parts = new Map(ordered.map(name => [name, stablePart(name, entries.get(name) ?? '', stability)]));
  const mtime = localDate(isoDate);
  const zippable: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) ?? '';
    zippable[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime }];
  }
  return zipSync(zippable, { level: 6 });
}

/** XML as text, everything else as bytes. */
export type Part = string | Uint8Array;

interface Compiler {
  compile(file: File): ReadonlyMap<string, Part>;
}

/**
 * The parts of the package before docx zips them: Packer.pack would deflate what has to be inflated again. The compiler
 * is private in the types of docx, whose version is pinned for this reason, too.
 */
export function compile(file: File): ReadonlyMap<string, Part> {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(file);
}

interface Stability {
  readonly ids: Map<string, string>;
  /** Numbers of the drawings, which docx counts over all documents of the process; one document has few. */
  readonly drawings: { count: number };
  readonly isoDate: string;
}

function stablePart(name: string, part: Part, { ids, drawings, isoDate }: Stability): Part {
  if (typeof part !== 'string') return part;
  if (name === 'docProps/core.xml') return part.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${isoDate}T00:00:00Z`);
  if (!/(document|footnotes|header\d*|footer\d*)\.xml(\.rels)?$/.test(name)) return part;
  const numbered = part.replace(drawingId, (_, start: string) => `${start}${++drawings.count}"`);
  return numbered.replace(randomId, (_, attribute: string, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return `${attribute}="${known}"`;
  });
}

const drawingId = /(<wp:docPr\b[^>]*?\bid=")\d+"/g;

// Ids of links, 21 random characters after "rId"; docx numbers those of its own parts.
const randomId = /\b(r:id|Id)="rId([a-z0-9_-]{21})"/g;

/** fflate writes the local time of a date into the zip: midnight of the day in whatever time zone. */
function localDate(isoDate: string): Date {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Date(year, month - 1, day);
}

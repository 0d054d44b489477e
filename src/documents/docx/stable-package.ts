import type { File } from 'docx';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * A Word file whose bytes follow from its content alone: entries sorted and dated by the document, relationship ids
 * numbered in the order of the text (docx draws them at random), no time of writing in the properties.
 */
export async function packStable(file: File, isoDate: string): Promise<Uint8Array> {
  const entries = unzipSync(await Packer.pack(file, 'uint8array'));
  const ids = new Map<string, string>();
  const names = Object.keys(entries).sort();
  // The text comes first, so that its order gives the numbers; relationship parts then use the same ones.
  const ordered = [...names.filter(name => !name.endsWith('.rels')), ...names.filter(name => name.endsWith('.rels'))];
  const parts = new Map(
    ordered.map(name => [name, stablePart(name, entries[name] ?? new Uint8Array(), { ids, isoDate })]),
  );
  const mtime = localDate(isoDate);
  const zippable: Zippable = Object.fromEntries(
    names.map(name => [name, [parts.get(name) ?? new Uint8Array(), { mtime }]]),
  );
  return zipSync(zippable, { level: 6 });
}

interface Stability {
  readonly ids: Map<string, string>;
  readonly isoDate: string;
}

function stablePart(name: string, bytes: Uint8Array, { ids, isoDate }: Stability): Uint8Array {
  if (name === 'docProps/core.xml')
    return replaceText(bytes, /\d{4}-\d\d-\d\dT[\d:.]+Z/g, () => `${isoDate}T00:00:00Z`);
  if (!/(document|footnotes)\.xml(\.rels)?$/.test(name)) return bytes;
  return replaceText(bytes, randomId, (_, attribute: string, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return `${attribute}="${known}"`;
  });
}

// Ids of links, 21 random characters after "rId"; docx numbers those of its own parts.
const randomId = /\b(r:id|Id)="rId([a-z0-9_-]{21})"/g;

function replaceText(bytes: Uint8Array, pattern: RegExp, replacer: (match: string, ...groups: string[]) => string) {
  return strToU8(strFromU8(bytes).replace(pattern, replacer));
}

/** fflate writes the local time of a date into the zip: midnight of the day in whatever time zone. */
function localDate(isoDate: string): Date {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Date(year, month - 1, day);
}

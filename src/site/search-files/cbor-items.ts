/**
 * As much of CBOR (RFC 8949) as the files of Pagefind are written in: integers, texts, arrays. Items are found and put
 * together as bytes; what they mean stays as it was written.
 */

/** The items of the array that begins at `start`, each as its bytes. */
export function readItems(bytes: Buffer, start = 0): readonly Buffer[] {
  const { kind, value, next } = readHead(bytes, start);
  if (kind !== kinds.array) throw new Error(`no array at byte ${start}`);
  const items: Buffer[] = [];
  let at = next;
  for (let count = 0; count < value; count++) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

export function readText(item: Buffer): string {
  const { kind, value, next } = readHead(item, 0);
  if (kind !== kinds.text) throw new Error('no text');
  return item.toString('utf8', next, next + value);
}

export function writeItems(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(kinds.array, items.length), ...items]);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([writeHead(kinds.text, bytes.length), bytes]);
}

/** Major types; the two kinds of integers hold nothing after their head. */
const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

function endOf(bytes: Buffer, start: number): number {
  const { kind, value, next } = readHead(bytes, start);
  if (kind === kinds.unsigned || kind === kinds.negative) return next;
  if (kind === kinds.text) return next + value;
  if (kind !== kinds.array) throw new Error(`type ${kind} of CBOR at byte ${start} is not known`);
  let at = next;
  for (let count = 0; count < value; count++) at = endOf(bytes, at);
  return at;
}

interface Head {
  readonly kind: number;
  readonly value: number;
  /** Where the content begins. */
  readonly next: number;
}

function readHead(bytes: Buffer, start: number): Head {
  const first = bytes.readUInt8(start);
  const [kind, short] = [first >> 5, first & 0x1f];
  if (short < 24) return { kind, value: short, next: start + 1 };
  if (short === 24) return { kind, value: bytes.readUInt8(start + 1), next: start + 2 };
  if (short === 25) return { kind, value: bytes.readUInt16BE(start + 1), next: start + 3 };
  if (short === 26) return { kind, value: bytes.readUInt32BE(start + 1), next: start + 5 };
  throw new Error(`length ${short} of CBOR at byte ${start} is not known`);
}

function writeHead(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  if (value < 0x100) return Buffer.from([(kind << 5) | 24, value]);
  const head = Buffer.alloc(value < 0x10000 ? 3 : 5);
  head.writeUInt8((kind << 5) | (value < 0x10000 ? 25 : 26), 0);
  if (value < 0x10000) head.writeUInt16BE(value, 1);
  else head.writeUInt32BE(value, 1);
  return head;
}

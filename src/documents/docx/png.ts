import { strToU8, zlibSync } from 'fflate';

/**
 * A picture of black and white dots as PNG, one bit a dot: small, and the same bytes for the same dots everywhere.
 * `rows` are from top to bottom, true is black; each dot is drawn as `scale` x `scale` pixels.
 */
export function drawPng(rows: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const size = { width: (rows[0]?.length ?? 0) * scale, height: rows.length * scale };
  const lines = rows.flatMap(row => {
    const line = drawLine(row, scale);
    return Array.from({ length: scale }, () => line);
  });
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size.width);
  view.setUint32(4, size.height);
  // One bit a pixel, grey scale.
  header[8] = 1;
  const data = zlibSync(join(lines), { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return join([signature, ...chunks]);
}

const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** No filter, then the bits: 1 is white. */
function drawLine(row: readonly boolean[], scale: number): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil((row.length * scale) / 8));
  for (const [index, isBlack] of row.entries()) {
    if (isBlack) continue;
    for (let pixel = index * scale; pixel < (index + 1) * scale; pixel++) {
      const byte = 1 + (pixel >> 3);
      line[byte] = (line[byte] ?? 0) | (0x80 >> (pixel & 7));
    }
  }
  return line;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([strToU8(type), data]);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

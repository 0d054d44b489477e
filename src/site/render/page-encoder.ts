import { transcode } from 'node:buffer';

/** In UTF-16 units; for less, calling two functions of the platform costs more than it saves. */
const shortest = 4000;
/** Where a page stands as UTF-16 while it is encoded; grows with the largest, and stays. */
let scratch = Buffer.allocUnsafeSlow(1 << 18);

/**
 * The bytes of a `TextEncoder`, for whole pages. That of Node 24 measures, then writes, a text with other than Latin
 * letters character by character; by way of UTF-16 a page of Vietnamese takes less than half of the time.
 */
export class PageEncoder extends TextEncoder {
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    // Half of a pair of surrogates has no UTF-8, and other things than texts are made texts: for the platform to say how.
    if (typeof text !== 'string' || text.length < shortest || !text.isWellFormed()) return super.encode(text);
    if (scratch.length < 2 * text.length) scratch = Buffer.allocUnsafeSlow(2 * text.length);
    const written = scratch.write(text, 'utf16le');
    const { buffer, byteOffset, byteLength } = transcode(scratch.subarray(0, written), 'utf16le', 'utf8');
    return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  }
}

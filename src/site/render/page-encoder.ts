import { transcode } from 'node:buffer';

/** Where a page stands as UTF-16 while it is encoded; grows with the largest. */
let scratch = Buffer.allocUnsafeSlow(1 << 18);

/**
 * The bytes of a `TextEncoder`, for whole pages. That of Node 24 measures, then writes, a text with other than Latin
 * letters character by character; by way of UTF-16 a page of Vietnamese takes a third of the time.
 */
export class PageEncoder extends TextEncoder {
  override encode(text = '') {
    // Half of a pair of surrogates has no UTF-8; what stands in its place is for the encoder of the platform to say.
    if (text.length < shortest || !text.isWellFormed()) return super.encode(text);
    if (scratch.length < 2 * text.length) scratch = Buffer.allocUnsafeSlow(4 * text.length);
    const written = scratch.write(text, 'utf16le');
    return transcode(scratch.subarray(0, written), 'utf16le', 'utf8') as Buffer<ArrayBuffer>;
  }
}

/** For less, calling two functions of the platform costs more than it saves. */
const shortest = 4000;

/** A piece of XML; `name` is without prefix, `attributes` is the text between name and end of the tag. */
export interface XmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  readonly name: string;
  readonly attributes: string;
  /** The tag ends at once: "<c/>". */
  readonly isEmpty: boolean;
  readonly text: string;
}

/**
 * The pieces of a part, in one pass and without a tree: a list of 100,000 persons is 3 million tags. What is not well
 * formed ends the scan or gives pieces that make no table; nothing is expanded and nothing loaded, as no document type
 * is read.
 */
export function* scanXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start === -1) return;
    if (start > at) yield { ...nothing, kind: 'text', text: decodeText(xml.slice(at, start)) };
    const isSpecial = xml[start + 1] === '!' || xml[start + 1] === '?';
    const special = isSpecial ? specials.find(({ opens }) => xml.startsWith(opens, start)) : undefined;
    const closes = special?.closes ?? '>';
    const end = xml.indexOf(closes, start);
    if (end === -1) return;
    at = end + closes.length;
    if (special?.isText) yield { ...nothing, kind: 'text', text: xml.slice(start + special.opens.length, end) };
    else if (!special) yield readTag(xml.slice(start + 1, end));
  }
}

const nothing = { name: '', attributes: '', isEmpty: false, text: '' } as const;

const specials = [
  { opens: '<!--', closes: '-->', isText: false },
  { opens: '<![CDATA[', closes: ']]>', isText: true },
  { opens: '<?', closes: '?>', isText: false },
  { opens: '<!', closes: '>', isText: false },
] as const;

function readTag(tag: string): XmlPiece {
  const isClose = tag.startsWith('/');
  const isEmpty = tag.endsWith('/');
  const inner = tag.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const blank = inner.search(/\s/);
  const name = blank === -1 ? inner : inner.slice(0, blank);
  return {
    kind: isClose ? 'close' : 'open',
    name: name.slice(name.indexOf(':') + 1),
    attributes: blank === -1 ? '' : inner.slice(blank),
    isEmpty,
    text: '',
  };
}

/** Value of an attribute of a tag, with the prefix the file gives it where `name` has one. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const [, double, single] = pattern.exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decodeText(value);
}

const patterns = new Map<string, RegExp>();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

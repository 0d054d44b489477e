import { child, childElements, type XmlElement } from '../package/xml.ts';
import type { ThemeFonts } from './read-properties.ts';

/** Fonts of `word/theme/theme1.xml`; Vietnamese text takes the Latin one, an empty name means "as for Latin". */
export function readThemeFonts(root: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(root, 'a:themeElements'), 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const [kind, prefix] of [
    ['a:majorFont', 'major'],
    ['a:minorFont', 'minor'],
  ] as const) {
    const [latin, eastAsia, complex] = ['a:latin', 'a:ea', 'a:cs'].map(name =>
      childElements(child(scheme, kind), name)[0]?.attributes.get('typeface'),
    );
    if (!latin) continue;
    fonts.set(`${prefix}HAnsi`, latin).set(`${prefix}Ascii`, latin);
    fonts.set(`${prefix}EastAsia`, eastAsia || latin).set(`${prefix}Bidi`, complex || latin);
  }
  return fonts;
}

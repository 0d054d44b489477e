import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** One font for every machine: the same drawing gives the same bytes. */
const fontFiles = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map(file =>
  require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`),
);

/** SVG -> PNG, with the font Be Vietnam Pro and no other. */
export function drawPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' } })
    .render()
    .asPng();
}

import type { Page } from 'playwright-core';

/** Red, green, blue, opacity, each 0 to 255. */
type Colour = readonly number[];

/** A part of a drawing: what it says of its colours, and what is painted. */
interface DrawnPart {
  /** The words of a text, "rect.bar.met" of a shape. */
  readonly name: string;
  readonly kind: 'text' | 'shape' | 'group';
  readonly fill: Colour;
  readonly color: Colour;
  readonly background: Colour;
  /** What is painted under it: a text at its beginning, middle and end, a group where the drawing stands. */
  readonly grounds: readonly Colour[];
}

/**
 * Text in drawings with too little contrast to what is painted under it (WCAG 1.4.3: 4.5 to 1), and colours of a drawing
 * that are not those it declares: axe reads `color` and `background-color`, while `fill` paints.
 */
export async function findFaintText(page: Page): Promise<readonly string[]> {
  const parts = await listDrawnParts(page);
  const faint = parts.flatMap(({ kind, name, fill, grounds }) => {
    if (kind !== 'text') return [];
    const contrast = Math.min(...grounds.map(ground => contrastOf(fill, ground)));
    return contrast < 4.5 ? [`faint text in a drawing: ${name} (${contrast.toFixed(2)})`] : [];
  });
  const untrue = parts.filter(part => !declaresWhatIsPainted(part));
  return [...faint, ...untrue.map(({ name }) => `declares other colours than it paints: ${name}`)];
}

function declaresWhatIsPainted({ kind, fill, color, background, grounds }: DrawnPart): boolean {
  if (kind === 'text' && !isSame(color, fill)) return false;
  if (background[3] === 0) return true;
  return kind === 'shape' ? isSame(background, fill) : grounds.every(ground => isSame(ground, background));
}

function isSame(one: Colour, other: Colour): boolean {
  return one.join() === other.join();
}

function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function listDrawnParts(page: Page): Promise<readonly DrawnPart[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** Any colour that CSS knows. */
    const read = (colour: string) => {
      if (!canvas || colour === 'none') return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const kindOf = (element: Element) => {
      if (element instanceof SVGTextContentElement) return 'text';
      return element instanceof SVGGeometryElement ? 'shape' : 'group';
    };
    const paintOf = (element: Element) => {
      const { fill, backgroundColor } = getComputedStyle(element);
      return read(kindOf(element) === 'shape' ? fill : backgroundColor);
    };
    /** The first that covers what lies under it; of texts and groups the background is not painted. */
    const firstPainted = (elements: readonly Element[]) => {
      const painted = elements.filter(element => element instanceof HTMLElement || kindOf(element) === 'shape');
      return painted.map(paintOf).find(colour => colour[3] === 255) ?? read('white');
    };
    const groundsOf = (element: Element) => {
      if (kindOf(element) === 'group') {
        const around: Element[] = [];
        for (let each = element.parentElement; each; each = each.parentElement) around.push(each);
        return [firstPainted(around)];
      }
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = (share: number) => document.elementsFromPoint(left + width * share, top + height / 2);
      return [0.1, 0.5, 0.9].map(share => firstPainted(at(share)));
    };
    const describe = (element: Element): DrawnPart => {
      const { fill, color, backgroundColor } = getComputedStyle(element);
      const kind = kindOf(element);
      const name =
        kind === 'text' ? `${element.textContent?.trim()}` : [element.tagName, ...element.classList].join('.');
      const colours = { fill: read(fill), color: read(color), background: read(backgroundColor) };
      return { name, kind, ...colours, grounds: kind === 'shape' ? [] : groundsOf(element) };
    };
    const shown = [...document.querySelectorAll('svg, svg *')].filter(element => element.getClientRects().length > 0);
    return shown.filter(element => kindOf(element) !== 'text' || element.textContent?.trim()).map(describe);
  });
}

import type { Page } from 'playwright-core';

/**
 * Text in drawings with too little contrast to what lies under its middle, which axe leaves open for every drawing
 * (WCAG 1.4.3: 4.5 to 1).
 */
export function findFaintText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** Red, green, blue, 0 to 255, and opacity 0 to 255 of any colour that CSS knows. */
    const read = (colour: string) => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = read(colour).map(part => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isOpaque = (colour: string) => colour !== 'none' && read(colour)[3] === 255;
    /** The ground of the text: the first shape or box under its middle that is filled. */
    const groundOf = (text: Element) => {
      text.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = text.getBoundingClientRect();
      const under = document.elementsFromPoint(left + width / 2, top + height / 2);
      const grounds = under
        .filter(element => element.tagName !== 'text' && element.tagName !== 'tspan')
        .map(element => {
          const { fill, backgroundColor } = getComputedStyle(element);
          return element instanceof SVGGeometryElement ? fill : backgroundColor;
        });
      return grounds.find(isOpaque) ?? 'white';
    };
    return [...document.querySelectorAll('svg text')]
      .filter(text => text.getClientRects().length > 0 && text.textContent?.trim())
      .flatMap(text => {
        const levels = [luminance(getComputedStyle(text).fill), luminance(groundOf(text))].sort((a, b) => b - a);
        const contrast = ((levels[0] ?? 0) + 0.05) / ((levels[1] ?? 0) + 0.05);
        return contrast < 4.5 ? [`faint text in a drawing: ${text.textContent?.trim()} (${contrast.toFixed(2)})`] : [];
      });
  });
}

import type { Page } from '@playwright/test';

/**
 * Texts of the drawings on a page that do not stand out by 7 to 1 (large ones 4.5 to 1) from what is painted under them, be it paper
 * or a mark. Axe sees no text of a drawing.
 */
export function faintLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const paint = (ground: number[], color: string, opacity: number) => {
      context.globalAlpha = 1;
      context.fillStyle = `rgb(${ground.join(' ')})`;
      context.fillRect(0, 0, 1, 1);
      context.globalAlpha = opacity;
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (rgb: number[]) => {
      const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (one: number[], other: number[]) => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    };
    const opacityOf = (style: CSSStyleDeclaration) => Number(style.fillOpacity) * Number(style.opacity);
    /** The color of what an element stands on: kept drawings have a ground of their own. */
    const paperUnder = (element: Element | null): number[] => {
      const color = getComputedStyle(element ?? document.body).backgroundColor;
      if (!element || element === document.body) return paint([255, 255, 255], color, 1);
      return color === 'rgba(0, 0, 0, 0)' ? paperUnder(element.parentElement) : paint([255, 255, 255], color, 1);
    };
    const faults: string[] = [];
    for (const svg of document.querySelectorAll('svg[role]')) {
      if (!svg.checkVisibility()) continue;
      const paper = paperUnder(svg.parentElement);
      const painted = [...svg.querySelectorAll<SVGGraphicsElement>('text, rect, path, circle, polygon')].map((element) => ({
        element,
        style: getComputedStyle(element),
        box: element.getBoundingClientRect(),
      }));
      for (const [i, { element, style, box }] of painted.entries()) {
        if (element.tagName !== 'text') continue;
        const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => [box.left + box.width * part, box.top + box.height / 2] as const);
        const grounds = points.map(([x, y]) =>
          painted
            .slice(0, i)
            .filter(({ element: mark, style: { fill }, box: at }) => {
              if (
                mark.tagName === 'text' ||
                fill === 'none' ||
                fill.startsWith('url') ||
                x < at.left ||
                x > at.right ||
                y < at.top ||
                y > at.bottom
              )
                return false;
              return (mark as SVGGeometryElement).isPointInFill(new DOMPoint(x, y).matrixTransform(mark.getScreenCTM()!.inverse()));
            })
            .reduce((ground, mark) => paint(ground, mark.style.fill, opacityOf(mark.style)), paper),
        );
        const size = Number.parseFloat(style.fontSize);
        const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 4.5 : 7;
        const worst = Math.min(...grounds.map((ground) => contrast(paint(ground, style.fill, opacityOf(style)), ground)));
        if (worst < least) faults.push(`"${element.textContent}" stands out from its ground by ${worst.toFixed(1)} to 1 only`);
      }
    }
    return faults.slice(0, 5);
  });
}

import type { Page } from '@playwright/test';

/** Neighbors that stand on the page in another order than in its source, which is the order of the keyboard and of what is read aloud. */
export function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const placed = (element: Element) =>
      element.checkVisibility() &&
      !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position) &&
      element.getBoundingClientRect().width > 1;
    for (const parent of document.querySelectorAll('body, body *:not(svg, svg *)')) {
      if (!/flex|grid/.test(getComputedStyle(parent).display)) continue;
      const children = [...parent.children].filter(placed).map((child) => ({ child, box: child.getBoundingClientRect() }));
      for (const [i, { child, box }] of children.entries()) {
        const before = children[i - 1]?.box;
        if (!before) continue;
        const above = box.bottom <= before.top + 1 && box.left < before.right - 1;
        const toTheLeft = box.top < before.bottom - 1 && before.top < box.bottom - 1 && box.right <= before.left + 1;
        if (above || toTheLeft)
          faults.push(
            `"${child.textContent!.trim().slice(0, 30)}" stands before what comes before it (${parent.className || parent.tagName})`,
          );
      }
    }
    return faults.slice(0, 3);
  });
}

/** What covers more than a third of a low window when the page scrolls: parts that stick. */
export function stickingParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.getBoundingClientRect().height > innerHeight / 3)
      .map(
        (one) =>
          `"${one.textContent!.trim().slice(0, 30)}" sticks and takes ${Math.round(one.getBoundingClientRect().height)} of ${innerHeight} px`,
      )
      .slice(0, 3),
  );
}

/** What moves by itself, or would move slowly after a touch. */
export function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map(() => 'an animation runs'),
    ...[...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return (
          transitionDuration !== '0s' ||
          animationName !== 'none' ||
          scrollBehavior !== 'auto' ||
          /^(animate|marquee|blink)/i.test(one.tagName)
        );
      })
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> moves`)
      .slice(0, 3),
  ]);
}

import type { Page } from '@playwright/test';

/**
 * Where text is lost on the page as it stands: lines that lie over one another, that the window or a box cuts off, and a page that
 * scrolls sideways. Drawings are left out: they are pictures with a table, and tests of charts look at their labels.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Words for screen readers alone are cut off on purpose.
    const unseen = (element: Element) => element.closest('.vh,.skip:not(:focus),svg,script,style,noscript,thead,.seat span,.seat b,option');
    const lines: { said: string; box: DOMRect; parent: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      if (!walker.currentNode.textContent!.trim() || !parent.checkVisibility() || unseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) lines.push({ said: walker.currentNode.textContent!.trim().slice(0, 40), box, parent });
    }
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page scrolls sideways by ${wide} px`);
    for (const { said, box, parent } of lines) {
      let inside: Element | null = parent;
      while (inside && getComputedStyle(inside).overflowX === 'visible') inside = inside.parentElement;
      const edge = inside && inside !== document.documentElement && inside !== document.body ? inside.getBoundingClientRect() : undefined;
      if (edge && getComputedStyle(inside!).overflowX === 'auto') continue;
      if (box.left < (edge?.left ?? 0) - 1 || box.right > (edge?.right ?? innerWidth) + 1) faults.push(`"${said}" is cut off`);
    }
    // The letters alone: the box of a line is taller than they are.
    const inked = lines.map(({ said, box }) => ({ said, box, top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25 }));
    inked.sort((a, b) => a.top - b.top);
    for (const [i, a] of inked.entries())
      for (let j = i + 1; j < inked.length && inked[j]!.top < a.bottom - 1; j++) {
        const b = inked[j]!;
        if (a.box.left < b.box.right - 2 && b.box.left < a.box.right - 2) faults.push(`"${a.said}" and "${b.said}" lie over one another`);
      }
    return faults.slice(0, 5);
  });
}

/** Boxes that scroll sideways on the page as it stands, and that no key can scroll: nothing in them takes the focus. */
export function lockedBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href],button,input,summary,[tabindex="0"]';
    return [...document.querySelectorAll('body *')]
      .filter((box) => getComputedStyle(box).overflowX === 'auto' && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => !box.matches(controls) && !box.querySelector(controls))
      .map((box) => `no key scrolls the box "${box.textContent!.trim().slice(0, 30)}"`);
  });
}

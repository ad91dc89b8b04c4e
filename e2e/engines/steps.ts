// What is looked at in every engine. Each function runs inside the page and gives back what is wrong with it, in words.

/** The page has a title, one heading and a main part that are on the screen, and no sideways scroll. */
export function renders(): string[] {
  const shown = (element: Element | undefined | null) => Boolean(element && element.getBoundingClientRect().width > 0);
  const headings = [...document.querySelectorAll('h1')];
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(document.title ? [] : ['has no title']),
    ...(headings.length === 1 && shown(headings[0]) && headings[0]!.textContent!.trim() ? [] : [`shows ${headings.length} main headings`]),
    ...(shown(document.querySelector('main')) ? [] : ['shows no main part']),
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} pixels wider than the window`] : []),
  ];
}

/** Of each chart one drawing is on the screen; its texts have a size and stay inside it, and it holds marks beside text. */
export function drawsCharts(): string[] {
  const drawings = [...document.querySelectorAll<SVGSVGElement>('figure svg[role]')];
  const visible = drawings.filter((svg) => svg.getBoundingClientRect().width > 0);
  const charts = new Set(drawings.map((svg) => svg.parentElement)).size;
  const faults = visible.flatMap((svg) => {
    const name = svg.getAttribute('aria-label');
    const frame = svg.getBoundingClientRect();
    // Boxes of text hold room for letters that hang below the line, and each engine rounds them, and widths of letters, in its own way.
    const room = Math.max(4, frame.width * 0.015);
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({ says: text.textContent, box: text.getBoundingClientRect() }));
    const outside = boxes.filter(
      ({ box }) => box.left < frame.left - room || box.right > frame.right + room || box.bottom > frame.bottom + room,
    );
    const marks = [...svg.querySelectorAll('rect,line,circle,path,polygon')].filter((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return width + height > 0;
    });
    return [
      ...(frame.width < 200 || frame.height < 40 ? [`draws “${name}” ${frame.width} by ${frame.height} pixels large`] : []),
      ...(boxes.some(({ box }) => box.width === 0) || boxes.length === 0 ? [`draws “${name}” without some of its words`] : []),
      ...outside.map(({ says }) => `draws “${says}” outside of “${name}”`),
      ...(marks.length === 0 ? [`draws “${name}” without a mark`] : []),
    ];
  });
  return visible.length === charts ? faults : [`shows ${visible.length} drawings for ${charts} charts`, ...faults];
}

/** Paper and ink are what is asked for, light or dark, and far enough apart to read; drawings use the same ink. */
export function hasColors(dark: boolean): string[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  /** From 0, black, to 1, white. */
  const light = (color: string) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** What an element stands on: kept drawings have a ground of their own. */
  const groundOf = (element: Element | null): string => {
    const color = getComputedStyle(element ?? document.documentElement).backgroundColor;
    return element && color === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : color;
  };
  const paper = light(groundOf(document.body));
  const texts = [...document.querySelectorAll('figure svg[role] text')].filter((text) => text.getBoundingClientRect().width > 0);
  const inks = [
    { ink: getComputedStyle(document.body).color, ground: groundOf(document.body) },
    ...texts.map((text) => ({ ink: getComputedStyle(text).fill, ground: groundOf(text.closest('svg')) })),
  ];
  const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const faint = new Set(inks.filter(({ ink, ground }) => contrast(light(ink), light(ground)) < 4.5).map(({ ink }) => ink));
  return [
    ...(dark === paper < 0.2 ? [] : [`has paper of lightness ${paper.toFixed(2)} where ${dark ? 'dark' : 'light'} was asked for`]),
    ...[...faint].map((ink) => `writes in ${ink}, which is hard to tell from its paper`),
  ];
}

/** The site's faces arrive. They may be too late for a page's first paint, so the check waits for them. */
export async function hasFaces(): Promise<string[]> {
  const missing = async (variable: string) => {
    const [face] = getComputedStyle(document.documentElement).getPropertyValue(variable).split(',');
    const arrived = await document.fonts.load(`16px ${face}`).catch(() => []);
    return arrived.length > 0 ? [] : [`has no letters of ${face}`];
  };
  return (await Promise.all(['--serif', '--sans'].map(missing))).flat();
}

/** Asks in the search form of the page, and waits for the answer. @param known that something is to be found */
export async function answers(words: string, known: boolean): Promise<string[]> {
  const form = document.querySelector<HTMLFormElement>('#search-form')!;
  const status = document.querySelector('#search-status')!;
  const before = status.textContent;
  form.querySelector<HTMLInputElement>('input[name=q]')!.value = words;
  form.requestSubmit();
  for (let tries = 100; tries > 0 && (status.textContent === before || !/\d|No results/i.test(status.textContent!)); tries -= 1) {
    await new Promise((wait) => setTimeout(wait, 100));
  }
  const results = document.querySelectorAll('[data-result] a[href]').length;
  return [
    ...(known === results > 0 ? [] : [`answers “${words}” with ${results} results and “${status.textContent}”`]),
    ...(new URLSearchParams(location.search).get('q') === words ? [] : ['does not keep what was asked in its address']),
  ];
}

/** A link within a sentence has a line below it; color alone would not tell it. Raised numbers of statements are told by their place. */
export function marksLinks(): string[] {
  const isSentence = (paragraph: Element) => {
    const rest = paragraph.cloneNode(true) as Element;
    for (const link of rest.querySelectorAll('a')) link.remove();
    return /\p{L}/u.test(rest.textContent!);
  };
  const links = [...document.querySelectorAll('main p')]
    .filter(isSentence)
    .flatMap((paragraph) => [...paragraph.querySelectorAll<HTMLElement>('a[href]')])
    .filter((link) => link.getBoundingClientRect().width > 0 && !link.closest('sup'));
  const plain = links.filter((link) => /\w/.test(link.textContent) && getComputedStyle(link).textDecorationLine !== 'underline');
  return plain.map(({ textContent, className }) => `shows the link “${textContent}” (${className}) without a line`);
}

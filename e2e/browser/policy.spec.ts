import type { Page } from '@playwright/test';
import { test } from './base.ts';
import { example, expect } from './site.ts';
import { stranger } from './stranger.ts';

/** One page of each kind of policy: without script, with a script of its own, with files of scripts, and the one that loads data. */
const PAGES = ['/about/', example('charts/…'), example('embed/…'), '/search/'];

/** What somebody might bring into a page, by the directive that must stop it. `away` is another site's address. */
const ATTACKS: Record<string, (away: string) => void> = {
  'script-src-elem': (away) => {
    const [inline, file] = [document.createElement('script'), document.createElement('script')];
    inline.textContent = 'window.hit = true';
    file.src = `${away}script.js`;
    document.body.append(inline, file);
  },
  'script-src-attr': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.hit = true');
    document.body.append(button);
    button.click();
  },
  'style-src-elem': (away) => {
    const [style, sheet] = [document.createElement('style'), document.createElement('link')];
    style.textContent = 'body { outline: 9px solid red }';
    Object.assign(sheet, { rel: 'stylesheet', href: `${away}style.css` });
    document.head.append(style, sheet);
  },
  'style-src-attr': () => document.body.setAttribute('style', 'outline: 9px solid red'),
  'img-src': (away) => void (new Image().src = `${away}image.png`),
  'font-src': (away) => void new FontFace('Foreign', `url(${away}font.woff2)`).load().catch(() => {}),
  'connect-src': (away) => void fetch(`${away}data.json`).catch(() => {}),
  'media-src': (away) => void (new Audio().src = `${away}sound.mp3`),
  'frame-src': (away) => void (document.body.append(document.createElement('iframe')), (document.querySelector('iframe')!.src = away)),
  'object-src': (away) => {
    const object = document.createElement('object');
    Object.assign(object, { type: 'text/html', data: `${away}object.html` });
    document.body.append(object);
  },
  'base-uri': (away) => {
    const base = document.createElement('base');
    base.href = away;
    document.head.append(base);
  },
  'form-action': (away) => {
    const form = document.createElement('form');
    Object.assign(form, { action: away, method: 'post' });
    document.body.append(form);
    form.submit();
  },
};

/** Brings things into the page as it stands. */
async function attack(page: Page, names: string[], away: string): Promise<void> {
  await page.evaluate(() => {
    const violated = new Set<string>();
    Object.assign(window, { violated, home: document.baseURI });
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective));
  });
  for (const name of names) await page.evaluate(`(${ATTACKS[name]})(${JSON.stringify(away)})`);
}

/** The directives that the browser reports as violated. */
const violated = (page: Page) => page.evaluate(() => [...((window as { violated?: Set<string> }).violated ?? [])].sort());

/** That a script ran, a style took hold, or the address from which links start is another. */
const changed = (page: Page) =>
  page.evaluate(() => {
    const { hit, home } = window as { hit?: boolean; home?: string };
    return Boolean(hit) || getComputedStyle(document.body).outlineWidth === '9px' || home !== document.baseURI;
  });

for (const path of PAGES)
  test(`${path} lets nothing in that is not its own`, async ({ page }) => {
    const { address, asked, close } = await stranger('');
    await page.goto(path);
    await attack(page, Object.keys(ATTACKS), address);
    await expect.poll(() => violated(page)).toEqual(Object.keys(ATTACKS).sort());
    expect(await changed(page)).toBe(false);
    expect(asked).toEqual([]);
    close();
  });

/** Attacks that ask another site for something, and those that change the page itself. Each must do all that it does where nothing stops it. */
const CHANGING = ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'base-uri'];
const ASKING = Object.keys(ATTACKS).filter((name) => !['script-src-attr', 'style-src-attr', 'base-uri'].includes(name));

test('each attack gets through where a page has no policy', async ({ page, request }) => {
  const html = await (await request.get('/about/')).text();
  const open = await stranger(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''));
  const { address, asked, close } = await stranger('');
  for (const name of Object.keys(ATTACKS)) {
    await page.goto(open.address);
    const before = asked.length;
    await attack(page, [name], address);
    if (ASKING.includes(name)) await expect.poll(() => asked.length, `${name} asks`).toBeGreaterThan(before);
    if (CHANGING.includes(name)) await expect.poll(() => changed(page), `${name} changes the page`).toBe(true);
  }
  open.close();
  close();
});

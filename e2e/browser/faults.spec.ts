import type { Page } from '@playwright/test';
import { hasColors, marksLinks } from '../engines/steps.ts';
import { test } from './base.ts';
import { axeFaults, bringAxe } from './seen/axe.ts';
import { faintLabels } from './seen/drawn.ts';
import { keptThings } from './seen/kept.ts';
import { movingParts, outOfOrder, stickingParts } from './seen/order.ts';
import { lockedBoxes, lostText } from './seen/text.ts';
import { expect } from './site.ts';

const CASES: [name: string, check: (page: Page) => Promise<string[]>, wrong: string, right: string][] = [
  ['a button without a name', axeFaults, '<button></button>', '<button>Go</button>'],
  [
    'a link that is called otherwise than it reads',
    axeFaults,
    '<a href="#" aria-label="Spanish">ES</a>',
    '<a href="#" title="Spanish">ES</a>',
  ],
  [
    'a small target',
    axeFaults,
    '<a href="#a" style="position:absolute;top:0">i</a><a href="#b" style="position:absolute;top:9px">j</a>',
    '',
  ],
  ['text of 4.5 to 1', axeFaults, '<p style="color:#767676">Faint</p>', '<p>Ink</p>'],
  [
    'a label on a mark',
    faintLabels,
    '<svg role="img" aria-label="x"><rect width="90" height="40" fill="#555"/><text y="20">on it</text></svg>',
    '<svg role="img" aria-label="x"><rect width="90" height="40" fill="#eee"/><text y="20">on it</text></svg>',
  ],
  ['lines over one another', lostText, '<p>One line</p><p style="margin-top:-2em">Another</p>', '<p>One line</p><p>Another</p>'],
  ['text that a box cuts off', lostText, '<p style="width:3em;overflow:hidden;white-space:nowrap">Far too long</p>', '<p>Far too long</p>'],
  ['a box out of reach', lockedBoxes, '<div style="width:5em;overflow:auto"><p style="width:9em">Wide</p></div>', '<p>Wide</p>'],
  ['a page that scrolls sideways', lostText, '<p style="width:200vw">Wide</p>', '<p>Wide</p>'],
  [
    'an order of its own',
    outOfOrder,
    '<div style="display:flex"><p style="order:2">First</p><p>Second</p></div>',
    '<div style="display:flex"><p>First</p><p>Second</p></div>',
  ],
  [
    'a tall head that sticks',
    stickingParts,
    '<p style="position:sticky;top:0;height:60vh">Head</p>',
    '<p style="position:sticky;top:0">Head</p>',
  ],
  [
    'a link that color alone tells',
    (page) => page.evaluate(marksLinks),
    '<p>A <a href="#" style="text-decoration:none">word</a> of it</p>',
    '<p>A <a href="#">word</a> of it<sup><a href="#" style="text-decoration:none">1</a></sup></p><p><a href="#" style="text-decoration:none">All</a></p>',
  ],
  [
    'a kept drawing on a ground like its ink',
    (page) => page.evaluate(hasColors, false),
    '<style>html{background:#fff}</style><figure style="background:#222"><svg role="img"><text y="20">Dark</text></svg></figure>',
    '<style>html{background:#fff}</style><figure style="background:#ddd"><svg role="img"><text y="20">Dark</text></svg></figure>',
  ],
  ['a part that moves', movingParts, '<p style="transition:color 1s">Slow</p>', '<p>Still</p>'],
];

test('the visits to all pages would see each kind of fault, and none where there is none', async ({ page }) => {
  const whole = (body: string) => `<!doctype html><html lang="en"><title>Test</title><body><main><h1>Test</h1>${body}</main></body></html>`;
  for (const [name, check, wrong, right] of CASES) {
    await page.setContent(whole(right));
    await bringAxe(page);
    expect(await check(page), name).toEqual([]);
    await page.setContent(whole(wrong));
    expect((await check(page)).length, name).toBeGreaterThan(0);
  }
});

test('the visits to all pages would see what a page keeps', async ({ page }) => {
  await page.goto('/404.html');
  expect(await keptThings(page)).toEqual([]);
  await page.evaluate(async () => {
    document.cookie = 'a=1';
    localStorage.setItem('b', '1');
    sessionStorage.setItem('c', '1');
    await caches.open('d');
    await new Promise((done) => (indexedDB.open('e').onsuccess = done));
  });
  expect((await keptThings(page)).length).toBe(5);
});

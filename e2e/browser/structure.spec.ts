import type { Page } from '@playwright/test';
import { expect, htmlOf, pages, test, views } from './site.ts';

const rowsOf = (view: string) => htmlOf(`/charts/${view}/`).split('<tr id="row-').length;

interface Node {
  nodeId: string;
  ignored: boolean;
  parentId?: string;
  role?: { value: string };
  name?: { value: string };
}

/** What the browser tells screen readers of the page: each part with its role and name. */
async function told(page: Page): Promise<{ all: Node[]; below: (top: Node, role: string) => Node[] }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const parent = new Map(nodes.map((node) => [node.nodeId, node.parentId]));
  const isBelow = (node: Node, top: Node) => {
    let at: string | undefined = node.nodeId;
    while (at !== undefined && at !== top.nodeId) at = parent.get(at);
    return at !== undefined;
  };
  const all = nodes.filter(({ ignored }) => !ignored);
  return { all, below: (top, role) => all.filter((node) => node.role?.value === role && node !== top && isBelow(node, top)) };
}

const named = (nodes: Node[]) => nodes.map(({ name }) => name?.value ?? '');

for (const width of [320, 1440])
  test(`at ${width} px the matrix is a table whose cells are announced with their party and their question`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/matrix/');
    const { all, below } = await told(page);
    const tables = all.filter(({ role }) => role?.value === 'table');
    expect(tables.length).toBe(1);
    expect(tables[0]!.name?.value).toBeTruthy();
    const columns = named(below(tables[0]!, 'columnheader'));
    const rows = named(below(tables[0]!, 'rowheader'));
    const parties = await page.locator('.board thead th[id^="party-"]').count();
    expect(columns.length).toBe(parties + 1);
    expect(columns.every(Boolean) && rows.every(Boolean)).toBe(true);
    expect(rows.length).toBe(await page.locator('.menu .drop data').count());
    expect(below(tables[0]!, 'cell').length).toBe(parties * rows.length);
    // A cell's heads are those that scope names; none spans, so none is out of line.
    expect(
      await page
        .locator('.board [colspan], .board [rowspan], .board [headers], .board thead th:not([scope=col]), .board tbody th:not([scope=row])')
        .count(),
    ).toBe(0);
  });

for (const width of [320, 1440])
  test(`at ${width} px the rows of a chart are a table with a head to each column and row`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/charts/${views.toSorted((a, b) => rowsOf(b) - rowsOf(a))[0]}/`);
    // The drawing is shown first; the table takes its place.
    await page.locator('.bar').getByText('Table', { exact: true }).click();
    const { all, below } = await told(page);
    const table = all.find(({ role }) => role?.value === 'table')!;
    const rows = await page.locator('tr[id^="row-"]').count();
    expect(rows).toBeGreaterThan(1);
    const columns = named(below(table, 'columnheader'));
    expect(columns.every(Boolean)).toBe(true);
    expect(named(below(table, 'rowheader')).filter(Boolean).length).toBe(rows);
    expect(below(table, 'cell').length).toBe(rows * (columns.length - 1));
  });

test('the timeline is a list of its events, each with its date', async ({ page }) => {
  test.skip(!pages.includes('/timeline/'), 'the content has no events');
  await page.goto('/timeline/');
  const events = await page.locator('main li[id]').count();
  const { all, below } = await told(page);
  const main = all.find(({ role }) => role?.value === 'main')!;
  const items = below(main, 'listitem');
  expect(events).toBeGreaterThan(0);
  expect(items.length).toBe(await page.locator('main li').count());
  expect(items.filter((item) => below(item, 'time').length > 0).length).toBeGreaterThanOrEqual(events);
});

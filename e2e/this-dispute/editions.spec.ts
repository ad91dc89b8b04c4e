import { at } from '../browser/base.ts';
import { expect, htmlOf, pages, test } from '../browser/site.ts';
import { askPage } from '../search/ranks.ts';

const translated = pages.filter((path) => path.startsWith('/es/'));
const original = (path: string) => path.replace('/es/', '/');

test('a page and its translation lead to each other, in heads and for readers', async ({ page }) => {
  expect(translated.length).toBeGreaterThan(10);
  for (const path of translated) {
    const [here, there] = [htmlOf(path), htmlOf(original(path))];
    for (const html of [here, there])
      for (const [language, href] of [
        ['en', original(path)],
        ['es', path],
        ['x-default', original(path)],
      ])
        expect(html, path).toMatch(new RegExp(`<link rel="alternate" hreflang="${language}" href="[^"]*${at(href!)}"`));
  }
  await page.goto('/questions/ai-role/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(new RegExp(`${at('/es/questions/ai-role/')}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`${at('/questions/ai-role/')}$`));
});

test('a translation that nobody has reviewed says so, and asks not to be indexed', async ({ page }) => {
  for (const path of translated) {
    expect(htmlOf(path), path).toMatch(/<meta name="robots" content="noindex"/);
    await page.goto(path);
    await expect(page.locator('.langs').getByText('Borrador de traducción, sin revisar')).toBeVisible();
  }
});

test('a Spanish question finds the Spanish pages, with accents or without', async ({ page }) => {
  await page.goto('/es/');
  await page.getByRole('searchbox').first().fill('¿Kaiser va a reemplazar a los terapeutas con IA?');
  await page.getByRole('button', { name: 'Buscar' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${at('/es/search/')}\\?q=`));
  await expect(page.locator('#search-status')).toHaveText(/^\d+ resultados para /);
  const found = page.locator('[data-result]');
  const results = await found.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['result']!));
  expect(results).toEqual(expect.arrayContaining(['/es/positions/nuhw/ai-role/', '/es/positions/kaiser/ai-role/']));
  for (const link of await found.locator('a').all()) expect(await link.getAttribute('href')).toContain(at('/es/'));
  for (const [typed, found] of [
    ['linea de crisis', 'crisis'],
    ['psicologos', 'terapeutas'],
    ['espera cita', 'esperar'],
    ['AI', 'IA'],
    ['I.A.', 'IA'],
    ['inteligencia artificial', 'IA'],
    ['terapeutaz', 'terapeutas'],
  ] as const) {
    await askPage(page, typed);
    await expect(page.locator('#search-results'), typed).toContainText(found);
  }
  await page.goto('/es/search/?q=xilofono');
  await expect(page.locator('#search-status')).toContainText('No hay nada con “xilofono”.');
});

test('pages that are not translated are linked in their own language', async ({ page }) => {
  await page.goto('/es/questions/ai-role/');
  for (const link of await page.locator('a[href^="/"]').all()) {
    const href = (await link.getAttribute('href'))!;
    const language = href.startsWith(at('/es/')) ? null : 'en';
    expect(await link.getAttribute('hreflang'), href).toBe(language);
  }
});

test('a translated chart has its drawing, picture and data in the same language', async ({ page }) => {
  await page.goto('/es/charts/therapist-survey/');
  // The heading is the finding; the title stands under it.
  await expect(page.locator('h1')).toHaveText(/^En las seis preguntas/);
  await expect(page.locator('h1 + .lede')).toHaveText(/^Lo que informaron los terapeutas/);
  await expect(page).toHaveTitle(/^Lo que informaron los terapeutas/);
  await expect(page.locator('svg.wide')).toContainText('Todos los que respondieron');
  for (const format of ['svg', 'csv', 'json']) {
    const file = await page.request.get(`/es/charts/therapist-survey.${format}`);
    expect(file.status(), format).toBe(200);
    expect(await file.text(), format).toContain('Todos los que respondieron');
  }
  expect((await page.request.get('/es/charts/therapist-survey.png')).headers()['content-type']).toBe('image/png');
});

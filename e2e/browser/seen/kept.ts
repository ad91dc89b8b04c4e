import type { Page } from '@playwright/test';

/** What the browser keeps of a page: cookies, storage, databases, caches and workers. */
export function keptThings(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(document.cookie ? [`a cookie: ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `local storage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `a database: ${name}`),
    ...(await caches.keys()).map((name) => `a cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `a worker: ${scope}`),
  ]);
}

import { test as plain, type APIRequestContext, type Page } from '@playwright/test';
import { base } from '../setup/built.ts';

/** A path of the site as it stands in links: below the base path. What stands below it already is left as it is. */
export const at = (path: string) => (path.startsWith('/') && !path.startsWith(base) ? base + path.slice(1) : path);

/** A path without the base path. */
export const below = (path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : path);

/** A browser that shows a bare picture asks for an icon at the root of the host; under a subfolder that is not ours to have. */
export const isHostsIcon = (url: string) => base !== '/' && URL.parse(url)?.pathname === '/favicon.ico';

/** Lets a page be asked for paths as the site's own list of pages spells them. */
function based(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = (path, options) => goto(at(path), options);
  return page;
}

function basedRequest(request: APIRequestContext): APIRequestContext {
  const get = request.get.bind(request);
  request.get = (path, options) => get(at(path), options);
  return request;
}

/** A test in which `page` and `request` find the site's paths wherever it is served. */
export const test = plain.extend({
  page: async ({ page }, use) => {
    basedRequest(page.request);
    await use(based(page));
  },
  request: async ({ request }, use) => use(basedRequest(request)),
});

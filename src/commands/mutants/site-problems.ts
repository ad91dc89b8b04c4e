import { siteChecks } from '../../checks/checks.ts';
import { quantities } from '../../checks/quantities.ts';
import { siteOf, type Site } from '../../checks/site.ts';
import type { SiteCheck } from '../../i18n/check-words.ts';
import type { Files } from '../../facts/load/files.ts';
import { LIST } from '../permalink-list.ts';
import { siteSettings } from '../site-settings.ts';
import type { Finding } from './run.ts';

/** The site as it was before any fault, each page read once. */
let original: { files: Files; site: Site } | undefined;

const treeOf = (files: Files) => new Map([...files].filter(([path]) => path !== LIST));

/** The site with changed pages read anew. */
function changedSite(files: Files, before: Files, changed: Set<string>): Site {
  if (original?.files !== before) original = { files: before, site: siteOf(treeOf(before), siteSettings()) };
  const { pages } = siteOf(new Map([...changed].map((path) => [path, files.get(path)!])));
  const kept = [...original.site.pages].filter(([path]) => files.has(path));
  return { ...original.site, files: treeOf(files), pages: new Map([...kept, ...pages]) };
}

/** What the checks of the built site find. The list of addresses stands among the files. Numbers are looked up in changed files only, for speed. */
export function siteProblems(files: Files, before: Files): Finding[] {
  const changed = new Set([...files].filter(([path, text]) => before.get(path) !== text).map(([path]) => path));
  const site = changedSite(files, before, changed);
  const list = { known: files.get(LIST)!.split('\n').filter(Boolean), file: LIST };
  return (Object.keys(siteChecks) as SiteCheck[]).flatMap((check) => {
    const { problems } = check === 'quantities' ? quantities(site, changed) : siteChecks[check](site, list);
    return problems.map(({ file, wrong }) => ({ check: `site: ${check}`, file, text: wrong }));
  });
}

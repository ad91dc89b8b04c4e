// Says whether the site can be published: whether it has a publisher and a contact in site.yaml, and an address in SITE_URL.
import { contentFolder, rawOf, readFiles } from '../facts/load/files.ts';
import { CONTACT, type Site } from '../facts/schema/site.ts';
import { words } from '../i18n/en/words.ts';
import { fail } from './command-line.ts';

/** What an unpublished site calls itself. */
const DRAFT = words.draft.split(':')[0]!.toLowerCase();

const files = readFiles();
const { publisher, contact } = (rawOf(files).site[0]?.data ?? {}) as Partial<Site>;
const lacks: string[] = [];
const lack = (file: string, what: string) => lacks.push(`${contentFolder}/${file}: ${what}`);
if (!String(publisher ?? '').trim())
  lack('site.yaml', 'publisher is not set, so every page says that it is an unpublished draft. Write it: `publisher: The name`.');
if (!CONTACT.test(contact ?? '')) {
  const wrong = contact ? `is "${contact}", which is no e-mail or web address` : 'is not set';
  lack('site.yaml', `contact ${wrong}. Write where readers ask for a correction: \`contact: corrections@example.org\`.`);
}
for (const [path, text] of files) if (text.toLowerCase().includes(DRAFT)) lack(path, `says "${DRAFT}". Say who publishes the site.`);

const { SITE_URL = '' } = process.env;
const url = URL.parse(SITE_URL);
if (url?.protocol !== 'https:' || url.pathname !== '/' || !url.hostname.includes('.')) {
  const todo = 'Set it to the host, as SITE_URL=https://example.org; a folder on it goes into BASE_PATH, as BASE_PATH=/explainer/';
  lacks.push(`SITE_URL: ${SITE_URL ? `is "${SITE_URL}"` : 'is not set'}. ${todo}.`);
}
if (lacks.length > 0) fail(`${lacks.join('\n')}\n\nNot fit to publish.`);
console.log('There is a publisher, a contact and an address: fit to publish.');

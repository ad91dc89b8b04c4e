// Refuses to publish where nobody answers for the site, or it does not know where it will stand. It names all that is missing at once.
import { CONTACT } from '../facts/schema/site.ts';
import { words } from '../i18n/words.ts';
import { contentFolder, rawOf, readFiles, type Files } from '../facts/load/files.ts';

interface Lack {
  where: string;
  wrong: string;
  todo: string;
}

/** What the site calls itself without a publisher. */
const DRAFT = words.draft.split(':')[0]!.toLowerCase();

/** What the settings of the site lack. @param settings the fields of `site.yaml` as they are written */
function inSettings(settings: Record<string, unknown>): Lack[] {
  const where = `${contentFolder}/site.yaml`;
  const said = (field: string) => String(settings[field] ?? '').trim();
  const lacks: Lack[] = [];
  if (!said('publisher'))
    lacks.push({
      where,
      wrong: 'publisher is not set, so every page says that it is an unpublished draft',
      todo: 'Write who publishes the site, as `publisher: The name`',
    });
  if (!CONTACT.test(said('contact')))
    lacks.push({
      where,
      wrong: said('contact') ? `contact is "${said('contact')}", which is no e-mail or web address` : 'contact is not set',
      todo: 'Write where readers ask for a correction, as `contact: corrections@example.org`',
    });
  return lacks;
}

function inEnvironment(address = ''): Lack[] {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && url.pathname === '/' && url.hostname.includes('.')) return [];
  return [
    {
      where: 'SITE_URL',
      wrong: address ? `is "${address}"` : 'is not set',
      todo: 'Set it to the address of the host, as SITE_URL=https://example.org; a folder below it goes into BASE_PATH, as BASE_PATH=/explainer/',
    },
  ];
}

/** Texts that still call the site what it was before it had a publisher. */
const inTexts = (files: Files): Lack[] =>
  [...files].flatMap(([path, text]) =>
    text.toLowerCase().includes(DRAFT)
      ? [{ where: `${contentFolder}/${path}`, wrong: `says "${DRAFT}"`, todo: 'Say who publishes the site' }]
      : [],
  );

const files = readFiles();
const settings = (rawOf(files).site[0]?.data ?? {}) as Record<string, unknown>;
const lacks = [...inSettings(settings), ...inTexts(files), ...inEnvironment(process.env['SITE_URL'])];
for (const { where, wrong, todo } of lacks) console.error(`${where}: ${wrong}. ${todo}.`);
if (lacks.length > 0) {
  console.error('\nNot fit to publish.');
  process.exitCode = 1;
} else console.log('There is a publisher, a contact and an address: fit to publish.');

import { contentFolder, rawOf, readFiles, type Files } from '../facts/load/files.ts';
import { CONTACT } from '../facts/schema/site.ts';
import { words } from '../i18n/en/words.ts';
import { commandLine, fail } from './command-line.ts';

commandLine(
  `npm run publish:check

Says whether the site can be published: whether it has a publisher and a contact in site.yaml, and an address in SITE_URL.`,
);

/** What an unpublished site calls itself. */
const DRAFT = words.draft.split(':')[0]!.toLowerCase();

/** @param settings the fields of `site.yaml` as written */
function missingSettings(settings: Record<string, unknown>): string[] {
  const valueOf = (field: string) => String(settings[field] ?? '').trim();
  const contact = valueOf('contact');
  const wrongContact = contact ? `contact is "${contact}", which is no e-mail or web address` : 'contact is not set';
  return [
    ...(valueOf('publisher')
      ? []
      : ['publisher is not set, so every page says that it is an unpublished draft. Write who publishes the site: `publisher: The name`.']),
    ...(CONTACT.test(contact) ? [] : [`${wrongContact}. Write where readers ask for a correction: \`contact: corrections@example.org\`.`]),
  ].map((lack) => `${contentFolder}/site.yaml: ${lack}`);
}

function missingAddress(address = ''): string[] {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && url.pathname === '/' && url.hostname.includes('.')) return [];
  const todo = 'Set it to the host, as SITE_URL=https://example.org; a folder on it goes into BASE_PATH, as BASE_PATH=/explainer/';
  return [`SITE_URL: ${address ? `is "${address}"` : 'is not set'}. ${todo}.`];
}

/** Texts that still call the site a draft. */
const draftTexts = (files: Files): string[] =>
  [...files]
    .filter(([, text]) => text.toLowerCase().includes(DRAFT))
    .map(([path]) => `${contentFolder}/${path}: says "${DRAFT}". Say who publishes the site.`);

const files = readFiles();
const settings = (rawOf(files).site[0]?.data ?? {}) as Record<string, unknown>;
const lacks = [...missingSettings(settings), ...draftTexts(files), ...missingAddress(process.env['SITE_URL'])];
if (lacks.length > 0) fail(`${lacks.join('\n')}\n\nNot fit to publish.`);
console.log('There is a publisher, a contact and an address: fit to publish.');

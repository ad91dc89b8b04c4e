import { isSaid } from '../facts/values/sentence.ts';
import { follow, originalOf, pathOf, type Problem, type Result, type Site } from './site.ts';

/** This many words in small letters in a row are not a name. */
const RUN = 3;

/** Runs of words in small letters, across strings: drawings break their lines elsewhere in each language. */
function runsIn(strings: string[]): Set<string> {
  const words = strings.flatMap((text) => text.split(/\s+/));
  const isSmall = (word: string) => /^\p{Ll}[\p{L}’-]*[,.;:]?$/u.test(word);
  const runs = words.keys().map((i) => words.slice(i, i + RUN));
  return new Set(runs.filter((run) => run.filter(isSmall).length === RUN).map((run) => run.join(' ')));
}

/** Texts that a translated page shares with its original without marking their language. */
function untranslated(file: string, site: Site): Problem[] {
  const { lang, strings } = site.pages.get(file)!;
  const original = site.pages.get(originalOf(file, site));
  if (!original) return [{ file, wrong: 'translates a page that does not exist', todo: 'Take it out of the edition' }];
  const known = new Set(original.strings);
  const whole = strings.filter((text) => isSaid(text) && known.has(text));
  const parts = [...runsIn(strings).intersection(runsIn(original.strings))].filter((run) => !whole.some((text) => text.includes(run)));
  return [...new Set([...whole, ...parts])].map((text) => ({
    file,
    wrong: `still says in the original’s language: “${text}”`,
    todo: `Translate it in the texts of the edition “${lang}”, or mark its language`,
  }));
}

const alternatesOf = (file: string, site: Site) =>
  (site.pages.get(file)?.alternates ?? []).map(({ language, href }) => {
    const target = follow(href, file, site);
    return { language, file: target && 'file' in target ? target.file : href };
  });

/** A page with alternates names itself among them, and each of them names it back. */
function* oneWay(file: string, site: Site): Iterable<Problem> {
  const named = alternatesOf(file, site);
  const todo = 'Name all languages on each of its pages';
  if (named.length > 0 && !named.some((one) => one.file === file)) yield { file, wrong: 'does not name itself', todo };
  for (const { language, file: other } of named) {
    const isItsLanguage = language === 'x-default' || site.pages.get(other)?.lang === language;
    if (!isItsLanguage || !alternatesOf(other, site).some((back) => back.file === file))
      yield { file, wrong: `names ${pathOf(other)} as itself in “${language}”, which does not name it back`, todo };
  }
}

/** Translated pages keep no text of the original without marking it, and the languages of a page name each other. */
export function languages(site: Site): Result {
  const all = [...site.pages.keys()];
  const translated = all.filter((file) => originalOf(file, site) !== file);
  return {
    counts: {
      'pages with their languages': all.length,
      'of them translated': translated.length,
      'texts left to translate': new Set(translated.flatMap((file) => site.pages.get(file)!.untranslated)).size,
    },
    problems: [...translated.flatMap((file) => untranslated(file, site)), ...all.flatMap((file) => [...oneWay(file, site)])],
  };
}

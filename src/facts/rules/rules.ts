import { absence, searchDays } from './absence.ts';
import { chartRules, correctionRules, versionRules } from './charts.ts';
import { caseRules } from './cases.ts';
import { digestRules } from './digests.ts';
import { evidenceRules } from './evidence.ts';
import { figureRules } from './figures.ts';
import { positionRules, questionRules } from './positions.ts';
import { quantities } from './quantities.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { duplicates, fileNames, hueRules, orderRules, pageRules, signs, spans } from './site.ts';
import { keptWords, leftOutRules, sourceRules, unusedClaims } from './sources.ts';
import { translations } from './translations.ts';

/** All rules that hold across fields and files, by the name under which the method page tells of each. */
export const rules = {
  references,
  duplicates,
  unusedClaims,
  sources: sourceRules,
  keptWords,
  digests: digestRules,
  evidence: evidenceRules,
  figures: figureRules,
  charts: chartRules,
  versions: versionRules,
  corrections: correctionRules,
  positions: positionRules,
  questions: questionRules,
  cases: caseRules,
  quantities,
  absence,
  searchDays,
  leftOut: leftOutRules,
  pages: pageRules,
  order: orderRules,
  hues: hueRules,
  fileNames,
  spans,
  signs,
  translations,
} satisfies Record<string, Rule>;

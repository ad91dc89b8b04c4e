import { chartRules, versionRules } from './charts.ts';
import { correctionRules } from './corrections.ts';
import { digits } from './digits.ts';
import { duplicates } from './duplicates.ts';
import { figureRules } from './figures.ts';
import { leftOutRules } from './left-out.ts';
import { positionRules } from './positions.ts';
import type { Rule } from './rule.ts';
import { fileNames, orderRules, pageRules, spans } from './site.ts';
import { sourceRules } from './sources.ts';
import { unusedClaims } from './unused-claims.ts';

/** All rules that hold across fields and files. */
export const rules: Rule[] = [
  duplicates,
  unusedClaims,
  sourceRules,
  figureRules,
  chartRules,
  versionRules,
  correctionRules,
  positionRules,
  digits,
  leftOutRules,
  pageRules,
  orderRules,
  fileNames,
  spans,
];

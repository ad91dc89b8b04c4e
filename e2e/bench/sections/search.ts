import { questions, recordCount, searchSpeed, speedTable, type Speed } from '../../search/measure.ts';
import type { Setting } from '../setting.ts';

/** As many records as a site several times as large would have. */
const MANY = 3000;

/** Measures and reports. */
export async function searchSection({ browser, quick, times }: Setting): Promise<string> {
  const speeds: Speed[] = [];
  for (const count of quick ? [recordCount()] : [recordCount(), MANY]) speeds.push(await searchSpeed(browser, count, times));
  return `Medians with quartiles, of ${times} first answers and of ${questions.length} questions each. How well it ranks stands in [its own report](../search/report.md).

${speedTable(speeds)}`;
}

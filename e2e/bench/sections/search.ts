import { searchSpeed, speedTable } from '../../search/measure.ts';
import type { Setting } from '../setting.ts';

/** Measures and reports. */
export async function searchSection({ browser, times }: Setting): Promise<string> {
  const speed = await searchSpeed(browser, times);
  return `Medians with quartiles, of ${times} first answers, from entering the box, and of ${speed.next.length} questions after them: new ones, which load more of the
index, and the same ones again, which show what the processor does. How well it ranks stands in [its own report](../search/report.md).

${speedTable(speed)}`;
}

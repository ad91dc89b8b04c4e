import type { Result } from './site.ts';

const number = (count: number) => count.toLocaleString('en-US');

/** One line for each check with what it looked at, then all problems by file. */
export function report(results: Record<string, Result>): string {
  const lines = Object.entries(results).map(([name, { counted, problems }]) => {
    const said = counted.map(([count, what]) => `${number(count)} ${what}`).join(', ');
    return `${name}: ${said}; ${number(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}`;
  });
  const byFile = Map.groupBy(
    Object.values(results).flatMap(({ problems }) => problems),
    ({ file }) => file,
  );
  const blocks = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, problems]) => [file, ...problems.map(({ wrong, todo }) => `  ${wrong}. ${todo}.`)].join('\n'));
  return `${[lines.join('\n'), ...blocks].join('\n\n')}\n`;
}

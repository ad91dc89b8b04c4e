/** A rule of `_headers`: the addresses that it holds for, and what it sets. */
interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

export const rulesOf = (text: string): Rule[] =>
  text
    .split(/\n(?=\/)/)
    .map((block) => block.trim().split('\n'))
    .map(([path, ...lines]) => ({
      path: path!,
      headers: lines.map((line) => {
        const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line)!;
        return [name!.toLowerCase(), value!];
      }),
    }));

const holds = (path: string, address: string) =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address.split('?')[0] === path;

/** What a host sends at an address: headers of all rules that hold there, those that two rules set joined. @param text of `_headers` */
export function headersAt(address: string, text: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [name, value] of rulesOf(text).flatMap((rule) => (holds(rule.path, address) ? rule.headers : [])))
    sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
  return sent;
}

import { refusedSigns } from '../values/characters.ts';
import { textsIn } from '../schema/field.ts';
import { problem, type Rule } from './rule.ts';

const TODO = 'Take it out, or type the text anew; letters of any language, emoji and quotation marks need no such sign';

/** No text, name of a field or body holds a sign that nobody sees and that changes how it reads. Files with other problems are looked at too. */
export const signs: Rule = (_, raw) =>
  Object.values(raw)
    .flat()
    .flatMap(({ file, data, body }) => {
      const held = new Map<string, string[]>();
      const look = (field: string, text: string) => {
        const found = refusedSigns(text);
        if (found.length > 0) held.set(field, found);
      };
      for (const { field, value } of textsIn(undefined, data)) look(field, `${field}${value}`);
      look('body', body);
      return [...held].map(([field, found]) => problem(file, field, `holds the sign ${found.join('; and ')}`, TODO));
    });

import { refusedSigns } from '../values/characters.ts';
import { textsIn } from '../schema/field.ts';
import { problem, type Rule } from './rule.ts';

const TODO = 'Take it out, or type the text anew; letters of any language, emoji and quotation marks need no such sign';

/** No text, name of a field or body holds a sign that nobody sees and that changes how it reads. Files with other problems are looked at too. */
export const signs: Rule = function* (_, raw) {
  for (const { file, data, body } of Object.values(raw).flat())
    for (const { field, value } of [...textsIn(undefined, data), { field: 'body', value: body }]) {
      const found = refusedSigns(field + value);
      if (found.length > 0) yield problem(file, field, `holds the sign ${found.join('; and ')}`, TODO);
    }
};

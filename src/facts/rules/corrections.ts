import { problem, type Rule } from './rule.ts';

/** A corrected or revised version of a chart stands in the list of corrections as `<chart>-<date>`: no other entry takes that place. */
export const correctionRules: Rule = ({ corrections, versions }) => {
  const taken = new Set(versions.map(({ id, data }) => `${id.split('/')[0]}-${data.date}`));
  return corrections
    .filter(({ id }) => taken.has(id))
    .map(({ file, id }) => problem(file, 'file name', `takes the name "${id}", which belongs to a version of a chart`, 'Choose another'));
};

/** Code and comments whole, or a tag with its attributes, whatever these hold. */
const PART = /<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<!--[\s\S]*?-->|<\/?[a-z][\w-]*(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const VALUE = /"[^"]*"|'[^']*'/g;

/**
 * A page in whose attributes no sign begins or ends a tag. The build writes them as they are, which HTML allows; but whatever works on the
 * text of a page afterwards would take `<style>` in a description for an element.
 */
export const withSafeAttributes = (html: string): string =>
  html.replace(PART, (part) =>
    /^<(script|style|!)/i.test(part) ? part : part.replace(VALUE, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  );

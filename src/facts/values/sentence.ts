/** True for more than a name or the address of a site: one of its words begins with a small letter. */
export const isSaid = (text: string) => /^(?!https?:).*?(?:^|\s)\p{Ll}{3,}(?![\p{L}.]*\.\p{L})/su.test(text);

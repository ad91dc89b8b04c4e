/** The site's base path with a slash at both ends; the configuration may lack the last one. */
export const basePath = ({ base }: { base: string }): string => base.replace(/\/?$/, '/');

/** The path below which the site stands, with a slash at both ends. @param base as the configuration has it, which may lack the last */
export const basePath = ({ base }: { base: string }): string => base.replace(/\/?$/, '/');

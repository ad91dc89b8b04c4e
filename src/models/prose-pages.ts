/** Pages of prose that have a page file of their own, because more than prose stands on them. */
export const OWN_PAGE: readonly string[] = ['for-members', 'search'];

/** What somebody can have done with a comment, as the address names it: `?done=reply`. */
export const commentActs = ['comment', 'reply', 'commentDeleted'] as const;

/** Tables of the domain. */
export const moderationEntities: (new () => object)[] = [];

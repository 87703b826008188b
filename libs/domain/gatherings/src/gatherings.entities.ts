/** Tables of the domain. */
export const gatheringsEntities: (new () => object)[] = [];

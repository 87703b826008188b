/** Tables of the domain. */
export const draftingEntities: (new () => object)[] = [];

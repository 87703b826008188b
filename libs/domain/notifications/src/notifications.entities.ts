/** Tables of the domain. */
export const notificationsEntities: (new () => object)[] = [];

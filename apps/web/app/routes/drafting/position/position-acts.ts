/** What somebody can have done with their position, as the address names it: `?done=position`. */
export const positionActs = ['position', 'positionWithdrawn'] as const;

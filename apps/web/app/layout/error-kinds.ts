/** The pages that explain a status, as the catalogue names them. */
export const errorKinds = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  415: 'noForm',
  503: 'unavailable',
} as const;

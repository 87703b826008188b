/** A policy's answer: allowed, or a sentence that says why not. */
export type Decision = { readonly isAllowed: true } | { readonly isAllowed: false; readonly because: string };

export const allowed: Decision = { isAllowed: true };

export function denied(because: string): Decision {
  return { isAllowed: false, because };
}

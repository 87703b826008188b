/** How a clause is called after the word for it: by its number, and its heading if it has one: "3 · Why now". */
export function clauseLabel(number: number | null, heading: string | null | undefined): string {
  return [String(number ?? 0), heading ?? ''].filter(Boolean).join(' · ');
}

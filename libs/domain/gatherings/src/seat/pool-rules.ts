/** What the rules of pools look at of a person. */
export interface Claimant {
  /** Kind of the organisation on whose behalf the person comes; null when there is none, or its kind is not confirmed. */
  organisationKind: string | null;
  /** ISO 3166-1 alpha-2, or null when it is not known. */
  country: string | null;
  /** Whether the person comes for an organisation, whatever is known of it. */
  hasOrganisation: boolean;
  programmeItemIds: readonly string[];
}

/** Who takes from a pool. */
export interface PoolRules {
  id: string;
  name: string;
  capacity: number;
  kinds: readonly string[];
  /** People who come for themselves take from it, beside those of its kinds. */
  isForPersons: boolean;
  countries: readonly string[];
  programmeItemId: string | null;
}

/** Whether the rules of a pool name this person. */
export function isNamedBy(pool: PoolRules, claimant: Claimant): boolean {
  if (pool.programmeItemId !== null && !claimant.programmeItemIds.includes(pool.programmeItemId)) return false;
  if (!isOfKinds(pool, claimant)) return false;
  return pool.countries.length === 0 || (claimant.country !== null && pool.countries.includes(claimant.country));
}

/** Whether the kinds of a pool name somebody; one without any names everybody. */
export function isOfKinds(
  { kinds, isForPersons }: PoolRules,
  { organisationKind, hasOrganisation }: Pick<Claimant, 'organisationKind' | 'hasOrganisation'>,
): boolean {
  if (kinds.length === 0 && !isForPersons) return true;
  return organisationKind === null ? isForPersons && !hasOrganisation : kinds.includes(organisationKind);
}

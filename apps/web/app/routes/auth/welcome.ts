/** Where the link that confirms an address leads who was on the way to nowhere else. */
export const welcomePath = '/me?welcome=1';

/** Where to go on from confirming an address: what the person was about to do, or their own page. */
export function afterConfirming(next: string): string {
  return next === '/' ? welcomePath : next;
}

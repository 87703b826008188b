/**
 * The pages that the header links to. The first page of a new domain gets its line here; a page that does not
 * exist is not linked.
 */
export const mainNav = [
  { to: '/', label: 'nav.home', isExact: true },
  { to: '/declaration', label: 'nav.declaration' },
  { to: '/gatherings', label: 'nav.gatherings' },
  { to: '/directory', label: 'nav.directory' },
] as const satisfies readonly NavItem[];

/** For members: below their own name. */
export const memberNav: readonly NavItem[] = [
  { to: '/me/profile', label: 'nav.profile' },
  { to: '/me/registrations', label: 'nav.mySeats' },
  { to: '/me/account', label: 'nav.myAccount' },
];

/** For those who may moderate, in the header. */
export const moderatorNav: readonly NavItem[] = [{ to: '/moderation', label: 'nav.moderation' }];

/** Where a member's own page is. It shows how many notifications are unread. */
export const myPage: string | undefined = '/me' as string | undefined;

export interface NavItem {
  readonly to: string;
  readonly label:
    | 'nav.home'
    | 'nav.declaration'
    | 'nav.gatherings'
    | 'nav.directory'
    | 'nav.moderation'
    | 'nav.profile'
    | 'nav.mySeats'
    | 'nav.myAccount'
    | 'nav.myPage';
  /** Active only on exactly this path. */
  readonly isExact?: boolean;
}

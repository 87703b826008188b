import type { PersonFragment } from '@sic/api-client/drafting';
import { useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';

/** A member's name, which leads to their profile; a former member has neither. */
export function MemberName({ member }: { readonly member: PersonFragment | null | undefined }) {
  const { t } = useTranslation('drafting');
  const nameOf = useNames();
  if (member === null || member === undefined) return <>{t('member.gone')}</>;
  if (member.isHidden) return <>{nameOf.member(member.name)}</>;
  return <Link to={`/members/${member.id}`}>{nameOf.member(member.name)}</Link>;
}

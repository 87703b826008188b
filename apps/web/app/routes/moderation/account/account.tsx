import { AccountDocument, ChangeRoleDocument, SuspendMemberDocument } from '@sic/api-client/moderation';
import { MessageBox, PageHeader, StateBadge, DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { submit } from '../../../submit.server.js';
import { chosenRule, withoutRule } from '../chosen-rule.server.js';
import type { Route } from './+types/account.js';
import { RolesForm, SuspensionForm } from './account-forms.js';

export async function loader(from: Route.LoaderArgs) {
  const { accounts, codeOfConduct } = await read(from, AccountDocument, { id: from.params.id });
  const account = accounts.edges[0]?.node;
  if (account === undefined) throw errorResponse(from.request, 404);
  return { account, codeOfConduct };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const accountId = from.params.id;
  if (text(form, 'intent') === 'roles') {
    const roles = form.getAll('roles');
    const input = {
      accountId,
      isModerator: roles.includes('moderator'),
      isAdministrator: roles.includes('administrator'),
    };
    const { refusal } = await submit(from, ChangeRoleDocument, { input });
    if (refusal) return refused(refusal, form);
    return redirect(`/moderation/accounts/${accountId}?done=roles`);
  }
  const isSuspended = text(form, 'intent') === 'suspend';
  if (isSuspended && chosenRule(form) === null) return refused(withoutRule(from.request, form), form);
  const { refusal } = await submit(from, SuspendMemberDocument, {
    input: {
      accountId,
      isSuspended,
      rule: chosenRule(form),
      reasons: text(form, 'reasons'),
    },
  });
  if (refusal) return refused(refusal, form);
  return redirect(`/moderation/accounts/${accountId}?done=${isSuspended ? 'suspend' : 'restore'}`);
}

export default function AccountPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'accounts' });
  const { account, codeOfConduct } = loaderData;
  const { changeRole, suspend, restore } = account.viewerCan;
  const maySuspend = suspend || restore;
  const isAboutRoles = actionData?.values['intent'] === 'roles';
  return (
    <div className="measure">
      <PageHeader
        title={account.name}
        trail={[{ label: t('title'), to: '/moderation/accounts' }]}
        facts={
          account.suspendedAt === null ? (
            <>
              {t('joined')} <DateTime value={account.createdAt} />
            </>
          ) : (
            <>
              <StateBadge tone="danger">{t('suspended')}</StateBadge> {t('suspendedSince')}{' '}
              <DateTime value={account.suspendedAt} />
            </>
          )
        }
        actions={
          <Link to={`/moderation/audit?actor=${account.accountId}`} className="button button-quiet">
            {t('audit')}
          </Link>
        }
      />
      <Done names={['roles', 'suspend', 'restore']} outcome={actionData}>
        {(done) => t(`done.${done}`)}
      </Done>
      {changeRole ? <RolesForm account={account} outcome={isAboutRoles ? actionData : undefined} /> : null}
      {maySuspend ? (
        <SuspensionForm account={account} rules={codeOfConduct} outcome={isAboutRoles ? undefined : actionData} />
      ) : null}
      {changeRole || maySuspend ? null : (
        <MessageBox>
          <p>{t('cannot')}</p>
        </MessageBox>
      )}
    </div>
  );
}

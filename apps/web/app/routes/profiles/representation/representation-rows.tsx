import type { OrganisationQuery } from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import { ActionForm, DateTime, type FormOutcome, SubmitButton, TextAreaField, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { Avatar } from '../member/avatar.js';
import '../member/person.css';
import './representation-rows.css';

type Row = NonNullable<OrganisationQuery['organisation']>['representations']['edges'][number]['node'];

/** Somebody asks to act for the organisation: who, in what role, and the two answers. */
export function RequestRow({ request, outcome }: { readonly request: Row; readonly outcome: FormOutcome | undefined }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  return (
    <article className="request" aria-label={nameOf.member(request.member.name)}>
      <Person row={request} />
      <p className="muted small">
        {t('organisation.requestText', { role: t(`role.${request.role}`) })}{' '}
        <DateTime value={request.askedAt} format="date" />
      </p>
      {request.message === '' ? null : (
        <blockquote dir="auto" className="kept-text">
          {request.message}
        </blockquote>
      )}
      <ActionForm outcome={undefined} values={{ representation: request.id }}>
        <SubmitButton isSmall name="intent" value="confirm">
          {t('organisation.confirm')}
          <span className="visually-hidden"> {nameOf.member(request.member.name)}</span>
        </SubmitButton>
      </ActionForm>
      <details open={outcome !== undefined || undefined}>
        <summary>
          {t('organisation.refuse')}
          <span className="visually-hidden"> {nameOf.member(request.member.name)}</span>
        </summary>
        <ActionForm
          outcome={outcome}
          values={{ representation: request.id, intent: 'refuse' }}
          aria-label={`${t('organisation.refuse')} ${nameOf.member(request.member.name)}`}
        >
          <TextAreaField
            name="reason"
            id={`reason-${request.id}`}
            label={t('organisation.refuseReason')}
            description={t('organisation.refuseHint')}
            rows={3}
            maxLength={limits.reason}
            required
          />
          <SubmitButton look="danger" isSmall>
            {t('organisation.refuseSend')}
          </SubmitButton>
        </ActionForm>
      </details>
    </article>
  );
}

/** Somebody who acts for the organisation, and the way to end that for those who may. */
export function PersonRow({ person }: { readonly person: Row }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  const { isOwn } = person;
  return (
    <div className="request">
      <Person row={person} />
      {person.viewerCan.end ? (
        <details>
          <summary>
            {t(isOwn ? 'organisation.leave' : 'organisation.end')}
            <span className="visually-hidden"> {nameOf.member(person.member.name)}</span>
          </summary>
          <ActionForm
            outcome={undefined}
            values={{ representation: person.id }}
            aria-label={`${t(isOwn ? 'organisation.leave' : 'organisation.endSend')}: ${nameOf.member(person.member.name)}`}
          >
            <p>
              {isOwn
                ? t('organisation.leaveText')
                : t('organisation.endText', { name: nameOf.member(person.member.name) })}
            </p>
            <SubmitButton look="danger" isSmall name="intent" value={isOwn ? 'leave' : 'end'}>
              {t(isOwn ? 'organisation.leave' : 'organisation.endSend')}
            </SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </div>
  );
}

function Person({ row: { member, role } }: { readonly row: Row }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  return (
    <div className="person">
      <Avatar name={nameOf.member(member.name)} pictureKey={member.pictureKey} />
      <div>
        <p>
          {member.isHidden ? (
            nameOf.member(member.name)
          ) : (
            <Link to={`/members/${member.id}`}>{nameOf.member(member.name)}</Link>
          )}{' '}
          <span className="muted">({t(`role.${role}`)})</span>
        </p>
        {member.headline === '' ? null : (
          <p dir="auto" className="muted small">
            {member.headline}
          </p>
        )}
      </div>
    </div>
  );
}

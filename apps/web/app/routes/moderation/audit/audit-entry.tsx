import type { AuditLogQuery } from '@sic/api-client/moderation';
import { valuesOf } from '@sic/messages/browser';
import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';

type Entry = AuditLogQuery['auditLog']['edges'][number]['node'];

/** One change as a sentence; what is known besides is folded. */
export function AuditEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('moderation', { keyPrefix: 'audit' });
  const { t: tModeration } = useTranslation('moderation');
  const { t: tAudit } = useTranslation('audit');
  const { actor, subjectId, subjectPath } = entry;
  const sentence = useSentence(entry);
  return (
    <li>
      <p className="audit-sentence">{sentence}</p>
      <p className="facts">
        <DateTime value={entry.at} format="dateTime" />
        {subjectPath === null ? null : (
          <>
            {' · '}
            <Link to={subjectPath} aria-label={`${tAudit('see')}: ${sentence}`}>
              {tAudit('see')}
            </Link>
          </>
        )}
      </p>
      <details>
        <summary>{tAudit('details')}</summary>
        <AuditFacts facts={entry.facts} />
        <ul className="audit-filters">
          {actor === null ? null : (
            <li>
              <Link to={`?actor=${actor.accountId}`}>
                {t('onlyActor', { name: actor.name || tModeration('left') })}
              </Link>
            </li>
          )}
          <li>
            <Link to={`?subject=${subjectId}`}>{t('onlySubject')}</Link>
          </li>
        </ul>
      </details>
    </li>
  );
}

/** The sentence of the action; the action itself where the catalogue has none. */
function useSentence({ action, actor, subjectKind, subjectParameters, facts }: Entry): string {
  const { t } = useTranslation('audit');
  const { t: tModeration } = useTranslation('moderation');
  const { t: tSubject } = useTranslation('subjects');
  const subject = valuesOf(subjectParameters);
  const known = Object.fromEntries(facts.map(({ name, values }) => [name, values[0] ?? null]));
  return (
    t.fromData(`actions.${action}`, {
      ...known,
      ...subject,
      actor: actor === null ? t('platform') : actor.name || tModeration('left'),
      title: tSubject.fromData(subjectKind, subject) ?? '',
    }) ?? action
  );
}

function AuditFacts({ facts }: { readonly facts: Entry['facts'] }) {
  const { t } = useTranslation('audit');
  const { t: tRule } = useTranslation('rules');
  if (facts.length === 0) return null;
  const wordOf = (value: string) => t.fromData(`values.${value}`, {}) ?? tRule.fromData(`${value}.title`, {}) ?? value;
  return (
    <dl className="audit-facts">
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{t.fromData(`facts.${name}`, {}) ?? name}</dt>
          {values.length === 0 ? <dd>{t('nothing')}</dd> : values.map((value) => <dd key={value}>{wordOf(value)}</dd>)}
        </div>
      ))}
    </dl>
  );
}

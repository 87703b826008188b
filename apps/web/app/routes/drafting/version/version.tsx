import { clauseLabel } from '@sic/kernel';
import { VersionTextDocument } from '@sic/api-client/drafting';
import { DateTime, MessageBox, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { Route } from './+types/version.js';
import { MemberName } from '../member-name.js';
import { ClauseWords } from '../clause/clause-words.js';
import '../clause/clause-text.css';
import './version.css';

export async function loader(from: Route.LoaderArgs) {
  const number = Number(from.params.number);
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw errorResponse(from.request, 404);
  const { version } = await read(from, VersionTextDocument, { slug: from.params.slug, number });
  if (version === null) throw errorResponse(from.request, 404);
  return { page: version };
}

export default function Version({ loaderData: { page } }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { version, latestNumber, declarationSlug, title, language, lines, canonicalJson } = page;
  const path = `/declaration/${declarationSlug}`;
  const { number, publishedAt, publishedBy, note, hash } = version;
  return (
    <div className="declaration">
      <PageHeader
        trail={[{ label: title, to: path }]}
        kicker={t('version.name', { number })}
        title={<span lang={language}>{title}</span>}
        documentTitle={`${t('version.name', { number })} · ${title}`}
        facts={
          <>
            <span>
              {t('version.published')} <DateTime value={publishedAt} />
              {publishedBy === null ? null : (
                <>
                  , <MemberName member={publishedBy} />
                </>
              )}
            </span>
            {number > 1 ? (
              <Link to={`${path}/compare?from=${number - 1}&to=${number}`}>
                {t('version.whatChanged', { from: number - 1 })}
              </Link>
            ) : null}
          </>
        }
        lead={note === '' ? undefined : note}
      />
      {number === latestNumber ? null : (
        <MessageBox tone="caution" title={t('version.older', { number: latestNumber })}>
          <p>
            <Link to={path}>{t('version.toLatest')}</Link> ·{' '}
            <Link to={`${path}/compare?from=${number}&to=${latestNumber}`}>{t('version.sinceThen')}</Link>
          </p>
        </MessageBox>
      )}
      <div className="declaration-text">
        {lines.map(({ id, isSection, depth, clauseNumber, clauseKind, listNumber, heading, wording }) => {
          if (isSection) {
            const Heading = `h${Math.min(depth + 1, 5)}` as 'h2';
            return heading === null || heading === '' ? null : (
              <Heading key={id} id={`section-${id}`} lang={language}>
                {heading}
              </Heading>
            );
          }
          return (
            <div
              key={id}
              id={`clause-${id}`}
              className={`clause clause-${(clauseKind ?? 'PARAGRAPH').toLowerCase()}`}
              data-indent={Math.min(depth, 4)}
              data-list-number={listNumber ?? undefined}
            >
              <Link
                className="clause-number"
                to={`${path}/clauses/${id}`}
                aria-label={t('clause.historyOf', { number: clauseLabel(clauseNumber, heading) })}
              >
                {clauseNumber}
              </Link>
              {heading === null || heading === '' ? null : (
                <p className="clause-heading" lang={language}>
                  {heading}
                </p>
              )}
              <ClauseWords kind={clauseKind} wording={wording ?? ''} lang={language} />
            </div>
          );
        })}
      </div>
      <section aria-labelledby="fingerprint" className="fingerprint">
        <h2 id="fingerprint">{t('version.fingerprint')}</h2>
        <p>{t('version.fingerprintText')}</p>
        <p>
          SHA-256 <code>{hash}</code>
        </p>
        <p className="no-print">
          <a href={`${path}/versions/${number}/file`} download>
            {t('version.file')}
          </a>
        </p>
        <details className="no-print">
          <summary>{t('version.canonical')}</summary>
          <textarea
            className="canonical"
            readOnly
            rows={8}
            value={canonicalJson}
            aria-label={t('version.canonical')}
            spellCheck={false}
          />
          <p className="muted small">{t('version.recompute')}</p>
        </details>
      </section>
    </div>
  );
}

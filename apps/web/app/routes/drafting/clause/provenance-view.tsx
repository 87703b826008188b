import type { ClauseQuery } from '@sic/api-client/drafting';
import { sourcesTree } from '@sic/text';
import { DateTime, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { UndoneList } from '../decision/undone-list.js';
import { MemberName } from '../member-name.js';
import { FormattedTree } from '../wording/formatted-text.js';
import './clause-text.css';
import './provenance-view.css';

type Revision = NonNullable<ClauseQuery['clause']>['revisions']['edges'][number]['node'];
type Run = Revision['provenance'][number];

/** As many colours as there are in the style sheet; further sources begin again. */
const COLOURS = 6;

interface Source {
  readonly key: string;
  readonly amendment: Run['amendment'];
  readonly isOfDecision: boolean;
  readonly isOfHidden: boolean;
  readonly texts: string[];
}

/** Whose words a wording consists of: underlined in the text, and the same as a list. */
export function ProvenanceView({ revision, language }: { readonly revision: Revision; readonly language: string }) {
  const { t } = useTranslation('drafting');
  const nameOf = useNames();
  const { provenance, versionNumbers } = revision;
  const sources = sourcesOf(provenance);
  const version = versionNumbers.at(-1) ?? 0;
  const tree = sourcesTree(revision.wording, provenance);
  const linkToSource = (words: ReactNode, run: Run | undefined): ReactNode => {
    if (run === undefined || run.amendment === null) return words;
    const { amendment, isOfDecision } = run;
    const person = isOfDecision ? amendment.decision?.decider : amendment.proposer;
    return (
      <a
        href={`#source-${keyOf(run)}`}
        className="provenance-run"
        data-colour={sources.findIndex(({ key }) => key === keyOf(run)) % COLOURS}
        title={t('provenance.whose', { name: person == null ? t('member.gone') : nameOf.member(person.name) })}
      >
        {words}
      </a>
    );
  };
  return (
    <>
      {tree === null ? (
        <p className="clause-words provenance" lang={language} dir="auto">
          {provenance.map((run, index) => (
            <Fragment key={index}>{linkToSource(run.text, run)}</Fragment>
          ))}
        </p>
      ) : (
        <FormattedTree
          tree={tree}
          className="clause-words provenance"
          lang={language}
          showMarked={(words, mark) => linkToSource(words, provenance[Number(mark)])}
        />
      )}
      <h3 className="small-heading">{t('provenance.list')}</h3>
      <ol className="provenance-sources">
        {sources.map(({ key, amendment, isOfDecision, isOfHidden, texts }, index) => (
          <li key={key} id={`source-${key}`}>
            {amendment === null ? (
              <p>
                {isOfHidden ? (
                  <>
                    {texts.map((text, at) => (
                      <span key={at}>
                        {at === 0 ? null : ', '}
                        <q lang={language}>{text.trim()}</q>
                      </span>
                    ))}{' '}
                    {t('provenance.ofHidden')}
                  </>
                ) : (
                  t('provenance.fromImport')
                )}
              </p>
            ) : (
              <>
                <p>
                  {t('provenance.inVersion', { number: version })}{' '}
                  {texts.map((text, at) => (
                    <span key={at}>
                      {at === 0 ? null : ', '}
                      <q lang={language} className="provenance-run" data-colour={index % COLOURS}>
                        {text.trim()}
                      </q>
                    </span>
                  ))}{' '}
                  {t('provenance.are')}{' '}
                  <strong>
                    <MemberName member={isOfDecision ? amendment.decision?.decider : amendment.proposer} />
                  </strong>
                  {isOfDecision ? (
                    <> {t('provenance.ofDecision')}</>
                  ) : amendment.decision === null ? null : (
                    <>
                      , {t(`provenance.${amendment.decision.outcome}`)}{' '}
                      {amendment.decision.decider === null ? (
                        t('decision.platform')
                      ) : (
                        <MemberName member={amendment.decision.decider} />
                      )}
                    </>
                  )}
                  .
                </p>
                <p className="small">
                  <Link to={`/amendments/${amendment.id}`}>{t('provenance.read', { number: amendment.number })}</Link>
                  {amendment.decision === null ? null : (
                    <span className="muted">
                      {' '}
                      · <DateTime value={amendment.decision.createdAt} />
                    </span>
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <UndoneList
        name="undoes"
        undone={(revision.amendment?.decision?.undoes ?? []).map((one) => ({ ...one, other: one.undoneAmendment }))}
        language={language}
      />
    </>
  );
}

function keyOf({ amendment, isOfDecision, isOfHidden }: Run): string {
  if (isOfHidden) return 'hidden';
  return amendment === null ? 'import' : `${amendment.id}${isOfDecision ? '-decision' : ''}`;
}

/** Each source once, with all its words, in the order of its first. */
function sourcesOf(runs: readonly Run[]): Source[] {
  const sources = new Map<string, Source>();
  for (const run of runs) {
    const key = keyOf(run);
    const { amendment, isOfDecision, isOfHidden } = run;
    const source = sources.get(key) ?? { key, amendment, isOfDecision, isOfHidden, texts: [] };
    if (run.text.trim() !== '') source.texts.push(run.text);
    sources.set(key, source);
  }
  // The first text is what remains: it is named last.
  const isRest = ({ key }: Source): number => Number(key === 'import');
  return [...sources.values()].sort((one, other) => isRest(one) - isRest(other));
}

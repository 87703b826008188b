import { DeclarationDocument, DeclarationChangedDocument } from '@sic/api-client/drafting';
import { MessageBox, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { useDone } from '../../../layout/done.js';
import { getViewer } from '../../../session.server.js';
import type { Route } from './+types/declaration.js';
import { AboutText } from './about-text.js';
import { ClauseView } from './clause-view.js';
import { Contents } from './contents.js';
import { LiveBar } from '../../../layout/live-bar.js';
import { groupClauses } from './clause-groups.js';
import { PhaseList } from '../plan/phase-list.js';
import { Standing } from './standing.js';
import { VersionList } from '../version/version-list.js';
import '../clause/clause-text.css';
import './declaration.css';

export async function loader(from: Route.LoaderArgs) {
  const [{ declaration }, viewer] = await Promise.all([
    read(from, DeclarationDocument, { slug: from.params.slug }),
    getViewer(from),
  ]);
  if (declaration === null) throw errorResponse(from.request, 404);
  return { declaration, isMember: viewer !== null };
}

export default function Declaration({ loaderData: { declaration, isMember } }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { id, slug, title, language, process, version, versions, sections, viewerCan, membersCan } = declaration;
  const isImported = useDone(['imported']) !== undefined;
  return (
    <div className="declaration declaration-page">
      <PageHeader title={<span lang={language}>{title}</span>} documentTitle={title} />
      <Standing process={process} version={version} slug={slug} isMember={isMember} />
      <div className="declaration-links no-print">
        <Link to={`/declaration/${slug}/amendments`}>
          {t('declaration.allAmendments', { count: declaration.openAmendmentCount })}
        </Link>
        {viewerCan.seeWorkbench ? <Link to={`/declaration/${slug}/workbench`}>{t('workbench.title')}</Link> : null}
        {process.viewerCan.plan ? <Link to={`/declaration/${slug}/plan`}>{t('plan.title')}</Link> : null}
        <AboutText declaration={declaration} />
      </div>
      {isImported && process.viewerCan.plan ? (
        <MessageBox tone="good" isNews title={t('import.done')}>
          <p>
            {t('import.doneText')} <Link to={`/declaration/${slug}/plan`}>{t('import.toPlan')}</Link>
          </p>
        </MessageBox>
      ) : null}
      <LiveBar document={DeclarationChangedDocument} variables={{ declarationId: id }} />
      <div className="declaration-columns">
        <Contents sections={sections} language={language} />
        <div className="declaration-text">
          {sections.map((section) => {
            const Heading = `h${Math.min(section.depth + 1, 5)}` as 'h2';
            return (
              <section key={section.id} id={`section-${section.id}`} className="declaration-section">
                {section.heading === '' ? null : (
                  <Heading lang={language}>
                    {section.label === '' ? null : <span className="section-label">{section.label}</span>}{' '}
                    {section.heading}
                  </Heading>
                )}
                {groupClauses(section.clauses).map((group) => {
                  const clauses = group.clauses.map((clause) => (
                    <ClauseView
                      key={clause.id}
                      clause={clause}
                      slug={slug}
                      language={language}
                      mayPropose={membersCan.propose}
                      isItem={group.isList}
                    />
                  ));
                  return group.isList ? (
                    <ul key={group.key} className="clause-list">
                      {clauses}
                    </ul>
                  ) : (
                    clauses
                  );
                })}
              </section>
            );
          })}
        </div>
      </div>
      <div className="declaration-foot">
        <VersionList slug={slug} versions={versions.edges.map(({ node }) => node)} />
        <PhaseList process={process} />
      </div>
    </div>
  );
}

import type { EditorCandidatesQuery } from '@sic/api-client/drafting';
import { limits } from '@sic/kernel';
import { ConfirmDialog, EmptyState, FilterForm, type FormOutcome, MessageBox, TextField, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';
import { Done } from '../../../layout/done.js';
import { MemberName } from '../member-name.js';
import type { PlannedProcess } from './plan-form.js';
import './plan-editors.css';

interface PlanEditorsProps {
  readonly process: PlannedProcess;
  /** Members that a search found; null without one. */
  readonly candidates: EditorCandidatesQuery['members'] | null;
  readonly search: string;
  /** The answer of the page's action. */
  readonly outcome: FormOutcome | undefined;
}

/** Who edits a process, for administrators: take the editing away, find a member and give it to them. */
export function PlanEditors({ process: { id, editors }, candidates, search, outcome }: PlanEditorsProps) {
  const { t } = useTranslation('drafting');
  const nameOf = useNames();
  const isRefused = outcome?.values['memberId'] !== undefined;
  const problem = isRefused ? (outcome.formError ?? outcome.fields['memberId']) : undefined;
  return (
    <section aria-labelledby="editors">
      <h2 id="editors">{t('plan.editors')}</h2>
      <p className="muted">{t('plan.editorsLead')}</p>
      <Done names={['assign', 'remove']} outcome={outcome}>
        {(done) => t(`done.${done}`)}
      </Done>
      {problem === undefined ? null : <MessageBox tone="danger" isNews title={problem} />}
      {editors.length === 0 ? (
        <EmptyState title={t('plan.noEditors')}>{t('plan.noEditorsText')}</EmptyState>
      ) : (
        <ul className="plan-people">
          {editors.map((editor) => (
            <li key={editor.id}>
              <MemberName member={editor} />
              <ConfirmDialog
                trigger={t('plan.remove')}
                title={t('plan.removeTitle', { name: nameOf.member(editor.name) })}
                confirm={t('plan.removeConfirm')}
                values={{ intent: 'remove', processId: id, memberId: editor.id }}
              >
                <p>{t('plan.removeText', { name: nameOf.member(editor.name) })}</p>
              </ConfirmDialog>
            </li>
          ))}
        </ul>
      )}
      <FilterForm submit={t('plan.find')}>
        <TextField
          name="who"
          label={t('plan.search')}
          description={t('plan.searchHint')}
          type="search"
          defaultValue={search}
          maxLength={limits.title}
        />
      </FilterForm>
      {candidates === null ? null : (
        <>
          <p role="status">{t('plan.found', { count: candidates.totalCount })}</p>
          <ul className="plan-people">
            {candidates.edges.map(({ node }) => (
              <li key={node.id}>
                <span>
                  <MemberName member={node} />
                  {node.place === null ? null : <span className="muted"> · {node.place.name}</span>}
                </span>
                {editors.some((editor) => editor.id === node.id) ? (
                  <span className="muted small">{t('plan.isEditor')}</span>
                ) : (
                  <Form method="post" aria-label={`${t('plan.name')}: ${node.name ?? ''}`}>
                    <input type="hidden" name="processId" value={id} />
                    <input type="hidden" name="memberId" value={node.id} />
                    <button type="submit" name="intent" value="assign" className="button button-quiet">
                      {t('plan.name')}
                      <span className="visually-hidden">: {node.name}</span>
                    </button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
          {candidates.totalCount > candidates.edges.length ? (
            <p className="muted small">{t('plan.foundMore')}</p>
          ) : null}
        </>
      )}
    </section>
  );
}

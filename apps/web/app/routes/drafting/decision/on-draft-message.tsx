import { MessageBox } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import { AcceptedList } from './accepted-list.js';

export type OnDraft = NonNullable<Amendment['onDraft']>;

/** Where an editor begins to change the wording: the amendment merged with the draft, else the draft. */
export function startOf({ wording, kind }: Amendment, onDraft: OnDraft): string {
  if (kind === 'INSERT_AFTER' || onDraft.state === 'CLAUSE_GONE') return wording;
  return (onDraft.state === 'CONFLICT' ? onDraft.draftWording : onDraft.wording) ?? '';
}

/** How the amendment stands to what was decided for the next version already; nothing when nothing was. */
export function OnDraftMessage({ amendment, onDraft }: { readonly amendment: Amendment; readonly onDraft: OnDraft }) {
  const { t } = useTranslation('drafting');
  const { kind, target } = amendment;
  const { state, draftWording } = onDraft;
  if (state !== 'CLEAN') {
    return (
      <MessageBox tone="caution" title={t(`onDraft.${state}.title`)}>
        <p>{t(`onDraft.${state}.text`)}</p>
        <AcceptedList amendments={onDraft.changedBy} />
      </MessageBox>
    );
  }
  if (kind === 'INSERT_AFTER' || draftWording === null || draftWording === target.baseWording) return null;
  return (
    <MessageBox tone="caution" title={t('decide.draftChanged')}>
      <p lang={target.language} dir="auto">
        {draftWording}
      </p>
      <AcceptedList amendments={onDraft.changedBy} />
    </MessageBox>
  );
}

import { newId } from '@sic/kernel';
import {
  asWritten,
  ActionForm,
  ConfirmDialog,
  DateTime,
  ListOrder,
  MessageBox,
  SubmitButton,
  TextAreaField,
} from '@sic/ui';
import { useMemo } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import type { Amendment } from '../amendment/amendment-page.js';
import type { AmendmentOutcome } from '../amendment/amendment.server.js';
import { Done } from '../../../layout/done.js';
import { ReportLink } from '../../../layout/report-link.js';
import { commentActs } from './comment-acts.js';
import { MemberName } from '../member-name.js';
import { RestoredMessage } from '../wording/restored-message.js';
import { useTypedForm } from '../wording/typed-form.js';
import './comment-thread.css';

type Comment = Amendment['comments']['edges'][number]['node'];

export interface CommentsProps {
  readonly amendment: Pick<Amendment, 'comments' | 'hiddenComments' | 'viewerCan' | 'membersCan' | 'id'>;
  readonly viewerId: string | undefined;
  readonly outcome: AmendmentOutcome | undefined;
}

/** Everything that was said about an amendment, in threads. */
export function Comments({ amendment, viewerId, outcome }: CommentsProps) {
  const { t } = useTranslation('drafting');
  const { viewerCan, membersCan, id } = amendment;
  const comments = amendment.comments.edges.map(({ node }) => node);
  const answers = Map.groupBy(comments, ({ parentId }) => parentId);
  const hidden = Map.groupBy(amendment.hiddenComments, ({ parentId }) => parentId);
  const known = new Set(comments.map((comment) => comment.id));
  // An answer to a comment that is hidden from the reader begins a thread of its own.
  const roots = comments.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t('comment.title')}</h2>
      {roots.length === 0 && amendment.hiddenComments.length === 0 ? (
        <p className="muted">{t('comment.none')}</p>
      ) : null}
      {roots.length > 1 ? <ListOrder by="oldest" /> : null}
      <ol className="plain-list comment-thread">
        {inOrder(roots, hidden.get(null)).map(({ createdAt, comment }) =>
          comment === null ? (
            <HiddenPlace key={createdAt} isAnswer={false} />
          ) : (
            <CommentView
              key={comment.id}
              comment={comment}
              isRoot
              answers={answers}
              hidden={hidden}
              mayAnswer={viewerCan.comment}
              said={amendment.comments.totalCount}
              amendmentId={id}
              viewerId={viewerId}
              outcome={outcome}
            />
          ),
        )}
      </ol>
      <Done names={commentActs} outcome={outcome}>
        {(done) => t(`done.${done}`)}
      </Done>
      {viewerCan.comment ? (
        <CommentForm
          parentId={null}
          said={amendment.comments.totalCount}
          amendmentId={id}
          viewerId={viewerId}
          outcome={outcome?.form === 'comment' ? outcome : undefined}
        />
      ) : viewerId === undefined && membersCan.comment ? (
        <p>
          <Link to={`/sign-in?next=${encodeURIComponent(`/amendments/${id}#comments`)}`}>{t('comment.signIn')}</Link>
        </p>
      ) : (
        <p className="muted">{t('comment.closed')}</p>
      )}
    </section>
  );
}

type Place = CommentsProps['amendment']['hiddenComments'][number];

/** A comment, or null where only its place is told. */
interface Entry {
  readonly createdAt: string;
  readonly comment: Comment | null;
}

/** Comments and the places of hidden ones, the oldest first. */
function inOrder(comments: readonly Comment[], places: readonly Place[] = []): Entry[] {
  const shown = comments.map((comment) => ({ createdAt: comment.createdAt, comment }));
  const hidden = places.map(({ createdAt }) => ({ createdAt, comment: null }));
  return [...shown, ...hidden].sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}

/** Where a moderator has hidden what somebody said, so that answers to it are understood. */
function HiddenPlace({ isAnswer }: { readonly isAnswer: boolean }) {
  const { t } = useTranslation('drafting');
  return (
    <li>
      <p className="muted">{t(isAnswer ? 'comment.hiddenAnswer' : 'comment.hiddenHere')}</p>
    </li>
  );
}

interface CommentViewProps {
  readonly comment: Comment;
  readonly answers: ReadonlyMap<string | null, readonly Comment[]>;
  readonly hidden: ReadonlyMap<string | null, readonly Place[]>;
  readonly isRoot?: boolean;
  readonly mayAnswer: boolean;
  /** How much has been said on the amendment. */
  readonly said: number;
  readonly amendmentId: string;
  readonly viewerId: string | undefined;
  readonly outcome: AmendmentOutcome | undefined;
}

function CommentView({ comment, isRoot = false, ...thread }: CommentViewProps) {
  const { t } = useTranslation('drafting');
  const { id, body, author, createdAt, isDeleted, isHidden, viewerCan } = comment;
  const { answers, hidden, mayAnswer, outcome } = thread;
  // Its parent is not in the list: a moderator has hidden it.
  const answersHidden = comment.parentId !== null && isRoot;
  const own = outcome?.form === `reply-${id}` ? outcome : undefined;
  const replies = inOrder(answers.get(id) ?? [], hidden.get(id));
  return (
    <li id={`comment-${id}`}>
      <article className="comment" aria-labelledby={`comment-head-${id}`}>
        <p id={`comment-head-${id}`} className="comment-head small">
          <strong>
            <MemberName member={author} />
          </strong>{' '}
          <a href={`#comment-${id}`} className="muted">
            <DateTime value={createdAt} format="dateTime" />
          </a>
        </p>
        {isHidden ? <MessageBox tone="caution" title={t('comment.hidden')} /> : null}
        {answersHidden ? <p className="muted small">{t('comment.answersHidden')}</p> : null}
        {isDeleted ? (
          <p className="muted">{t('comment.deleted')}</p>
        ) : (
          <p className="kept-text" {...asWritten(body)}>
            {body}
          </p>
        )}
        {isDeleted ? null : (
          <div className="comment-actions small no-print">
            {mayAnswer ? (
              <details open={own !== undefined}>
                <summary>{t('comment.reply')}</summary>
                <CommentForm parentId={id} to={author?.name ?? ''} {...thread} outcome={own} />
              </details>
            ) : null}
            {viewerCan.delete ? (
              <ConfirmDialog
                trigger={t('comment.delete')}
                title={t('comment.deleteTitle')}
                confirm={t('comment.delete')}
                values={{ intent: 'delete-comment', commentId: id }}
                isDangerous
              >
                <p>{t('comment.deleteText')}</p>
              </ConfirmDialog>
            ) : null}
            <ReportLink kind="comment" id={id} viewerCan={viewerCan}>
              {t('report')}
            </ReportLink>
          </div>
        )}
      </article>
      {replies.length === 0 ? null : (
        <ol className="plain-list comment-replies">
          {replies.map(({ createdAt: postedAt, comment: reply }) =>
            reply === null ? (
              <HiddenPlace key={postedAt} isAnswer />
            ) : (
              <CommentView key={reply.id} comment={reply} {...thread} />
            ),
          )}
        </ol>
      )}
    </li>
  );
}

interface CommentFormProps {
  readonly parentId: string | null;
  /** Whom it answers. */
  readonly to?: string;
  /** How much has been said on the amendment: more means that what was sent has arrived. */
  readonly said: number;
  readonly amendmentId: string;
  readonly viewerId: string | undefined;
  readonly outcome: AmendmentOutcome | undefined;
}

function CommentForm({ parentId, to = '', said, amendmentId, viewerId, outcome }: CommentFormProps) {
  const { t } = useTranslation('drafting');
  // Sent again with the same id, a comment is posted once.
  const requestId = useMemo(newId, [said]);
  const field = parentId === null ? 'body' : `body-${parentId}`;
  const writing = useTypedForm(`${viewerId}:comment:${amendmentId}:${parentId ?? ''}`, { [field]: '' }, outcome);
  return (
    <ActionForm
      outcome={outcome}
      values={{ intent: 'comment', parentId: parentId ?? '', requestId }}
      preventScrollReset
      aria-label={parentId === null ? t('comment.submit') : `${t('comment.submit')}: ${to}`}
      ref={writing.form}
      onInput={writing.onInput}
      onSubmit={writing.onSubmit}
    >
      <RestoredMessage writing={writing} />
      <TextAreaField
        name={field}
        label={t(parentId === null ? 'comment.write' : 'comment.yourReply')}
        rows={3}
        dir="auto"
      />
      <SubmitButton isSmall={parentId !== null}>{t('comment.submit')}</SubmitButton>
    </ActionForm>
  );
}

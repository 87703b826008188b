import { ClauseToAmendDocument, ProposeAmendmentDocument, VersionWordingsDocument } from '@sic/api-client/drafting';
import { diffMarkdown, normalMarkdown, rebaseMarkdown } from '@sic/text';
import type { DiffRun, FormOutcome } from '@sic/ui';
import { data, redirect } from 'react-router';
import { read, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { text, valuesOf, type Refusal } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { submit } from '../../../submit.server.js';
import { proposalInput, refusedProposal } from './proposal-form.server.js';
import { readProposal, type TypedProposal } from './proposal.js';

/** A new version changed the clause while somebody wrote an amendment to it. */
export interface NewerVersion {
  readonly latestNumber: number;
  /** What changed in the clause meanwhile. */
  readonly runs: readonly DiffRun[];
  /** The clause is not in the text any more. */
  readonly isDeleted: boolean;
  /** The typed wording can be rebased without anyone having to choose. */
  readonly isClean: boolean;
}

/** What the page shows beside the form. */
interface ProposeMore {
  readonly preview?: readonly DiffRun[];
  readonly newer?: NewerVersion;
  /** The typed wording now stands on the latest version. */
  readonly isRebased?: boolean;
}

/** A proposal that was refused, or only looked at. */
export type ProposeOutcome = FormOutcome & ProposeMore;

interface Typed extends TypedProposal {
  readonly versionNumber: number;
}

function typedIn(form: FormData): Typed {
  return { ...readProposal(valuesOf(form)), versionNumber: Number(text(form, 'versionNumber')) || 0 };
}

/**
 * Proposes what a form says, keeps it as a draft, shows what it would change, or rebases it onto the latest version, as
 * its `intent` asks.
 */
export async function proposeFromForm(from: From, slug: string, clauseId: string) {
  const form = await formOf(from.request);
  const typed = typedIn(form);
  const intent = text(form, 'intent');

  if (intent === 'preview') {
    const before = typed.kind === 'INSERT_AFTER' ? '' : await wordingIn(from, slug, clauseId, typed.versionNumber);
    return data<ProposeOutcome>({
      fields: {},
      values: valuesOf(form),
      preview: changesOf(before ?? '', typed.wording),
    });
  }
  if (intent === 'rebase') return rebase(from, { slug, clauseId, typed, form });

  const { result, refusal } = await submit(from, ProposeAmendmentDocument, {
    input: {
      requestId: text(form, 'requestId') || null,
      clauseId,
      versionNumber: typed.versionNumber,
      kind: typed.kind,
      ...proposalInput(form),
      isSubmitted: intent !== 'draft',
    },
  });
  if (refusal === undefined) {
    const { id, status } = result.amendment;
    return redirect(`/amendments/${id}?done=${status === 'DRAFT' ? 'drafted' : 'submitted'}`);
  }
  const { problem } = refusal;
  return refusedProposal<ProposeMore>(
    await withAdvice(from, refusal),
    form,
    problem?.__typename === 'NotLatestVersion'
      ? { newer: await readNewerVersion(from, { slug, clauseId, typed, ...problem }) }
      : {},
  );
}

/** Where the phase has closed, says also that the text is not lost. */
async function withAdvice(from: From, refusal: Refusal): Promise<Refusal> {
  if (refusal.problem?.__typename !== 'PhaseDoesNotAllow') return refusal;
  const t = translate(from.request, 'drafting');
  return { ...refusal, formError: `${refusal.formError} ${t('write.phaseClosed')}` };
}

async function readNewerVersion(
  from: From,
  seen: { slug: string; clauseId: string; typed: Typed; latestNumber: number; currentWording: string | null },
): Promise<NewerVersion> {
  const { slug, clauseId, typed, latestNumber, currentWording } = seen;
  const before = (await wordingIn(from, slug, clauseId, typed.versionNumber)) ?? '';
  const isDeleted = currentWording === null;
  return {
    latestNumber,
    isDeleted,
    runs: changesOf(before, currentWording ?? ''),
    isClean:
      !isDeleted &&
      (typed.kind !== 'REPLACE' ||
        rebaseMarkdown(before, currentWording, normalMarkdown(typed.wording)).kind !== 'conflict'),
  };
}

/** Fills the form with the typed wording on the latest version; where both changed the same words, with the typed ones. */
async function rebase(
  from: From,
  { slug, clauseId, typed, form }: { slug: string; clauseId: string; typed: Typed; form: FormData },
) {
  const { clause } = await read(from, ClauseToAmendDocument, { id: clauseId });
  if (clause === null || clause.wording === null) throw errorResponse(from.request, 404);
  const seen = (await wordingIn(from, slug, clauseId, typed.versionNumber)) ?? '';
  const values: Record<string, string> = { ...valuesOf(form), versionNumber: String(clause.latestNumber) };
  if (typed.kind === 'REPLACE') {
    const rebased = rebaseMarkdown(seen, clause.wording, normalMarkdown(typed.wording));
    values['wording'] = rebased.kind === 'conflict' ? typed.wording : rebased.text;
  }
  return data<ProposeOutcome>({ fields: {}, values, isRebased: true });
}

function changesOf(before: string, after: string): DiffRun[] {
  return diffMarkdown(before, normalMarkdown(after)).map(({ link, ...run }) => ({ ...run, href: link?.url ?? null }));
}

/** The wording of a clause in a published version; null when it was not in it. */
async function wordingIn(from: From, slug: string, clauseId: string, number: number): Promise<string | null> {
  const { version } = await read(from, VersionWordingsDocument, { slug, number });
  return version?.lines.find(({ id }) => id === clauseId)?.wording ?? null;
}

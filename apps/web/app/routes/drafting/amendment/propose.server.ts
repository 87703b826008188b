import {
  ClauseToAmendDocument,
  ProposeAmendmentDocument,
  VersionWordingsDocument,
  type AmendmentKind,
} from '@sic/api-client/drafting';
import { diffWords, rebaseText } from '@sic/text';
import type { DiffRun, FormOutcome } from '@sic/ui';
import { data, redirect } from 'react-router';
import { api, read, type From } from '../../../api.server.js';
import { text, valuesOf } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';

/** The clause was published anew while somebody wrote an amendment to it. */
export interface MovedOn {
  readonly latestNumber: number;
  /** What changed in the clause meanwhile. */
  readonly runs: readonly DiffRun[];
  /** The clause is not in the text any more. */
  readonly isGone: boolean;
  /** Whether the typed wording could be carried over without anyone having to choose. */
  readonly canCarry: boolean;
}

/** A proposal that was refused, or only looked at. */
export interface ProposeOutcome extends FormOutcome {
  readonly preview?: readonly DiffRun[];
  readonly moved?: MovedOn;
  /** The typed wording now stands on the latest version. */
  readonly isCarried?: boolean;
}

const kinds: readonly AmendmentKind[] = ['REPLACE', 'INSERT_AFTER', 'DELETE'];

interface Typed {
  readonly kind: AmendmentKind;
  readonly wording: string;
  readonly versionNumber: number;
}

/** The name of the field that holds the wording of this kind of amendment. */
function wordingField(kind: AmendmentKind): string {
  return kind === 'INSERT_AFTER' ? 'newClause' : 'wording';
}

function typedIn(form: FormData): Typed {
  const kind = kinds.find((one) => one === form.get('kind')) ?? 'REPLACE';
  const wording = kind === 'DELETE' ? '' : text(form, wordingField(kind)).replaceAll('\r\n', '\n');
  return { kind, wording, versionNumber: Number(text(form, 'versionNumber')) || 0 };
}

/**
 * Proposes what a form says, keeps it as a draft, shows what it would change, or carries it over to the latest version,
 * as its `intent` asks.
 */
export async function proposeFromForm(from: From, slug: string, clauseId: string) {
  const form = await from.request.formData();
  const typed = typedIn(form);
  const outcome = (more: Partial<ProposeOutcome>, status = 400) =>
    data<ProposeOutcome>({ fields: {}, values: valuesOf(form), ...more }, { status });
  const intent = text(form, 'intent');

  if (intent === 'preview') {
    const before = typed.kind === 'INSERT_AFTER' ? '' : await wordingIn(from, slug, clauseId, typed.versionNumber);
    return outcome({ preview: diffWords(before ?? '', typed.wording) }, 200);
  }
  if (intent === 'carry') return carry(from, { slug, clauseId, typed, form });

  const answer = await api(from, ProposeAmendmentDocument, {
    input: {
      id: text(form, 'requestId') || null,
      clauseId,
      versionNumber: typed.versionNumber,
      kind: typed.kind,
      wording: typed.kind === 'DELETE' ? null : typed.wording,
      rationale: text(form, 'rationale'),
      isSubmitted: intent !== 'draft',
    },
  });
  if (answer.fields !== undefined) {
    const { wording, ...others } = answer.fields;
    const fields = wording === undefined ? others : { ...others, [wordingField(typed.kind)]: wording };
    return outcome({ fields, ...(answer.formError === undefined ? {} : { formError: answer.formError }) });
  }
  const result = answer.data.proposeAmendment;
  switch (result.__typename) {
    case 'AmendmentAnswer': {
      const { id, status } = result.amendment;
      return redirect(`/amendments/${id}?done=${status === 'DRAFT' ? 'drafted' : 'submitted'}`);
    }
    case 'NotLatestVersion':
      return outcome(
        { formError: result.message, moved: await whatMoved(from, { slug, clauseId, typed, ...result }) },
        409,
      );
    case 'NothingChanged':
      return outcome({ fields: { [wordingField(typed.kind)]: result.message } });
    case 'PhaseDoesNotAllow': {
      const t = translate(from.request, 'drafting');
      return outcome({ formError: `${result.message} ${t('write.phaseClosed')}` }, 409);
    }
    default:
      return outcome({ formError: result.message }, 409);
  }
}

async function whatMoved(
  from: From,
  moved: { slug: string; clauseId: string; typed: Typed; latestNumber: number; currentWording: string | null },
): Promise<MovedOn> {
  const { slug, clauseId, typed, latestNumber, currentWording } = moved;
  const seen = (await wordingIn(from, slug, clauseId, typed.versionNumber)) ?? '';
  const isGone = currentWording === null;
  return {
    latestNumber,
    isGone,
    runs: diffWords(seen, currentWording ?? ''),
    canCarry:
      !isGone && (typed.kind !== 'REPLACE' || rebaseText(seen, currentWording, typed.wording).kind !== 'conflict'),
  };
}

/** Fills the form with the typed wording on the latest version; where both changed the same words, with the typed ones. */
async function carry(
  from: From,
  { slug, clauseId, typed, form }: { slug: string; clauseId: string; typed: Typed; form: FormData },
) {
  const { clause } = await read(from, ClauseToAmendDocument, { id: clauseId });
  if (clause === null || clause.wording === null) throw new Response('The clause is gone', { status: 404 });
  const seen = (await wordingIn(from, slug, clauseId, typed.versionNumber)) ?? '';
  const values: Record<string, string> = { ...valuesOf(form), versionNumber: String(clause.latestNumber) };
  if (typed.kind === 'REPLACE') {
    const rebased = rebaseText(seen, clause.wording, typed.wording);
    values['wording'] = rebased.kind === 'conflict' ? typed.wording : rebased.text;
  }
  return data<ProposeOutcome>({ fields: {}, values, isCarried: true });
}

/** The wording of a clause in a published version; null when it was not in it. */
async function wordingIn(from: From, slug: string, clauseId: string, number: number): Promise<string | null> {
  const { version } = await read(from, VersionWordingsDocument, { slug, number });
  return version?.lines.find(({ id }) => id === clauseId)?.wording ?? null;
}

import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, Public } from '@sic/authorization';
import {
  CommentDeleted,
  CommentHidden,
  CommentPosted,
  CommentRestored,
  PositionTaken,
  PositionWithdrawn,
  ReasonHidden,
  ReasonRestored,
} from '@sic/discussion';
import { type GraphQLContext, live } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { LiveEvents, type LiveMessage } from '@sic/outbox';
import { PhaseChanged } from '@sic/processes';
import { LRUCache } from 'lru-cache';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import {
  AmendmentClauseGone,
  AmendmentDecided,
  AmendmentEdited,
  AmendmentHidden,
  AmendmentInConflict,
  AmendmentNotDecided,
  AmendmentOpenAgain,
  AmendmentRebased,
  AmendmentRestored,
  AmendmentSubmitted,
  AmendmentWithdrawn,
  ConflictResolved,
  DecisionTakenBack,
  VersionPublished,
} from '../drafting.events.js';
import { DeclarationQueries } from './declaration.queries.js';
import { DeclarationChange, DeclarationUpdate } from './live.graphql.js';

const KINDS: ReadonlyMap<string, DeclarationChange> = new Map([
  [AmendmentSubmitted.name, DeclarationChange.AMENDMENT_SUBMITTED],
  [AmendmentEdited.name, DeclarationChange.AMENDMENT_EDITED],
  [AmendmentWithdrawn.name, DeclarationChange.AMENDMENT_WITHDRAWN],
  [AmendmentHidden.name, DeclarationChange.AMENDMENT_HIDDEN],
  [AmendmentRestored.name, DeclarationChange.AMENDMENT_RESTORED],
  [AmendmentRebased.name, DeclarationChange.AMENDMENT_REBASED],
  [AmendmentInConflict.name, DeclarationChange.AMENDMENT_IN_CONFLICT],
  [AmendmentClauseGone.name, DeclarationChange.AMENDMENT_CLAUSE_GONE],
  [AmendmentNotDecided.name, DeclarationChange.AMENDMENT_NOT_DECIDED],
  [AmendmentOpenAgain.name, DeclarationChange.AMENDMENT_OPEN_AGAIN],
  [ConflictResolved.name, DeclarationChange.CONFLICT_RESOLVED],
  [AmendmentDecided.name, DeclarationChange.AMENDMENT_DECIDED],
  [DecisionTakenBack.name, DeclarationChange.DECISION_TAKEN_BACK],
  [PositionTaken.name, DeclarationChange.POSITION_CHANGED],
  [PositionWithdrawn.name, DeclarationChange.POSITION_CHANGED],
  [ReasonHidden.name, DeclarationChange.POSITION_CHANGED],
  [ReasonRestored.name, DeclarationChange.POSITION_CHANGED],
  [CommentPosted.name, DeclarationChange.COMMENT_POSTED],
  [CommentDeleted.name, DeclarationChange.COMMENT_CHANGED],
  [CommentHidden.name, DeclarationChange.COMMENT_CHANGED],
  [CommentRestored.name, DeclarationChange.COMMENT_CHANGED],
  [VersionPublished.name, DeclarationChange.VERSION_PUBLISHED],
  [PhaseChanged.name, DeclarationChange.PHASE_CHANGED],
]);

/** What happens to a declaration while somebody reads it. */
@Resolver()
export class LiveResolver {
  /** To which declaration an amendment or a clause belongs, which never changes; asked once for all who listen. */
  private readonly declarationOf = new LRUCache<string, string>({
    max: 10_000,
    fetchMethod: (id) => this.declarations.idOfSubject(id),
  });

  constructor(
    private readonly events: LiveEvents,
    private readonly amendments: AmendmentQueries,
    private readonly declarations: DeclarationQueries,
  ) {}

  @Public()
  @Subscription(() => DeclarationUpdate, {
    description: 'What happens to a declaration, as it happens; nothing of what the viewer may not see.',
    resolve: (update: DeclarationUpdate) => update,
  })
  async declarationChanged(
    @Args('declarationId', { type: () => ID, description: 'The declaration whose page is open.' })
    declarationId: string,
    @Context() context: GraphQLContext,
  ): Promise<AsyncIterable<DeclarationUpdate>> {
    if (!(await this.declarations.exists(declarationId))) throw new Rejection(new NotFound('declaration'));
    const types = [...KINDS.keys()].map((name) => ({ name }));
    return live(this.events, types, context, (message, actor) => this.toUpdate(message, actor, declarationId));
  }

  private async toUpdate(
    { name, payload }: LiveMessage,
    actor: Actor,
    declarationId: string,
  ): Promise<DeclarationUpdate | null> {
    const kind = KINDS.get(name);
    if (kind === undefined) return { kind: DeclarationChange.RELOAD, declarationId, amendmentId: null, clauseId: null };
    if (!(await this.isAbout(payload, declarationId))) return null;
    const amendmentId = idOf(payload['amendmentId']) ?? subjectId(payload, 'amendment');
    // Who read an amendment before it was hidden has to learn that it is gone; only its id is told.
    const isTold = kind === DeclarationChange.AMENDMENT_HIDDEN || (await this.isVisible(actor, amendmentId));
    if (!isTold) return null;
    return { kind, declarationId, amendmentId, clauseId: subjectId(payload, 'clause') };
  }

  private async isVisible(actor: Actor, amendmentId: string | null): Promise<boolean> {
    return amendmentId === null || (await this.amendments.byId(actor, amendmentId)) !== null;
  }

  private async isAbout(payload: LiveMessage['payload'], declarationId: string): Promise<boolean> {
    const subject = idOf(payload['subjectId']);
    if (subject !== null) return (await this.declarationOf.fetch(subject)) === declarationId;
    const processId = idOf(payload['processId']);
    if (processId === null) return payload['declarationId'] === declarationId;
    const declarations = await this.declarations.ofProcesses([processId]);
    return (declarations.get(processId) ?? []).some(({ id }) => id === declarationId);
  }
}

/** The thing that a comment or a position is about, when it is of this kind. */
function subjectId(payload: LiveMessage['payload'], kind: 'amendment' | 'clause'): string | null {
  return payload['subjectKind'] === kind ? idOf(payload['subjectId']) : null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, Public } from '@sic/authorization';
import { type GraphQLContext, live } from '@sic/graphql';
import { LiveEvents, type LiveMessage } from '@sic/outbox';
import { PhaseChanged } from '@sic/processes';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import {
  AmendmentCarriedOver,
  AmendmentChanged,
  AmendmentDecided,
  AmendmentInConflict,
  AmendmentSubmitted,
  CommentPosted,
  SupportChanged,
  VersionPublished,
} from '../drafting.events.js';
import { DeclarationQueries } from './declaration.queries.js';
import { DeclarationChange, DeclarationUpdate } from './live.graphql.js';

const KINDS: ReadonlyMap<string, DeclarationChange> = new Map([
  [AmendmentSubmitted.name, DeclarationChange.AMENDMENT_SUBMITTED],
  [AmendmentChanged.name, DeclarationChange.AMENDMENT_CHANGED],
  [AmendmentCarriedOver.name, DeclarationChange.AMENDMENT_CHANGED],
  [AmendmentInConflict.name, DeclarationChange.AMENDMENT_CHANGED],
  [AmendmentDecided.name, DeclarationChange.AMENDMENT_DECIDED],
  [SupportChanged.name, DeclarationChange.SUPPORT_CHANGED],
  [CommentPosted.name, DeclarationChange.COMMENT_POSTED],
  [VersionPublished.name, DeclarationChange.VERSION_PUBLISHED],
  [PhaseChanged.name, DeclarationChange.PHASE_CHANGED],
]);

/** What happens to a declaration while somebody reads it. */
@Resolver()
export class LiveResolver {
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
  declarationChanged(
    @Args('declarationId', { type: () => ID }) declarationId: string,
    @Context() context: GraphQLContext,
  ): AsyncIterable<DeclarationUpdate> {
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
    const amendmentId = idOf(payload['amendmentId']);
    if (amendmentId !== null && (await this.amendments.byId(actor, amendmentId)) === null) return null;
    return { kind, declarationId, amendmentId, clauseId: idOf(payload['clauseId']) };
  }

  private async isAbout(payload: LiveMessage['payload'], declarationId: string): Promise<boolean> {
    const processId = idOf(payload['processId']);
    if (processId === null) return payload['declarationId'] === declarationId;
    const declarations = await this.declarations.ofProcesses([processId]);
    return (declarations.get(processId) ?? []).some(({ id }) => id === declarationId);
  }
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

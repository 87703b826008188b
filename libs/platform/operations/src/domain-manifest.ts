import type { DynamicModule, Type } from '@nestjs/common';
import type { KeyOf } from '@sic/messages';
import type { EventType } from '@sic/outbox';

/** What a domain brings to the processes of the platform. Api and worker are built from the list of all manifests. */
export interface DomainManifest {
  /** Also the first part of its events and audit actions: `drafting`. */
  readonly name: string;
  /** Its tables. */
  readonly entities: readonly (new () => object)[];
  /** What it publishes. The worker refuses to start when one of them has no handler. */
  readonly events: readonly EventType[];
  readonly apiModule: Type<object> | DynamicModule;
  readonly workerModule: Type<object> | DynamicModule;
  /** The kinds that it registers in `Subjects`. */
  readonly subjectKinds: readonly string[];
  /** Every action that it writes into the audit log, as `domain.verb-noun`. */
  readonly auditActions: readonly string[];
  /** What members are told of it: each kind, with the topic by which they decline its mails. */
  readonly notificationKinds: Readonly<Partial<Record<KeyOf<'notifications'>, string>>>;
  /** Which of its actions each phase of a process allows; absent when its actions do not depend on a phase. */
  readonly phaseActions?: Readonly<Record<string, readonly string[]>>;
  /**
   * The moments, as `table.column`, from which on public pages say something else although nobody changes anything: a
   * phase begins, sign-up closes.
   */
  readonly publicMoments?: readonly `${string}.${string}`[];
}

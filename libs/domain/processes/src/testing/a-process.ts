import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { LiveModule } from '@sic/outbox';
import { profilesDomain } from '@sic/profiles';
import { SubjectsModule } from '@sic/subjects';
import type { TestApp } from '@sic/testing';
import { AnnouncePhases } from '../process/announce-phases.js';
import { AssignEditor, type EditorCommand } from '../process/assign-editor.js';
import { OpenProcess } from '../process/open-process.js';
import type { PhaseKind } from '../process/phase.js';
import { processesDomain } from '../processes.domain.js';
import { ProcessesModule } from '../processes.module.js';

/** What `startTestApp` needs for this domain. */
export const processesModules = [IdentityModule, AuthorizationModule, SubjectsModule, LiveModule, ProcessesModule];
export const processesTestEntities = [
  ...identityDomain.entities,
  ...profilesDomain.entities,
  ...processesDomain.entities,
];

/** The worker's part, beside `processesModules`. */
export const phasesModule = { module: class PhasesTestModule {}, providers: [AnnouncePhases] };

export interface TestProcess {
  processId: string;
  editor: SignedInMember;
}

/** A process in consultation, with an editor. */
export async function aProcess(app: TestApp): Promise<TestProcess> {
  const editor = await anAccount(app.database, { name: 'Edit Varga', isAdministrator: true });
  const command = { title: 'A process', opens: 'consultation' as const };
  const { id } = await app.database.transaction((tx) => app.get(OpenProcess).execute(tx, editor, command));
  await app.database.manager.query('update account set is_administrator = false where id = $1', [editor.id]);
  return { processId: id, editor: { ...editor, isAdministrator: false } };
}

/** Names an editor of a process. */
export async function assignEditor(app: TestApp, administrator: SignedInMember, command: EditorCommand): Promise<void> {
  await app.get(AssignEditor).execute(administrator, command);
}

/** Lets a process have been in a phase since an hour ago, and be in it for another hour, after which comes the next. */
export async function putInPhase(
  app: TestApp,
  processId: string,
  phase: PhaseKind,
  next: PhaseKind = 'closed',
): Promise<void> {
  await app.database.manager.query('delete from phase where process_id = $1', [processId]);
  await app.database.manager.query(
    `insert into phase (process_id, kind, opens_at) values ($1, $2, clock_timestamp() - interval '1 hour')`,
    [processId, phase],
  );
  if (phase === 'closed') return;
  await app.database.manager.query(
    `insert into phase (process_id, kind, opens_at) values ($1, $2, clock_timestamp() + interval '1 hour')`,
    [processId, next],
  );
}

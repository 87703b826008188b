import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { Subjects, SubjectsModule } from '@sic/subjects';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { DomainsModule } from '@sic/operations';
import { startTestApp, type TestApp } from '@sic/testing';
import { HideContent } from '../case/hide-content.js';
import { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { moderationDomain } from '../moderation.domain.js';
import { ModerationModule } from '../moderation.module.js';
import { ReportContent } from '../report/report-content.js';
import type { Report } from '../report/report.entity.js';
import { Notes } from './notes.js';
import type { CommunityRule } from '../rules.js';

/** Moderation on a database of its own, with notes as the only kind of content. */
export interface ModerationApp extends TestApp {
  notes: Notes;
  aMember(name?: string): Promise<SignedInMember>;
  aModerator(name?: string): Promise<SignedInMember>;
  report(reporter: SignedInMember, noteId: string, rule?: CommunityRule): Promise<Report>;
  /** A note that was reported: its case, and who wrote it. */
  aCase(words?: string): Promise<{ noteId: string; caseId: string; author: SignedInMember; reporter: SignedInMember }>;
  /** A case whose note was hidden under the first rule. */
  aHiddenCase(moderator: SignedInMember): Promise<{
    noteId: string;
    caseId: string;
    author: SignedInMember;
    decision: ModerationDecision;
  }>;
  caseOf(caseId: string): Promise<ModerationCase>;
}

export async function startModeration(): Promise<ModerationApp> {
  const app = await startTestApp({
    modules: [
      IdentityModule,
      AuthorizationModule,
      SubjectsModule,
      DomainsModule.with([identityDomain, moderationDomain]),
      ModerationModule,
    ],
    entities: [...identityDomain.entities, ...moderationDomain.entities],
  });
  const notes = new Notes(app.database);
  await notes.createTable();
  app.get(Subjects).register(notes);

  const aMember = (name = 'Amina Haddad') => anAccount(app.database, { name });
  const report = (reporter: SignedInMember, subjectId: string, rule: CommunityRule = 'ARGUE_ABOUT_THE_MATTER') =>
    app.get(ReportContent).execute(reporter, { subjectKind: 'note', subjectId, rule, words: 'Please look.' });
  const aCase = async (words?: string) => {
    const [author, reporter] = [await aMember(), await aMember('Greta Hoffmann')];
    const noteId = await notes.write(author.id, words);
    const { caseId } = await report(reporter, noteId);
    return { noteId, caseId, author, reporter };
  };
  return {
    ...app,
    notes,
    aMember,
    report,
    aCase,
    aModerator: (name = 'Mirko Horvat') => anAccount(app.database, { name, isModerator: true }),
    async aHiddenCase(moderator) {
      const { noteId, caseId, author } = await aCase();
      const rule = 'ARGUE_ABOUT_THE_MATTER';
      const command = { caseId, lockVersion: 0, rule, reasons: 'It insults a person.' } as const;
      return { noteId, caseId, author, decision: await app.get(HideContent).execute(moderator, command) };
    },
    caseOf: (id) => app.database.manager.findOneByOrFail(ModerationCase, { id }),
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { DateTime } from 'luxon';
import { aProcess, phasesModule, processesModules, processesTestEntities } from '../testing/index.js';
import { AnnouncePhases } from './announce-phases.js';
import { processFacts } from './process.facts.js';
import { PlanProcess, type PlanProcessCommand } from './plan-process.js';
import { ProcessQueries } from './process.queries.js';

const ZONE = 'Europe/Warsaw';
const DAY_MS = 86_400_000;
const localOf = (moment: Date, zone: string): string =>
  DateTime.fromJSDate(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
const inDays = (days: number): string => localOf(new Date(Date.now() + days * DAY_MS), ZONE);

describe('planning a process', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...processesModules, phasesModule], entities: processesTestEntities });
  });
  afterAll(() => app.close());

  const command = (processId: string, phases: PlanProcessCommand['phases']): PlanProcessCommand => ({
    processId,
    summary: 'What this is about.',
    decisionRule: 'By consent.',
    timeZone: ZONE,
    phases,
  });
  const phasesOf = async (processId: string) =>
    (await app.get(ProcessQueries).phases([processId])).get(processId) ?? [];

  it('moves what is to come, leaves out what has no date, and keeps what has begun', async () => {
    const { processId, editor } = await aProcess(app);
    const [consultation] = await phasesOf(processId);
    const [resolution, closed] = [inDays(3), inDays(9)];
    await app.get(PlanProcess).execute(editor, command(processId, { resolution, closed }));
    const phases = await phasesOf(processId);
    expect(phases.map(({ kind }) => kind)).toEqual(['consultation', 'resolution', 'closed']);
    const planned = await app.get(ProcessQueries).changed(editor, processId);
    expect(planned.phasesToPlan).toEqual(['resolution', 'endorsement', 'signature', 'closed']);
    expect(phases[0]).toEqual(consultation);
    expect(phases.slice(1).map(({ opensAt }) => localOf(opensAt, ZONE))).toEqual([resolution, closed]);
    const [audit] = await app.database.manager.query<{ data: object }[]>(
      `select data from audit_record where subject_id = $1 and action = 'processes.plan-process'`,
      [processId],
    );
    expect(audit?.data).toMatchObject({ fields: expect.arrayContaining(['decisionRule']) });
    expect(audit?.data).toMatchObject({ phases: expect.arrayContaining(['closed']) });
  });

  it('closes a phase when the next one opens, and publishes it once', async () => {
    const { processId, editor } = await aProcess(app);
    await app.get(PlanProcess).execute(editor, command(processId, { resolution: inDays(1) }));
    await app.database.manager.query(
      `update phase set opens_at = opens_at - interval '1 day 1 second' where process_id = $1`,
      [processId],
    );
    const facts = await processFacts(app.database.manager, editor, processId);
    expect(facts).toEqual({ phase: 'resolution', until: null, isEditor: true });
    const told = `select count(*)::int as n from outbox_event
                   where name = 'processes.phase-changed' and payload->>'processId' = $1`;
    const count = async () => (await app.database.manager.query<{ n: number }[]>(told, [processId]))[0]!.n;
    const before = await count();
    const announcing = app.get(AnnouncePhases);
    await announcing.run();
    await announcing.run();
    expect(await count()).toBe(before + 1);
  });

  it('lets the earlier phase go on by putting off the one that has begun, which is announced again', async () => {
    const { processId, editor } = await aProcess(app);
    const plan = (phases: PlanProcessCommand['phases']) =>
      app.get(PlanProcess).execute(editor, command(processId, phases));
    const canBePutOff = async () => (await app.get(ProcessQueries).phaseToPutOff([processId])).get(processId);
    expect(await canBePutOff()).toBeUndefined();
    await plan({ resolution: inDays(1), endorsement: inDays(2) });
    await app.database.manager.query(
      `update phase set opens_at = opens_at - interval '2 days 1 hour' where process_id = $1`,
      [processId],
    );
    await app.get(AnnouncePhases).run();
    expect(await canBePutOff()).toBe('endorsement');
    const [endorsement, closed] = [inDays(4), inDays(8)];
    await plan({ endorsement, closed });
    expect(await processFacts(app.database.manager, editor, processId)).toMatchObject({ phase: 'resolution' });
    const phases = await phasesOf(processId);
    expect(phases.map(({ kind }) => kind)).toEqual(['consultation', 'resolution', 'endorsement', 'closed']);
    expect(localOf(phases[2]!.opensAt, ZONE)).toBe(endorsement);
    await app.get(AnnouncePhases).run();
    const announced = await app.database.manager.query<{ phase: string }[]>(
      `select payload->>'phase' as phase from outbox_event
        where name = 'processes.phase-changed' and payload->>'processId' = $1 order by created_at`,
      [processId],
    );
    expect(announced.map(({ phase }) => phase)).toEqual(['endorsement', 'resolution']);
    const passed = plan({ consultation: inDays(3) });
    expect(await rejectionOf(passed)).toMatchObject({ fields: [{ field: 'phases.consultation', rule: 'phaseBegun' }] });
  });

  it.each<[string, PlanProcessCommand['phases'], string, string]>([
    ['a date of a phase that has begun', { consultation: inDays(2) }, 'consultation', 'phaseBegun'],
    ['a date in the past', { resolution: '2024-05-01T10:00' }, 'resolution', 'phaseFuture'],
    ['a phase before the one it is in', { drafting: inDays(2) }, 'drafting', 'phasePassed'],
    ['two phases in the wrong order', { resolution: inDays(5), endorsement: inDays(4) }, 'endorsement', 'phaseOrder'],
    [
      'two phases at one moment',
      { resolution: '2090-01-01T10:00', closed: '2090-01-01T10:00' },
      'closed',
      'phaseOrder',
    ],
    ['what is not a date', { signature: 'tomorrow' }, 'signature', 'dateTime'],
    ['a time that the clocks skip', { closed: '2090-03-26T02:30' }, 'closed', 'skippedTime'],
    ['a year that cannot be meant', { closed: '9999-01-01T10:00' }, 'closed', 'yearRange'],
  ])('refuses %s, names the phase, and changes nothing', async (_what, phases, kind, rule) => {
    const { processId, editor } = await aProcess(app);
    const before = await phasesOf(processId);
    const refused = await rejectionOf(app.get(PlanProcess).execute(editor, command(processId, phases)));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: `phases.${kind}`, rule }] });
    expect(await phasesOf(processId)).toEqual(before);
  });

  it('refuses a process without any phase, and a zone that there is not', async () => {
    const { processId, editor } = await aProcess(app);
    await app.database.manager.query('delete from phase where process_id = $1', [processId]);
    const empty = app.get(PlanProcess).execute(editor, command(processId, {}));
    expect(await rejectionOf(empty)).toMatchObject({ fields: [{ field: 'phases.input', rule: 'somePhase' }] });
    const nowhere = app.get(PlanProcess).execute(editor, { ...command(processId, {}), timeZone: 'Middle/Earth' });
    expect(await rejectionOf(nowhere)).toMatchObject({ fields: [{ field: 'timeZone' }] });
  });

  it('is for its editors and administrators, of a process that there is', async () => {
    const { processId } = await aProcess(app);
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const member = await anAccount(app.database);
    const plan = command(processId, { resolution: inDays(2) });
    expect((await rejectionOf(app.get(PlanProcess).execute(member, plan))).code).toBe('FORBIDDEN');
    await app.get(PlanProcess).execute(administrator, plan);
    const nowhere = app.get(PlanProcess).execute(administrator, { ...plan, processId: newId() });
    expect((await rejectionOf(nowhere)).code).toBe('NOT_FOUND');
  });
});

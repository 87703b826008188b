import type { Tx } from '@sic/database';
import { localShift, shiftedMoment } from '@sic/kernel/local-time';
import { Rejection } from '@sic/kernel';
import { ProgrammeDoesNotFit } from '../gatherings.problems.js';
import { ProgrammeItem } from '../programme/programme-item.entity.js';
import type { Gathering } from './gathering.entity.js';

type Times = Pick<Gathering, 'startsAt' | 'endsAt' | 'timeZone'>;
type Item = Pick<ProgrammeItem, 'id' | 'title' | 'startsAt' | 'endsAt'>;

/**
 * The times of programme items after their gathering has moved, by what clocks show. They go with its beginning; where the
 * gathering only became longer or shorter around them they stay.
 */
export function movedItems<I extends Item>(items: readonly I[], before: Times, after: Times): I[] {
  const shift = localShift(before.startsAt, before.timeZone, after.startsAt, after.timeZone);
  const endShift = localShift(before.endsAt, before.timeZone, after.endsAt, after.timeZone);
  const by = (distance: number): I[] =>
    items.map((item) => ({
      ...item,
      startsAt: shiftedMoment(item.startsAt, before.timeZone, after.timeZone, distance),
      endsAt: shiftedMoment(item.endsAt, before.timeZone, after.timeZone, distance),
    }));
  const stayed = by(0);
  return shift !== endShift && stayed.every((item) => fits(item, after)) ? stayed : by(shift);
}

function fits({ startsAt, endsAt }: Item, gathering: Times): boolean {
  return startsAt >= gathering.startsAt && endsAt <= gathering.endsAt && startsAt < endsAt;
}

/**
 * Moves the programme of a gathering with it.
 * @returns how many items have another time now
 * @throws Rejection PROGRAMME_DOES_NOT_FIT with the items that would lie outside
 */
export async function moveProgramme(tx: Tx, gatheringId: string, before: Times, after: Times): Promise<number> {
  const isSame = +before.startsAt === +after.startsAt && +before.endsAt === +after.endsAt;
  if (isSame && before.timeZone === after.timeZone) return 0;
  const items = await tx.find(ProgrammeItem, { where: { gatheringId }, order: { startsAt: 'asc', position: 'asc' } });
  const moved = movedItems(items, before, after);
  const outside = moved.filter((item) => !fits(item, after));
  if (outside.length > 0) throw new Rejection(new ProgrammeDoesNotFit(outside.map(({ title }) => title)));
  const changed = moved.filter(({ startsAt, endsAt }, at) => {
    const item = items[at]!;
    return +startsAt !== +item.startsAt || +endsAt !== +item.endsAt;
  });
  for (const { id, startsAt, endsAt } of changed) await tx.update(ProgrammeItem, { id }, { startsAt, endsAt });
  return changed.length;
}

import ICAL from 'ical.js';
import nodeIcal, { type ParameterValue, type VEvent } from 'node-ical';

/** An event as a program reads it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  location: string;
  sequence: number;
  status: string;
  isAllDay: boolean;
  startsAt: Date;
  endsAt: Date;
  /** Its name, where the file has one. */
  organiser: string | null;
  attendee: string | null;
}

export interface ReadCalendar {
  method: string;
  /** What a subscription is called. */
  name: string | null;
  events: ReadEvent[];
}

/**
 * A calendar file as two programs read it that know nothing of each other.
 * @throws Error when one of them cannot read it, or they read different things
 */
export function readCalendar(file: string): ReadCalendar {
  const [one, other] = [withIcalJs(file), withNodeIcal(file)];
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    throw new Error(`Read as ${JSON.stringify(one, null, 1)}\nand as ${JSON.stringify(other, null, 1)}\n${file}`);
  }
  return one;
}

function withIcalJs(file: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    name: text(calendar.getFirstPropertyValue('x-wr-calname')),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        location: event.location,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        isAllDay: event.startDate.isDate,
        startsAt: event.startDate.toJSDate(),
        endsAt: event.endDate.toJSDate(),
        organiser: text(component.getFirstProperty('organizer')?.getParameter('cn')),
        attendee: text(component.getFirstProperty('attendee')?.getParameter('cn')),
      };
    }),
  };
}

function withNodeIcal(file: string): ReadCalendar {
  const calendar = nodeIcal.sync.parseICS(file);
  const general = calendar['vcalendar'] as Record<string, string> | undefined;
  const events = Object.values(calendar).filter((part): part is VEvent => part?.type === 'VEVENT');
  return {
    method: String(general?.['method']),
    name: general?.['WR-CALNAME'] ?? null,
    events: events.map((event) => ({
      uid: event.uid,
      summary: textOf(event.summary),
      description: textOf(event.description),
      location: textOf(event.location),
      sequence: Number(event.sequence),
      status: String(event.status),
      isAllDay: event.datetype === 'date',
      startsAt: new Date(event.start),
      endsAt: new Date(event.end as Date),
      organiser: nameOf(event.organizer),
      attendee: nameOf(Array.isArray(event.attendee) ? event.attendee[0] : event.attendee),
    })),
  };
}

function textOf(value: ParameterValue | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}

function nameOf(person: unknown): string | null {
  const name = (person as { params?: { CN?: string } } | undefined)?.params?.CN;
  return name === undefined ? null : name.replaceAll('"', '');
}

import { localeOf } from '@sic/messages';
import { languageOf, translate } from './i18n.server.js';

/** The zones to choose from: the city that each is known by, and its country. */
const zones = {
  'Europe/Amsterdam': ['amsterdam', 'NL'],
  'Europe/Andorra': ['andorra', 'AD'],
  'Europe/Athens': ['athens', 'GR'],
  'Atlantic/Azores': ['azores', 'PT'],
  'Europe/Belgrade': ['belgrade', 'RS'],
  'Europe/Berlin': ['berlin', 'DE'],
  'Europe/Bratislava': ['bratislava', 'SK'],
  'Europe/Brussels': ['brussels', 'BE'],
  'Europe/Bucharest': ['bucharest', 'RO'],
  'Europe/Budapest': ['budapest', 'HU'],
  'Atlantic/Canary': ['canaries', 'ES'],
  'Europe/Chisinau': ['chisinau', 'MD'],
  'Europe/Copenhagen': ['copenhagen', 'DK'],
  'Europe/Dublin': ['dublin', 'IE'],
  'Atlantic/Faroe': ['torshavn', 'FO'],
  'Europe/Gibraltar': ['gibraltar', 'GI'],
  'Europe/Helsinki': ['helsinki', 'FI'],
  'Europe/Istanbul': ['istanbul', 'TR'],
  'Europe/Kyiv': ['kyiv', 'UA'],
  'Europe/Lisbon': ['lisbon', 'PT'],
  'Europe/Ljubljana': ['ljubljana', 'SI'],
  'Europe/London': ['london', 'GB'],
  'Europe/Luxembourg': ['luxembourg', 'LU'],
  'Atlantic/Madeira': ['madeira', 'PT'],
  'Europe/Madrid': ['madrid', 'ES'],
  'Europe/Malta': ['valletta', 'MT'],
  'Europe/Monaco': ['monaco', 'MC'],
  'Asia/Nicosia': ['nicosia', 'CY'],
  'Europe/Oslo': ['oslo', 'NO'],
  'Europe/Paris': ['paris', 'FR'],
  'Europe/Podgorica': ['podgorica', 'ME'],
  'Europe/Prague': ['prague', 'CZ'],
  'Atlantic/Reykjavik': ['reykjavik', 'IS'],
  'Europe/Riga': ['riga', 'LV'],
  'Europe/Rome': ['rome', 'IT'],
  'Europe/San_Marino': ['sanMarino', 'SM'],
  'Europe/Sarajevo': ['sarajevo', 'BA'],
  'Europe/Skopje': ['skopje', 'MK'],
  'Europe/Sofia': ['sofia', 'BG'],
  'Europe/Stockholm': ['stockholm', 'SE'],
  'Europe/Tallinn': ['tallinn', 'EE'],
  'Asia/Tbilisi': ['tbilisi', 'GE'],
  'Europe/Tirane': ['tirana', 'AL'],
  'Europe/Vaduz': ['vaduz', 'LI'],
  'Europe/Vatican': ['vatican', 'VA'],
  'Europe/Vienna': ['vienna', 'AT'],
  'Europe/Vilnius': ['vilnius', 'LT'],
  'Europe/Warsaw': ['warsaw', 'PL'],
  'Europe/Zagreb': ['zagreb', 'HR'],
  'Europe/Zurich': ['zurich', 'CH'],
} as const;

export interface ZoneOption {
  readonly value: string;
  readonly label: string;
}

/**
 * The zones that a form offers, as people know them: "Warsaw, Poland (UTC+1)", in the order of the reader's language.
 * @param kept one that is offered although it is not in the list: it was chosen before
 * @param at the moment whose offset is named, since summer time changes it
 */
export function zoneOptions(request: Request, kept?: string, at = new Date()): ZoneOption[] {
  const locale = localeOf[languageOf(request)];
  const t = translate(request, 'zones');
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const known = Object.entries(zones).map(([value, [city, country]]) => {
    const [name, land] = [t(city), countries.of(country) ?? country];
    return { value, label: `${name === land ? name : `${name}, ${land}`} (${offsetOf(value, at)})` };
  });
  const others = ['UTC', ...(kept === undefined || kept === 'UTC' || kept in zones ? [] : [kept])];
  return [
    ...known.toSorted((one, other) => one.label.localeCompare(other.label, locale)),
    ...others.map((value) => ({ value, label: `${longNameOf(value, locale, at)} (${offsetOf(value, at)})` })),
  ];
}

/** How far a zone is from UTC: "UTC+1". */
function offsetOf(timeZone: string, at: Date): string {
  return partOf('en-GB', timeZone, 'shortOffset', at).replace('GMT', 'UTC');
}

/** "Coordinated Universal Time" */
function longNameOf(timeZone: string, locale: string, at: Date): string {
  return partOf(locale, timeZone, 'long', at);
}

function partOf(locale: string, timeZone: string, timeZoneName: 'long' | 'shortOffset', at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

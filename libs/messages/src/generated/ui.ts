// Written by `npm run messages` from catalogues/en/ui.json.
import type { None, Text } from '../parameters.js';

export interface Ui {
  'trail': None;
  'cancel': None;
  'diff.added': None;
  'diff.removed': None;
  'diff.end': None;
  'form.problem': { count: number };
  'form.sending': None;
  'hidden.member': None;
  'hidden.organisation': None;
  'map.credit': None;
  'pager.label': None;
  'pager.shown': { count: number; shown: Text };
  'pager.first': None;
  'pager.next': None;
  'password.showShort': None;
  'password.hideShort': None;
  'localTime.which': { label: Text };
  'localTime.hint': None;
  'localTime.choose': None;
  'localTime.first': { offset: Text };
  'localTime.second': { offset: Text };
  'order.latest': None;
  'order.longest': None;
  'order.name': None;
  'order.needed': None;
  'order.next': None;
  'order.offers': None;
  'order.oldest': None;
  'order.open': None;
  'order.past': None;
  'order.queue': None;
  'order.reading': None;
  'order.submitted': None;
  'sorted': { order: Text };
}

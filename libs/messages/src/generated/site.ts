// Written by `npm run messages` from catalogues/en/site.json.
import type { None } from '../parameters.js';

export interface Site {
  'about.title': None;
  'about.lead': None;
  'about.whyTitle': None;
  'about.why': None;
  'about.howTitle': None;
  'about.how1': None;
  'about.how2': None;
  'about.how3': None;
  'about.how4': None;
  'about.promisesTitle': None;
  'about.promise1': None;
  'about.promise2': None;
  'about.promise3': None;
  'about.codeTitle': None;
  'about.code': None;
  'accessibility.title': None;
  'accessibility.lead': None;
  'accessibility.doneTitle': None;
  'accessibility.done1': None;
  'accessibility.done2': None;
  'accessibility.done3': None;
  'accessibility.done4': None;
  'accessibility.done5': None;
  'accessibility.done6': None;
  'accessibility.checkedTitle': None;
  'accessibility.checked': None;
  'accessibility.limitsTitle': None;
  'accessibility.limits': None;
  'accessibility.tellTitle': None;
  'accessibility.tell': None;
  'privacy.title': None;
  'privacy.lead': None;
  'privacy.keptTitle': None;
  'privacy.kept1': None;
  'privacy.kept2': None;
  'privacy.kept3': None;
  'privacy.kept4': None;
  'privacy.kept5': None;
  'privacy.cookiesTitle': None;
  'privacy.cookies': None;
  'privacy.rightsTitle': None;
  'privacy.rights': None;
}

// Written by `npm run messages`: every file of the catalogues.
import enAudit from '../../catalogues/en/audit.json' with { type: 'json' };
import enAuth from '../../catalogues/en/auth.json' with { type: 'json' };
import enCalendar from '../../catalogues/en/calendar.json' with { type: 'json' };
import enCommon from '../../catalogues/en/common.json' with { type: 'json' };
import enDrafting from '../../catalogues/en/drafting.json' with { type: 'json' };
import enGatherings from '../../catalogues/en/gatherings.json' with { type: 'json' };
import enHome from '../../catalogues/en/home.json' with { type: 'json' };
import enMailsDrafting from '../../catalogues/en/mails/drafting.json' with { type: 'json' };
import enMailsGatherings from '../../catalogues/en/mails/gatherings.json' with { type: 'json' };
import enMailsGeneral from '../../catalogues/en/mails/general.json' with { type: 'json' };
import enMailsIdentity from '../../catalogues/en/mails/identity.json' with { type: 'json' };
import enMailsModeration from '../../catalogues/en/mails/moderation.json' with { type: 'json' };
import enMailsProfiles from '../../catalogues/en/mails/profiles.json' with { type: 'json' };
import enMe from '../../catalogues/en/me.json' with { type: 'json' };
import enModeration from '../../catalogues/en/moderation.json' with { type: 'json' };
import enNotificationsDiscussion from '../../catalogues/en/notifications/discussion.json' with { type: 'json' };
import enNotificationsDrafting from '../../catalogues/en/notifications/drafting.json' with { type: 'json' };
import enNotificationsGatherings from '../../catalogues/en/notifications/gatherings.json' with { type: 'json' };
import enNotificationsIdentity from '../../catalogues/en/notifications/identity.json' with { type: 'json' };
import enNotificationsModeration from '../../catalogues/en/notifications/moderation.json' with { type: 'json' };
import enNotificationsProcesses from '../../catalogues/en/notifications/processes.json' with { type: 'json' };
import enNotificationsProfiles from '../../catalogues/en/notifications/profiles.json' with { type: 'json' };
import enProblemsDiscussion from '../../catalogues/en/problems/discussion.json' with { type: 'json' };
import enProblemsDrafting from '../../catalogues/en/problems/drafting.json' with { type: 'json' };
import enProblemsGatherings from '../../catalogues/en/problems/gatherings.json' with { type: 'json' };
import enProblemsGeneral from '../../catalogues/en/problems/general.json' with { type: 'json' };
import enProblemsIdentity from '../../catalogues/en/problems/identity.json' with { type: 'json' };
import enProblemsModeration from '../../catalogues/en/problems/moderation.json' with { type: 'json' };
import enProblemsNotifications from '../../catalogues/en/problems/notifications.json' with { type: 'json' };
import enProblemsProcesses from '../../catalogues/en/problems/processes.json' with { type: 'json' };
import enProblemsProfiles from '../../catalogues/en/problems/profiles.json' with { type: 'json' };
import enProfiles from '../../catalogues/en/profiles.json' with { type: 'json' };
import enRules from '../../catalogues/en/rules.json' with { type: 'json' };
import enSite from '../../catalogues/en/site.json' with { type: 'json' };
import enSubjects from '../../catalogues/en/subjects.json' with { type: 'json' };
import enUi from '../../catalogues/en/ui.json' with { type: 'json' };
import enValidationDiscussion from '../../catalogues/en/validation/discussion.json' with { type: 'json' };
import enValidationDrafting from '../../catalogues/en/validation/drafting.json' with { type: 'json' };
import enValidationGatherings from '../../catalogues/en/validation/gatherings.json' with { type: 'json' };
import enValidationGeneral from '../../catalogues/en/validation/general.json' with { type: 'json' };
import enValidationIdentity from '../../catalogues/en/validation/identity.json' with { type: 'json' };
import enValidationModeration from '../../catalogues/en/validation/moderation.json' with { type: 'json' };
import enValidationNotifications from '../../catalogues/en/validation/notifications.json' with { type: 'json' };
import enValidationProcesses from '../../catalogues/en/validation/processes.json' with { type: 'json' };
import enValidationProfiles from '../../catalogues/en/validation/profiles.json' with { type: 'json' };
import enZones from '../../catalogues/en/zones.json' with { type: 'json' };
import deAudit from '../../catalogues/de/audit.json' with { type: 'json' };
import deAuth from '../../catalogues/de/auth.json' with { type: 'json' };
import deCalendar from '../../catalogues/de/calendar.json' with { type: 'json' };
import deCommon from '../../catalogues/de/common.json' with { type: 'json' };
import deDrafting from '../../catalogues/de/drafting.json' with { type: 'json' };
import deGatherings from '../../catalogues/de/gatherings.json' with { type: 'json' };
import deHome from '../../catalogues/de/home.json' with { type: 'json' };
import deMailsDrafting from '../../catalogues/de/mails/drafting.json' with { type: 'json' };
import deMailsGatherings from '../../catalogues/de/mails/gatherings.json' with { type: 'json' };
import deMailsGeneral from '../../catalogues/de/mails/general.json' with { type: 'json' };
import deMailsIdentity from '../../catalogues/de/mails/identity.json' with { type: 'json' };
import deMailsModeration from '../../catalogues/de/mails/moderation.json' with { type: 'json' };
import deMailsProfiles from '../../catalogues/de/mails/profiles.json' with { type: 'json' };
import deMe from '../../catalogues/de/me.json' with { type: 'json' };
import deModeration from '../../catalogues/de/moderation.json' with { type: 'json' };
import deNotificationsDiscussion from '../../catalogues/de/notifications/discussion.json' with { type: 'json' };
import deNotificationsDrafting from '../../catalogues/de/notifications/drafting.json' with { type: 'json' };
import deNotificationsGatherings from '../../catalogues/de/notifications/gatherings.json' with { type: 'json' };
import deNotificationsIdentity from '../../catalogues/de/notifications/identity.json' with { type: 'json' };
import deNotificationsModeration from '../../catalogues/de/notifications/moderation.json' with { type: 'json' };
import deNotificationsProcesses from '../../catalogues/de/notifications/processes.json' with { type: 'json' };
import deNotificationsProfiles from '../../catalogues/de/notifications/profiles.json' with { type: 'json' };
import deProblemsDiscussion from '../../catalogues/de/problems/discussion.json' with { type: 'json' };
import deProblemsDrafting from '../../catalogues/de/problems/drafting.json' with { type: 'json' };
import deProblemsGatherings from '../../catalogues/de/problems/gatherings.json' with { type: 'json' };
import deProblemsGeneral from '../../catalogues/de/problems/general.json' with { type: 'json' };
import deProblemsIdentity from '../../catalogues/de/problems/identity.json' with { type: 'json' };
import deProblemsModeration from '../../catalogues/de/problems/moderation.json' with { type: 'json' };
import deProblemsNotifications from '../../catalogues/de/problems/notifications.json' with { type: 'json' };
import deProblemsProcesses from '../../catalogues/de/problems/processes.json' with { type: 'json' };
import deProblemsProfiles from '../../catalogues/de/problems/profiles.json' with { type: 'json' };
import deProfiles from '../../catalogues/de/profiles.json' with { type: 'json' };
import deRules from '../../catalogues/de/rules.json' with { type: 'json' };
import deSite from '../../catalogues/de/site.json' with { type: 'json' };
import deSubjects from '../../catalogues/de/subjects.json' with { type: 'json' };
import deUi from '../../catalogues/de/ui.json' with { type: 'json' };
import deValidationDiscussion from '../../catalogues/de/validation/discussion.json' with { type: 'json' };
import deValidationDrafting from '../../catalogues/de/validation/drafting.json' with { type: 'json' };
import deValidationGatherings from '../../catalogues/de/validation/gatherings.json' with { type: 'json' };
import deValidationGeneral from '../../catalogues/de/validation/general.json' with { type: 'json' };
import deValidationIdentity from '../../catalogues/de/validation/identity.json' with { type: 'json' };
import deValidationModeration from '../../catalogues/de/validation/moderation.json' with { type: 'json' };
import deValidationNotifications from '../../catalogues/de/validation/notifications.json' with { type: 'json' };
import deValidationProcesses from '../../catalogues/de/validation/processes.json' with { type: 'json' };
import deValidationProfiles from '../../catalogues/de/validation/profiles.json' with { type: 'json' };
import deZones from '../../catalogues/de/zones.json' with { type: 'json' };
import type { Audit } from './audit.js';
import type { Auth } from './auth.js';
import type { Calendar } from './calendar.js';
import type { Common } from './common.js';
import type { Drafting } from './drafting.js';
import type { Gatherings } from './gatherings.js';
import type { Home } from './home.js';
import type { MailsDrafting } from './mails/drafting.js';
import type { MailsGatherings } from './mails/gatherings.js';
import type { MailsGeneral } from './mails/general.js';
import type { MailsIdentity } from './mails/identity.js';
import type { MailsModeration } from './mails/moderation.js';
import type { MailsProfiles } from './mails/profiles.js';
import type { Me } from './me.js';
import type { Moderation } from './moderation.js';
import type { NotificationsDiscussion } from './notifications/discussion.js';
import type { NotificationsDrafting } from './notifications/drafting.js';
import type { NotificationsGatherings } from './notifications/gatherings.js';
import type { NotificationsIdentity } from './notifications/identity.js';
import type { NotificationsModeration } from './notifications/moderation.js';
import type { NotificationsProcesses } from './notifications/processes.js';
import type { NotificationsProfiles } from './notifications/profiles.js';
import type { ProblemsDiscussion } from './problems/discussion.js';
import type { ProblemsDrafting } from './problems/drafting.js';
import type { ProblemsGatherings } from './problems/gatherings.js';
import type { ProblemsGeneral } from './problems/general.js';
import type { ProblemsIdentity } from './problems/identity.js';
import type { ProblemsModeration } from './problems/moderation.js';
import type { ProblemsNotifications } from './problems/notifications.js';
import type { ProblemsProcesses } from './problems/processes.js';
import type { ProblemsProfiles } from './problems/profiles.js';
import type { Profiles } from './profiles.js';
import type { Rules } from './rules.js';
import type { Site } from './site.js';
import type { Subjects } from './subjects.js';
import type { Ui } from './ui.js';
import type { ValidationDiscussion } from './validation/discussion.js';
import type { ValidationDrafting } from './validation/drafting.js';
import type { ValidationGatherings } from './validation/gatherings.js';
import type { ValidationGeneral } from './validation/general.js';
import type { ValidationIdentity } from './validation/identity.js';
import type { ValidationModeration } from './validation/moderation.js';
import type { ValidationNotifications } from './validation/notifications.js';
import type { ValidationProcesses } from './validation/processes.js';
import type { ValidationProfiles } from './validation/profiles.js';
import type { Zones } from './zones.js';

/** The parameters of every message, by namespace and key. */
export interface Catalogues {
  'audit': Audit;
  'auth': Auth;
  'calendar': Calendar;
  'common': Common;
  'drafting': Drafting;
  'gatherings': Gatherings;
  'home': Home;
  'mails': MailsDrafting & MailsGatherings & MailsGeneral & MailsIdentity & MailsModeration & MailsProfiles;
  'me': Me;
  'moderation': Moderation;
  'notifications': NotificationsDiscussion & NotificationsDrafting & NotificationsGatherings & NotificationsIdentity & NotificationsModeration & NotificationsProcesses & NotificationsProfiles;
  'problems': ProblemsDiscussion & ProblemsDrafting & ProblemsGatherings & ProblemsGeneral & ProblemsIdentity & ProblemsModeration & ProblemsNotifications & ProblemsProcesses & ProblemsProfiles;
  'profiles': Profiles;
  'rules': Rules;
  'site': Site;
  'subjects': Subjects;
  'ui': Ui;
  'validation': ValidationDiscussion & ValidationDrafting & ValidationGatherings & ValidationGeneral & ValidationIdentity & ValidationModeration & ValidationNotifications & ValidationProcesses & ValidationProfiles;
  'zones': Zones;
}

export const files = {
  en: {
    'audit': [enAudit],
    'auth': [enAuth],
    'calendar': [enCalendar],
    'common': [enCommon],
    'drafting': [enDrafting],
    'gatherings': [enGatherings],
    'home': [enHome],
    'mails': [enMailsDrafting, enMailsGatherings, enMailsGeneral, enMailsIdentity, enMailsModeration, enMailsProfiles],
    'me': [enMe],
    'moderation': [enModeration],
    'notifications': [enNotificationsDiscussion, enNotificationsDrafting, enNotificationsGatherings, enNotificationsIdentity, enNotificationsModeration, enNotificationsProcesses, enNotificationsProfiles],
    'problems': [enProblemsDiscussion, enProblemsDrafting, enProblemsGatherings, enProblemsGeneral, enProblemsIdentity, enProblemsModeration, enProblemsNotifications, enProblemsProcesses, enProblemsProfiles],
    'profiles': [enProfiles],
    'rules': [enRules],
    'site': [enSite],
    'subjects': [enSubjects],
    'ui': [enUi],
    'validation': [enValidationDiscussion, enValidationDrafting, enValidationGatherings, enValidationGeneral, enValidationIdentity, enValidationModeration, enValidationNotifications, enValidationProcesses, enValidationProfiles],
    'zones': [enZones],
  },
  de: {
    'audit': [deAudit],
    'auth': [deAuth],
    'calendar': [deCalendar],
    'common': [deCommon],
    'drafting': [deDrafting],
    'gatherings': [deGatherings],
    'home': [deHome],
    'mails': [deMailsDrafting, deMailsGatherings, deMailsGeneral, deMailsIdentity, deMailsModeration, deMailsProfiles],
    'me': [deMe],
    'moderation': [deModeration],
    'notifications': [deNotificationsDiscussion, deNotificationsDrafting, deNotificationsGatherings, deNotificationsIdentity, deNotificationsModeration, deNotificationsProcesses, deNotificationsProfiles],
    'problems': [deProblemsDiscussion, deProblemsDrafting, deProblemsGatherings, deProblemsGeneral, deProblemsIdentity, deProblemsModeration, deProblemsNotifications, deProblemsProcesses, deProblemsProfiles],
    'profiles': [deProfiles],
    'rules': [deRules],
    'site': [deSite],
    'subjects': [deSubjects],
    'ui': [deUi],
    'validation': [deValidationDiscussion, deValidationDrafting, deValidationGatherings, deValidationGeneral, deValidationIdentity, deValidationModeration, deValidationNotifications, deValidationProcesses, deValidationProfiles],
    'zones': [deZones],
  },
};

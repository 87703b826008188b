// Written by `npm run messages`: every file of the catalogues.
import enProblemsDiscussion from '../../catalogues/en/problems/discussion.json' with { type: 'json' };
import enProblemsDrafting from '../../catalogues/en/problems/drafting.json' with { type: 'json' };
import enProblemsGatherings from '../../catalogues/en/problems/gatherings.json' with { type: 'json' };
import enProblemsGeneral from '../../catalogues/en/problems/general.json' with { type: 'json' };
import enProblemsIdentity from '../../catalogues/en/problems/identity.json' with { type: 'json' };
import enProblemsModeration from '../../catalogues/en/problems/moderation.json' with { type: 'json' };
import enProblemsNotifications from '../../catalogues/en/problems/notifications.json' with { type: 'json' };
import enProblemsProcesses from '../../catalogues/en/problems/processes.json' with { type: 'json' };
import enProblemsProfiles from '../../catalogues/en/problems/profiles.json' with { type: 'json' };
import enValidationDiscussion from '../../catalogues/en/validation/discussion.json' with { type: 'json' };
import enValidationDrafting from '../../catalogues/en/validation/drafting.json' with { type: 'json' };
import enValidationGatherings from '../../catalogues/en/validation/gatherings.json' with { type: 'json' };
import enValidationGeneral from '../../catalogues/en/validation/general.json' with { type: 'json' };
import enValidationIdentity from '../../catalogues/en/validation/identity.json' with { type: 'json' };
import enValidationModeration from '../../catalogues/en/validation/moderation.json' with { type: 'json' };
import enValidationNotifications from '../../catalogues/en/validation/notifications.json' with { type: 'json' };
import enValidationProcesses from '../../catalogues/en/validation/processes.json' with { type: 'json' };
import enValidationProfiles from '../../catalogues/en/validation/profiles.json' with { type: 'json' };
import deProblemsDiscussion from '../../catalogues/de/problems/discussion.json' with { type: 'json' };
import deProblemsDrafting from '../../catalogues/de/problems/drafting.json' with { type: 'json' };
import deProblemsGatherings from '../../catalogues/de/problems/gatherings.json' with { type: 'json' };
import deProblemsGeneral from '../../catalogues/de/problems/general.json' with { type: 'json' };
import deProblemsIdentity from '../../catalogues/de/problems/identity.json' with { type: 'json' };
import deProblemsModeration from '../../catalogues/de/problems/moderation.json' with { type: 'json' };
import deProblemsNotifications from '../../catalogues/de/problems/notifications.json' with { type: 'json' };
import deProblemsProcesses from '../../catalogues/de/problems/processes.json' with { type: 'json' };
import deProblemsProfiles from '../../catalogues/de/problems/profiles.json' with { type: 'json' };
import deValidationDiscussion from '../../catalogues/de/validation/discussion.json' with { type: 'json' };
import deValidationDrafting from '../../catalogues/de/validation/drafting.json' with { type: 'json' };
import deValidationGatherings from '../../catalogues/de/validation/gatherings.json' with { type: 'json' };
import deValidationGeneral from '../../catalogues/de/validation/general.json' with { type: 'json' };
import deValidationIdentity from '../../catalogues/de/validation/identity.json' with { type: 'json' };
import deValidationModeration from '../../catalogues/de/validation/moderation.json' with { type: 'json' };
import deValidationNotifications from '../../catalogues/de/validation/notifications.json' with { type: 'json' };
import deValidationProcesses from '../../catalogues/de/validation/processes.json' with { type: 'json' };
import deValidationProfiles from '../../catalogues/de/validation/profiles.json' with { type: 'json' };
import type { ProblemsDiscussion } from './problems/discussion.js';
import type { ProblemsDrafting } from './problems/drafting.js';
import type { ProblemsGatherings } from './problems/gatherings.js';
import type { ProblemsGeneral } from './problems/general.js';
import type { ProblemsIdentity } from './problems/identity.js';
import type { ProblemsModeration } from './problems/moderation.js';
import type { ProblemsNotifications } from './problems/notifications.js';
import type { ProblemsProcesses } from './problems/processes.js';
import type { ProblemsProfiles } from './problems/profiles.js';
import type { ValidationDiscussion } from './validation/discussion.js';
import type { ValidationDrafting } from './validation/drafting.js';
import type { ValidationGatherings } from './validation/gatherings.js';
import type { ValidationGeneral } from './validation/general.js';
import type { ValidationIdentity } from './validation/identity.js';
import type { ValidationModeration } from './validation/moderation.js';
import type { ValidationNotifications } from './validation/notifications.js';
import type { ValidationProcesses } from './validation/processes.js';
import type { ValidationProfiles } from './validation/profiles.js';

/** The parameters of every message, by namespace and key. */
export interface Catalogues {
  'problems': ProblemsDiscussion & ProblemsDrafting & ProblemsGatherings & ProblemsGeneral & ProblemsIdentity & ProblemsModeration & ProblemsNotifications & ProblemsProcesses & ProblemsProfiles;
  'validation': ValidationDiscussion & ValidationDrafting & ValidationGatherings & ValidationGeneral & ValidationIdentity & ValidationModeration & ValidationNotifications & ValidationProcesses & ValidationProfiles;
}

export const files = {
  en: {
    'problems': [enProblemsDiscussion, enProblemsDrafting, enProblemsGatherings, enProblemsGeneral, enProblemsIdentity, enProblemsModeration, enProblemsNotifications, enProblemsProcesses, enProblemsProfiles],
    'validation': [enValidationDiscussion, enValidationDrafting, enValidationGatherings, enValidationGeneral, enValidationIdentity, enValidationModeration, enValidationNotifications, enValidationProcesses, enValidationProfiles],
  },
  de: {
    'problems': [deProblemsDiscussion, deProblemsDrafting, deProblemsGatherings, deProblemsGeneral, deProblemsIdentity, deProblemsModeration, deProblemsNotifications, deProblemsProcesses, deProblemsProfiles],
    'validation': [deValidationDiscussion, deValidationDrafting, deValidationGatherings, deValidationGeneral, deValidationIdentity, deValidationModeration, deValidationNotifications, deValidationProcesses, deValidationProfiles],
  },
};

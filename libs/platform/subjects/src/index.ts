export {
  POSITION_KINDS,
  subjectKey,
  type CommentsOfKind,
  type HidingOfKind,
  type PositionKind,
  type PositionsOfKind,
  type SubjectDescription,
  type SubjectKind,
  type SubjectRef,
} from './subject.js';
export { defineSubjectKind, problemsOfSubjects, SubjectKindEnum } from './subject-kinds.js';
export { describeBy, hideBy } from './rows.js';
export { SubjectTitle, titleOf, titleWhere } from './subject-title.graphql.js';
export { ReportPermission, type Reporting } from './report-permission.graphql.js';
export { SubjectInput } from './subject.inputs.js';
export { Subjects } from './subjects.js';
export { SubjectsModule } from './subjects.module.js';

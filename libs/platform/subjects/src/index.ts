export { Subjects, type SubjectFace, type SubjectKind } from './subjects.js';
export { SubjectsModule } from './subjects.module.js';

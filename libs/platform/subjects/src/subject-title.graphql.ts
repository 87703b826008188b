import { Field, ObjectType } from '@nestjs/graphql';
import { MessageParameter } from '@sic/graphql';
import { parametersFrom } from '@sic/messages';
import { SubjectKindEnum } from './subject-kinds.js';
import type { SubjectDescription } from './subject.js';

@ObjectType({ description: 'What a thing is called. Its kind selects the sentence in the catalogues.' })
export class SubjectTitle {
  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is.' })
  readonly kind!: string;

  @Field(() => [MessageParameter], { description: 'What the sentence of its kind names.' })
  readonly parameters!: MessageParameter[];
}

/** The title of a thing as the api gives it. */
export function titleOf(kind: string, parameters: SubjectDescription['parameters']): SubjectTitle {
  return { kind, parameters: parametersFrom(parameters) };
}

/** The title of the thing that a row is about; null where it is about none. */
export function titleWhere({
  subjectKind,
  parameters,
}: {
  readonly subjectKind: string | null;
  readonly parameters: SubjectDescription['parameters'] | null;
}): SubjectTitle | null {
  return subjectKind === null ? null : titleOf(subjectKind, parameters ?? {});
}

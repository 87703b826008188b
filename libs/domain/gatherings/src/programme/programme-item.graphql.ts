import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CountryCode, enumOf } from '@sic/graphql';
import { ProgrammeItemKind } from './programme-item.entity.js';

enumOf('ProgrammeItemKind', ProgrammeItemKind, 'What happens in a programme item.', {
  TALK: 'One or more people speak.',
  PANEL: 'Several people discuss before the others.',
  WORKSHOP: 'The people work on something together.',
  PRACTICE: 'Somebody presents what they tried.',
  WORLD_CAFE: 'Conversations at tables, in rounds.',
});

@ObjectType({ description: 'What a city or organisation tried, as it is presented.' })
export class PresentedCase {
  @Field(() => String, { description: 'What the practice is called.' })
  name!: string;

  @Field(() => CountryCode, { nullable: true, description: 'The country where it was tried; null when not said.' })
  country!: string | null;

  @Field(() => String, { description: 'What was tried, plain text.' })
  text!: string;
}

@ObjectType('ProgrammeItem', {
  description: 'A talk, panel, workshop, practice presentation or world café. Part of its gathering.',
})
export class ProgrammeItemType {
  @Field(() => ID, { description: 'Names the item in changes of its gathering.' })
  id!: string;

  @Field(() => ProgrammeItemKind, { description: 'What happens in it.' })
  kind!: ProgrammeItemKind;

  @Field(() => String, { description: 'Its title, one line.' })
  title!: string;

  @Field(() => String, { description: 'Plain text; empty when there is none.' })
  description!: string;

  @Field(() => String, { description: 'Names as they are announced; empty when there are none.' })
  speakers!: string;

  @Field(() => String, { description: 'Where in the house; empty when not said.' })
  room!: string;

  @Field(() => Date, { description: 'The moment at which it begins.' })
  startsAt!: Date;

  @Field(() => Date, { description: 'The moment at which it ends.' })
  endsAt!: Date;

  @Field(() => PresentedCase, { nullable: true, description: 'The practice that is presented in it, if any.' })
  practiceCase!: PresentedCase | null;
}

@ObjectType({ description: 'The programme item was added or changed.' })
export class SaveProgrammeItemSuccess {
  @Field(() => ProgrammeItemType, { description: 'The item as it is now.' })
  item!: ProgrammeItemType;
}

import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationKind } from '../organisation/organisation-kind.js';

registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What an organisation is.' });

@ObjectType({ description: 'A town or city, from GeoNames (CC BY 4.0).' })
export class Place {
  @Field(() => ID, { description: 'GeoNames id.' })
  id!: string;

  @Field(() => String, { description: 'As GeoNames writes it in English.' })
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType({ description: 'How many members and organisations are at one place.' })
export class PlaceCount {
  @Field(() => Place)
  place!: Place;

  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  organisations!: number;

  @Field(() => [OrganisationKind], { description: 'The kinds of the organisations there.' })
  kinds!: OrganisationKind[];
}

@ObjectType({ description: 'A country in which somebody or something is.' })
export class CountryCount {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string;

  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  organisations!: number;
}

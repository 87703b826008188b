import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CountryCode } from '@sic/graphql';

@ObjectType({ description: 'A town or city, from GeoNames (CC BY 4.0).' })
export class Place {
  @Field(() => ID, { description: 'Its number in GeoNames, which `place` reads.' })
  id!: string;

  @Field(() => String, { description: 'As GeoNames writes it.' })
  name!: string;

  @Field(() => CountryCode, { description: 'The country in which the town is.' })
  country!: string;

  @Field(() => Float, { description: 'Degrees north of the equator, negative in the south.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich, negative in the west.' })
  longitude!: number;
}

@ObjectType({ description: 'How many are at one place.' })
export class PlaceCount {
  @Field(() => Place, { description: 'The town that is counted.' })
  place!: Place;

  @Field(() => Int, { description: 'How many of the list are there.' })
  count!: number;
}

@ObjectType({ description: 'A country in which somebody or something is.' })
export class CountryCount {
  @Field(() => CountryCode, { description: 'The country that is counted.' })
  country!: string;

  @Field(() => Int, { description: 'How many members show the viewer that they are there.' })
  members!: number;

  @Field(() => Int, { description: 'How many organisations have their seat there.' })
  organisations!: number;
}

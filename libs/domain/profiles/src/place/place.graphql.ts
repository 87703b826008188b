import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A town or city, from GeoNames (CC BY 4.0).' })
export class Place {
  @Field(() => ID, { description: 'GeoNames id.' })
  id!: string;

  @Field(() => String, { description: 'As GeoNames writes it.' })
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType({ description: 'How many are at one place.' })
export class PlaceCount {
  @Field(() => Place)
  place!: Place;

  @Field(() => Int)
  count!: number;
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

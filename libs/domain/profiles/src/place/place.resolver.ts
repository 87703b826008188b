import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@sic/authorization';
import { languages } from '../member/languages.js';
import { Place } from './place.graphql.js';
import { Places } from './places.js';

/** What the forms of profiles and organisations choose from. */
@Resolver()
export class PlaceResolver {
  constructor(private readonly index: Places) {}

  @Public()
  @Query(() => [Place], {
    name: 'places',
    description: 'Towns whose name begins so, in any language that is known, the largest first; ten at most.',
  })
  search(@Args('search') search: string): Place[] {
    return this.index.search(search);
  }

  @Public()
  @Query(() => Place, { nullable: true, description: 'The place of a GeoNames id.' })
  place(@Args('id', { type: () => ID }) id: string): Place | null {
    return this.index.find(id) ?? null;
  }

  @Public()
  @Query(() => [String], { description: 'The languages that a profile can name, as BCP 47 tags.' })
  languages(): readonly string[] {
    return languages;
  }
}

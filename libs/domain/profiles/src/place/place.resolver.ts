import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@sic/authorization';
import { LanguageTag } from '@sic/graphql';
import { normalText } from '@sic/kernel';
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
  search(@Args('search', { description: 'The beginning of a name, at least two letters.' }) search: string): Place[] {
    return this.index.search(normalText(search, { isOneLine: true }));
  }

  @Public()
  @Query(() => Place, { nullable: true, description: 'The place of a GeoNames id.' })
  place(@Args('id', { type: () => ID, description: 'A number of GeoNames.' }) id: string): Place | null {
    return this.index.find(id) ?? null;
  }

  @Public()
  @Query(() => [LanguageTag], { description: 'The languages that a profile can name.' })
  languages(): readonly string[] {
    return languages;
  }
}

import { ArgsType, Field } from '@nestjs/graphql';
import type { Type as ClassOf } from '@nestjs/common';
import { enumOf, PageArgs, rule } from '@sic/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';

/** How a directory can be ordered; the statements know no other columns. */
export const DirectorySort = { NAME: 'name', NEWEST: 'newest' } as const;
export type DirectorySort = (typeof DirectorySort)[keyof typeof DirectorySort];
enumOf('DirectorySort', DirectorySort, 'The order of a directory.', {
  NAME: 'By name, in alphabetical order without regard to capitals and accents.',
  NEWEST: 'Those who joined or were registered last come first.',
});

export interface DirectoryArgs<Filter> extends PageArgs {
  filter?: Filter | null;
  sort: DirectorySort;
}

export interface MapArgs<Filter> {
  filter?: Filter | null;
}

/** The arguments of a directory's map: its filter. */
export function mapArgsOf<Filter extends object>(filter: ClassOf<Filter>): ClassOf<MapArgs<Filter>> {
  @ArgsType()
  class Args implements MapArgs<Filter> {
    @Field(() => filter, { nullable: true, description: 'Narrows the list; everything without it.' })
    @IsOptional()
    @ValidateNested()
    @Type(() => filter)
    filter?: Filter | null;
  }
  return Args;
}

/** The arguments of a directory: a page, a filter, an order. */
export function directoryArgsOf<Filter extends object>(filter: ClassOf<Filter>): ClassOf<DirectoryArgs<Filter>> {
  @ArgsType()
  class Args extends PageArgs implements DirectoryArgs<Filter> {
    @Field(() => filter, { nullable: true, description: 'Narrows the list; everything without it.' })
    @IsOptional()
    @ValidateNested()
    @Type(() => filter)
    filter?: Filter | null;

    @Field(() => DirectorySort, { defaultValue: DirectorySort.NAME, description: 'The order of the list.' })
    @IsIn(Object.values(DirectorySort), rule('isIn'))
    sort: DirectorySort = DirectorySort.NAME;
  }
  return Args;
}

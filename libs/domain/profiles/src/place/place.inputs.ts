import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { rule } from '@sic/graphql';
import { IsOptional, Matches } from 'class-validator';

/** A place of an input type, by its id in the list of places. */
export function PlaceField(options: { isOptional?: boolean; description: string }): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: options.isOptional === true, description: options.description }),
    ...(options.isOptional === true ? [IsOptional()] : []),
    Matches(/^\d{1,9}$/, rule('place')),
  );
}

import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';

/** A place of an input type, by its id in the list of places. */
export function PlaceField(options: { isOptional?: boolean; description: string }): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: options.isOptional === true, description: options.description }),
    ...(options.isOptional === true ? [IsOptional()] : []),
    Matches(/^\d{1,9}$/, { message: 'Please choose a place from the list.' }),
  );
}

/** A country that narrows a list. */
export function CountryFilterField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    Matches(/^[A-Z]{2}$/, { message: 'The country has to be two capital letters, such as PL.' }),
  );
}

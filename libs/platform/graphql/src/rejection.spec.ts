import 'reflect-metadata';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { Forbidden, type Problem, RateLimited, Rejection } from '@sic/kernel';
import { describe, expect, it } from '@jest/globals';
import { Max, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { GraphQLError } from 'graphql';
import { lastValueFrom, throwError } from 'rxjs';
import { TextField } from './fields.js';
import { makeFormatError } from './format-error.js';
import { RejectionInterceptor } from './rejection.interceptor.js';
import { rule } from './rule.js';
import { createValidationPipe } from './validation.pipe.js';

/** No catalogue has a text for it. */
class SeatsTaken implements Problem {
  readonly code = 'UNHEARD_OF';
  constructor(readonly retryAfterSeconds: number) {}
}

class Inner {
  @Max(5, rule('max', { max: 5 }))
  seats!: number;
}

class Input {
  @TextField({ label: 'The title', max: 10 })
  title!: string;

  @ValidateNested({ each: true })
  @Type(() => Inner)
  pools!: Inner[];
}

function intercept(listed: unknown[], problem: Problem): Promise<unknown> {
  const interceptor = new RejectionInterceptor({ get: () => listed } as unknown as Reflector);
  const context = { getHandler: () => undefined } as unknown as ExecutionContext;
  const next: CallHandler = { handle: () => throwError(() => new Rejection(problem)) };
  return lastValueFrom(interceptor.intercept(context, next));
}

describe('a rejection', () => {
  it('with a listed problem becomes a member of the union, of its class, with message and parameters', async () => {
    const told = await intercept([SeatsTaken], new SeatsTaken(3));
    expect(told).toBeInstanceOf(SeatsTaken);
    expect(told).toMatchObject({ code: 'UNHEARD_OF', retryAfterSeconds: 3, message: 'UNHEARD_OF', parameters: [] });
  });

  it('with any other problem stays a rejection', async () => {
    await expect(intercept([SeatsTaken], new Forbidden('MODERATORS_ONLY'))).rejects.toBeInstanceOf(Rejection);
  });

  it('becomes an error with code, parameters and the English message', () => {
    const formatError = makeFormatError(() => expect(true).toBe(false));
    const error = new GraphQLError('', { originalError: new Rejection(new RateLimited(7)) });
    expect(formatError(error.toJSON(), error)).toMatchObject({
      message: 'Too many attempts. Please try again in 7 seconds.',
      extensions: {
        code: 'RATE_LIMITED',
        parameters: [{ name: 'retryAfterSeconds', values: ['7'] }],
        retryAfterSeconds: 7,
      },
    });
  });
});

describe('input that breaks rules', () => {
  const broken = (value: unknown): Promise<unknown> =>
    createValidationPipe()
      .transform(value, { type: 'body', metatype: Input })
      .then(
        () => null,
        (error: Rejection) => error.problem,
      );

  it('names field, rule and parameters, in nested inputs too', async () => {
    expect(await broken({ title: 'x'.repeat(11), pools: [{ seats: 6 }] })).toEqual({
      code: 'INVALID_INPUT',
      fields: [
        { field: 'title', rule: 'maxLength', parameters: { max: 10 } },
        { field: 'pools.0.seats', rule: 'max', parameters: { max: 5 } },
      ],
    });
  });

  it('names a field that there is not', async () => {
    expect(await broken({ title: 'x', pools: [], colour: 'red' })).toMatchObject({
      fields: [{ field: 'colour', rule: 'unknownField' }],
    });
  });

  it('is let through when it breaks none', async () => {
    expect(await broken({ title: 'x', pools: [{ seats: 5 }] })).toBeNull();
  });
});

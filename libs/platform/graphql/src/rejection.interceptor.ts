import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Problem, Rejection } from '@sic/kernel';
import { tellProblem } from '@sic/messages';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { problemClasses, RETURNS } from './returns.js';

/** Turns a rejection into a member of the mutation's result union, where `@Returns` lists its problem. */
@Injectable()
export class RejectionInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const listed = this.reflector.get<Parameters<typeof problemClasses>[0] | undefined>(RETURNS, context.getHandler());
    if (!listed) return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        const isListed =
          error instanceof Rejection && problemClasses(listed).some((problem) => error.problem instanceof problem);
        return isListed ? of(told(error.problem)) : throwError(() => error);
      }),
    );
  }
}

/** The problem with its English message and its parameters; of the same class, by which its type is known. */
function told(problem: Problem): Problem {
  const { message, parameters } = tellProblem(problem);
  return Object.assign(Object.create(Object.getPrototypeOf(problem) as object) as Problem, problem, {
    message,
    parameters,
  });
}

import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Rejection } from '@sic/kernel';
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
        return isListed ? of(error.problem) : throwError(() => error);
      }),
    );
  }
}

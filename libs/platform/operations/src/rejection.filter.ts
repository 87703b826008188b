import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { RateLimited, Rejection } from '@sic/kernel';
import { tellProblem } from '@sic/messages';
import type { FastifyReply } from 'fastify';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID_INPUT: 422,
  RATE_LIMITED: 429,
};

/** Refusals of plain HTTP routes as a status and the same codes as in GraphQL; GraphQL has its own format. */
@Catch(Rejection)
export class RejectionFilter implements ExceptionFilter<Rejection> {
  catch(rejection: Rejection, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return rejection;
    const { problem } = rejection;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (problem instanceof RateLimited) void reply.header('retry-after', problem.retryAfterSeconds);
    return reply.status(STATUS[problem.code] ?? 422).send(tellProblem(problem));
  }
}

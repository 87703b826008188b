import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';

/** Denies every handler that does not declare its access level. */
@Module({ providers: [{ provide: APP_GUARD, useClass: AccessGuard }] })
export class AuthorizationModule {}

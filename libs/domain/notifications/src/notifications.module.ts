import { Module } from '@nestjs/common';
import { OnAuthLinkRequested } from './account.handlers.js';
import { WriteMail } from './mails/write-mail.js';

/** The inbox, for the api. */
@Module({})
export class NotificationsModule {}

/** Mails and notices, for the worker. */
@Module({ providers: [WriteMail, OnAuthLinkRequested] })
export class NotificationsWorkerModule {}

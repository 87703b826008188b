import { Global, Module } from '@nestjs/common';
import { Config } from '@sic/config';
import { createMailTransport } from '../mail-transport.js';
import { MAIL_TRANSPORT } from './mail-transport-token.js';
import { MailQueue } from './mail-queue.js';
import { SendMail } from './send-mail.js';

/** Queueing and sending mails, for the worker: nothing else sends any. */
@Global()
@Module({
  providers: [
    MailQueue,
    SendMail,
    {
      provide: MAIL_TRANSPORT,
      inject: [Config],
      useFactory: (config: Config) => createMailTransport(config.smtpUrl, config.mailFrom),
    },
  ],
  exports: [MailQueue],
})
export class MailWorkerModule {}

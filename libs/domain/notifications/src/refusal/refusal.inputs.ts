import { InputType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';

@InputType({ description: 'The address that refuses mails.' })
export class RefuseMailsInput {
  @TextField({ label: 'The `token` of the link in the foot of the mail.', max: 300 })
  token!: string;
}

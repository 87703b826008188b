import { InputType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEmail } from 'class-validator';

const PASSWORD_LENGTH = 1_000;
const TOKEN_LENGTH = 100;

@InputType({ description: 'Which sessions of the viewer end.' })
export class EndSessionsInput {
  @IdField('One session; absent for all but the one of the request.', { isOptional: true })
  sessionId?: string | null;
}

@InputType({ description: 'The address that the viewer wants instead of the present one.' })
export class RequestEmailChangeInput {
  @TextField({ label: 'The address to have from now on, once it is confirmed.', max: limits.email })
  @IsEmail({}, rule('isEmail'))
  email!: string;

  @TextField({
    label: 'The password that the account has now, as a proof of who asks.',
    max: PASSWORD_LENGTH,
    isLong: true,
    isVerbatim: true,
  })
  password!: string;
}

@InputType({ description: 'The link in the mail to the new address.' })
export class ConfirmEmailChangeInput {
  @TextField({ label: 'The `token` of the link to the new address.', max: TOKEN_LENGTH })
  token!: string;
}

@InputType({ description: 'The link in the mail to the old address.' })
export class StopEmailChangeInput {
  @TextField({ label: 'The `token` of the link to the old address.', max: TOKEN_LENGTH })
  token!: string;
}

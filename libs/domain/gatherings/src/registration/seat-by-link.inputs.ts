import { InputType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';
import { NamedPersonField, type NamedPersonInput } from './registration.inputs.js';

const MAX_TOKEN = 300;

/** What every act by link names. */
@InputType({ isAbstract: true })
abstract class ByLinkInput {
  @TextField({ label: 'The `token` of the link in the mail', max: MAX_TOKEN })
  token!: string;
}

@InputType({ description: 'Which seat, taken by somebody else in one’s name, to accept.' })
export class AcceptSeatByLinkInput extends ByLinkInput {}

@InputType({ description: 'Which seat, taken by somebody else in one’s name, to give back.' })
export class GiveSeatBackByLinkInput extends ByLinkInput {}

@InputType({ description: 'Which seat passes on, and to whom.' })
export class HandSeatOverByLinkInput extends ByLinkInput {
  @NamedPersonField('Without it, the substitute that was named at sign-up.', { isOptional: true })
  substitute?: NamedPersonInput | null;
}

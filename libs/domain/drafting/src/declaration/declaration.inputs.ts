import { Field, InputType } from '@nestjs/graphql';
import { IdField, LanguageField, NormalText, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsString } from 'class-validator';

@InputType({ description: 'A text to look at before it is imported.' })
export class PreviewImportInput {
  @TextField({
    label: 'The title',
    max: limits.title,
    isOptional: true,
    description: 'Without it the first heading is the title.',
  })
  title?: string | null;

  @Field(() => String, { description: 'The text: headings become sections, paragraphs and list items clauses.' })
  @NormalText()
  @IsString(rule('isText'))
  markdown!: string;
}

@InputType({ description: 'A text and the process that it belongs to.' })
export class ImportDeclarationInput extends PreviewImportInput {
  @IdField('The process that the text belongs to. Without it a process is made, open for consultation', {
    isOptional: true,
  })
  processId?: string | null;

  @LanguageField('The language of the text.', 'en')
  language: string = 'en';
}

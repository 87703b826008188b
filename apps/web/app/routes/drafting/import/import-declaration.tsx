import { ImportDeclarationDocument, ImportTargetsDocument, PreviewImportDocument } from '@sic/api-client/drafting';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  FileField,
  MessageBox,
  PageHeader,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
  type FormOutcome,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, redirect } from 'react-router';
import { read, readFile } from '../../../api.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text, valuesOf } from '../../../forms.js';
import { byLabel } from '../../../by-label.js';
import type { RouteHandle } from '../../../handle.js';
import { translate } from '../../../i18n.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/import-declaration.js';
import { isDocument, type ReadDocument } from './document.js';
import { DocumentNotes } from './document-notes.js';
import { ImportPreview, type Preview } from './import-preview.js';

interface ImportMore {
  readonly preview?: Preview;
  /** What of a Word file did not become text. */
  readonly document?: Omit<ReadDocument, 'markdown'>;
}

const LANGUAGES =
  'ar bg bs ca cs da de el en es et eu fa fi fr ga he hr hu is it lt lv mk mt nb nl pl pt ro ru sk sl sq sr sv tr uk'.split(
    ' ',
  );

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { processes, viewerCanOpenProcess } = await read(from, ImportTargetsDocument);
  const open = processes.edges.map(({ node }) => node);
  return { viewerCanOpenProcess, processes: open.filter(({ viewerCan }) => viewerCan.importDeclaration) };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  const t = translate(from.request, 'drafting');
  const file = form.get('file');
  const isUpload = file instanceof File && file.size > 0;
  const isWordFile = isUpload && (await isDocument(file));
  if (isUpload && !isWordFile && file.size > limits.importBytes) {
    const size = Math.ceil(file.size / 1000);
    return refused<ImportMore>(
      { fields: { file: t('import.tooLarge', { size, most: limits.importBytes / 1000 }) } },
      form,
    );
  }
  const word = isWordFile ? await readFile<ReadDocument>(from, '/files/documents', file) : undefined;
  if (word?.refusal !== undefined) return refused<ImportMore>(word.refusal, form, { names: { document: 'file' } });
  const { markdown: converted, ...document } = word?.data ?? {};
  const more: ImportMore = word === undefined ? {} : { document: document as Omit<ReadDocument, 'markdown'> };
  const markdown = converted ?? (isUpload ? await file.text() : text(form, 'markdown'));
  const title = text(form, 'title') || null;
  const isPreview = text(form, 'intent') !== 'import' || isUpload;
  const language = text(form, 'language');
  if (!isPreview && language === '') {
    return refused<ImportMore>({ fields: { language: t('import.chooseLanguage') } }, form);
  }
  const { result, refusal } = isPreview
    ? await submit(from, PreviewImportDocument, { input: { markdown, title } })
    : await submit(from, ImportDeclarationDocument, {
        input: {
          markdown,
          title,
          processId: text(form, 'processId') || null,
          language,
        },
      });
  // A file that can't be read as text would only fill the field with signs that nobody typed.
  const isReadable = !isUpload || isWordFile || refusal?.fields['markdown'] === undefined;
  if (isReadable) form.set('markdown', markdown);
  if (refusal) return refused<ImportMore>(refusal, form, { names: isUpload ? { markdown: 'file' } : {}, more });
  if (result.__typename === 'ImportDeclarationSuccess') {
    return redirect(`/declaration/${result.declaration.slug}?done=imported`);
  }
  return data<FormOutcome & ImportMore>({ fields: {}, values: valuesOf(form), preview: result.preview, ...more });
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function ImportPage({
  loaderData: { processes, viewerCanOpenProcess },
  actionData,
}: Route.ComponentProps) {
  const { t, locale } = useTranslation('drafting');
  const preview = actionData?.preview;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const isRead = (actionData?.values['markdown'] ?? '') !== '';
  return (
    <>
      <PageHeader
        trail={[{ label: t('list.title'), to: '/declaration' }]}
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <div className="with-aside">
        <ActionForm outcome={actionData} encType="multipart/form-data" key={isRead ? 'read' : 'new'}>
          {preview === undefined ? null : (
            <MessageBox tone="good" isNews title={t('import.previewTitle', { title: preview.title })}>
              <p>
                {t('import.sections', { count: preview.sectionCount })},{' '}
                {t('import.clauses', { count: preview.clauseCount })}. {t('import.nothingYet')}
              </p>
            </MessageBox>
          )}
          <FileField
            name="file"
            label={t('import.file')}
            description={t('import.fileHint', {
              most: limits.importBytes / 1000,
              mostDocument: limits.documentBytes / 1_000_000,
            })}
            accept=".docx,.md,.markdown,.txt,text/markdown,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          />
          <TextAreaField
            name="markdown"
            label={t('import.paste')}
            description={t('import.pasteHint')}
            rows={isRead ? 10 : 4}
            dir="auto"
          />
          <TextField
            name="title"
            label={t('import.name')}
            description={t('import.nameHint')}
            maxLength={limits.title}
            dir="auto"
          />
          <SelectField
            name="language"
            label={t('import.language')}
            options={[
              { value: '', label: t('import.noLanguage') },
              ...byLabel(
                LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code })),
                locale,
              ),
            ]}
          />
          <SelectField
            name="processId"
            label={t('import.process')}
            description={t('import.processHint')}
            options={[
              ...(viewerCanOpenProcess ? [{ value: '', label: t('import.newProcess') }] : []),
              ...processes.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <div className="row">
            <SubmitButton name="intent" value="preview" look={preview === undefined ? 'main' : 'quiet'}>
              {t('import.preview')}
            </SubmitButton>
            {preview === undefined ? null : (
              <SubmitButton name="intent" value="import">
                {t('import.submit')}
              </SubmitButton>
            )}
          </div>
          {actionData?.document === undefined ? null : <DocumentNotes document={actionData.document} />}
          {preview === undefined ? null : <ImportPreview preview={preview} />}
        </ActionForm>
        <aside aria-labelledby="how">
          <h2 id="how" className="aside-title">
            {t('import.how')}
          </h2>
          <ul>
            <li>{t('import.how1')}</li>
            <li>{t('import.how2')}</li>
            <li>{t('import.how3')}</li>
            <li>{t('import.how5')}</li>
            <li>{t('import.how4', { most: limits.importBytes / 1000 })}</li>
          </ul>
        </aside>
      </div>
    </>
  );
}

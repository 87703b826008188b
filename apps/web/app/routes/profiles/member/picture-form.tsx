import type { MemberCardFragment } from '@sic/api-client/profiles';
import { ActionForm, FileField, type FormOutcome, SubmitButton } from '@sic/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Avatar } from './avatar.js';
import './person.css';

const MAX_BYTES = 5 * 1024 * 1024;

/** Uploads a picture. With scripts it is shown before it is sent, and one that is too large is not sent at all. */
export function PictureForm({
  member,
  outcome,
}: {
  readonly member: MemberCardFragment;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('profiles');
  const [chosen, setChosen] = useState<File>();
  const preview = usePreview(chosen);
  const isTooLarge = chosen !== undefined && chosen.size > MAX_BYTES;
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">{t('profile.picture')}</h2>
      <div className="person">
        {preview === undefined || isTooLarge ? (
          <Avatar name={member.name ?? ''} pictureKey={member.pictureKey} isLarge />
        ) : (
          <img className="avatar avatar-large" src={preview} alt={t('profile.picturePreview')} />
        )}
        <div>
          <ActionForm
            outcome={outcome}
            values={{ intent: 'picture' }}
            encType="multipart/form-data"
            onSubmit={(event) => {
              if (isTooLarge) event.preventDefault();
            }}
          >
            <FileField
              name="picture"
              label={t('profile.pictureLabel')}
              description={t('profile.pictureHint')}
              error={isTooLarge ? t('profile.pictureTooLarge') : undefined}
              accept="image/jpeg,image/png,image/webp"
              onChange={(event) => setChosen(event.currentTarget.files?.[0])}
            />
            <SubmitButton look="quiet" isSmall name="send" value="picture">
              {t('profile.pictureSend')}
            </SubmitButton>
          </ActionForm>
          {member.pictureKey == null ? null : (
            <ActionForm outcome={undefined} values={{ intent: 'remove-picture', pictureKey: member.pictureKey }}>
              <SubmitButton look="quiet" isSmall name="send" value="remove-picture">
                {t('profile.pictureRemove')}
              </SubmitButton>
            </ActionForm>
          )}
        </div>
      </div>
    </section>
  );
}

/** The chosen file as an address that the page can show: a data URL, since the site's policy allows no blob. */
function usePreview(file: File | undefined): string | undefined {
  const [read, setRead] = useState<{ file: File; url: string }>();
  useEffect(() => {
    if (file === undefined || file.size > MAX_BYTES) return;
    const reader = new FileReader();
    reader.onload = () => setRead({ file, url: String(reader.result) });
    reader.readAsDataURL(file);
    return () => reader.abort();
  }, [file]);
  return read !== undefined && read.file === file ? read.url : undefined;
}

import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from '@sic/ui/translation';
import { Form, useLocation } from 'react-router';
import { schemes, type Scheme } from '../scheme.js';

/** Lets the reader choose light, dark or the system's colours. A form, so that it works without script. */
export function SchemeSwitch({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  return (
    <Form
      method="post"
      action="/scheme"
      preventScrollReset
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent as SubmitEvent;
        const chosen = schemes.find((one) => one === (submitter as HTMLButtonElement | null)?.value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
    >
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset className="scheme-switch">
        <legend>{t('scheme.label')}</legend>
        <div className="row">
          {schemes.map((one) => (
            <button
              key={one}
              name="scheme"
              value={one}
              aria-pressed={one === scheme}
              className="button button-quiet button-small"
            >
              {t(`scheme.${one}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}

import { isLanguage } from '@sic/messages/browser';
import { TranslationProvider } from '@sic/ui/translation';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { browserTexts } from './i18n.client.js';
import { rememberSent } from './sent-before.js';
import { keepTyped, WhenTakenOver } from './typed-before.js';

const tellTyped = keepTyped();
rememberSent();
const { lang, dataset } = document.documentElement;
const texts = await browserTexts(isLanguage(lang) ? lang : 'en', (dataset.catalogues ?? '').split(' ').filter(Boolean));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TranslationProvider value={texts}>
        <WhenTakenOver act={tellTyped}>
          <HydratedRouter />
        </WhenTakenOver>
      </TranslationProvider>
    </StrictMode>,
  );
});

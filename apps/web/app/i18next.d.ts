import 'i18next';
import type auth from './locales/en/auth.json';
import type common from './locales/en/common.json';
import type drafting from './locales/en/drafting.json';
import type gatherings from './locales/en/gatherings.json';
import type home from './locales/en/home.json';
import type me from './locales/en/me.json';
import type moderation from './locales/en/moderation.json';
import type profiles from './locales/en/profiles.json';
import type site from './locales/en/site.json';
import type ui from './locales/en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: false;
    resources: {
      auth: typeof auth;
      common: typeof common;
      drafting: typeof drafting;
      gatherings: typeof gatherings;
      home: typeof home;
      me: typeof me;
      moderation: typeof moderation;
      profiles: typeof profiles;
      site: typeof site;
      ui: typeof ui;
    };
  }
}

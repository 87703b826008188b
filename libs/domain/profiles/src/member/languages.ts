/** Languages that a profile can name, as BCP 47 tags: the 24 official ones of the EU first, then others spoken in Europe. */
export const languages: readonly string[] = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr'],
  ...['hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'],
  ...['ar', 'be', 'bn', 'bs', 'br', 'ca', 'co', 'cy', 'eu', 'fa', 'fo', 'fy', 'gd', 'gl', 'he', 'hi', 'hy', 'ig'],
  ...['is', 'ka', 'ku', 'lb', 'mk', 'no', 'oc', 'ps', 'rm', 'rom', 'ru', 'sc', 'se', 'so', 'sq', 'sr', 'sw', 'ta'],
  ...['ti', 'tr', 'tt', 'uk', 'ur', 'vi', 'wo', 'yi', 'yo', 'zh'],
];

import { DEFAULT_THEME, convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { cssVariables, theme } from '../app/theme.js';

/** The variables of Mantine for our theme, light and dark, as a style sheet. */
export function themeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const basic = defaultCssVariablesResolver(merged);
  const own = cssVariables(merged);
  const css = convertCssVariables(
    {
      variables: { ...basic.variables, ...own.variables },
      light: { ...basic.light, ...own.light },
      dark: { ...basic.dark, ...own.dark },
    },
    ':root',
  );
  return css.replaceAll(/data-mantine-color-scheme="(\w+)"/g, "data-mantine-color-scheme='$1'");
}

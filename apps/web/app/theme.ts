import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ink blue, the one accent of the site. Shade 8 carries white text at 8.6:1, shade 7 at 5.6:1 (dark pages). */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dbe7f2',
  '#b9d2e8',
  '#8fb7db',
  '#6a9ecd',
  '#5490c6',
  '#3f7ab0',
  '#2f6ba3',
  '#1f4e79',
  '#173c5e',
];

export const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
export const SERIF =
  "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', 'Noto Serif', 'Liberation Serif', Georgia, serif";

/** Mantine in the colours and type of the site. Sizes follow the reader's own font size. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 7 },
  colors: { ink },
  autoContrast: true,
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: '600', textWrap: 'balance' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: false, rows: 6 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
  },
});

/** Ties Mantine's variables to the tokens of @sic/ui, whose pairs keep a contrast of at least 4.5:1. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-muted)',
    '--mantine-color-placeholder': 'var(--ink-muted)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--accent-soft)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-ink-light': 'var(--accent-soft)',
    '--mantine-color-ink-light-hover': 'var(--accent-soft)',
    '--mantine-color-ink-light-color': 'var(--accent)',
    '--mantine-primary-color-light-color': 'var(--accent)',
  };
  return {
    variables: {},
    light: { ...shared, '--mantine-color-scheme': 'light' },
    dark: { ...shared, '--mantine-color-scheme': 'dark' },
  };
};

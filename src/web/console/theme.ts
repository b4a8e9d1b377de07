/** Mantine in the colours of `console.css`, which holds light and dark. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const spruce: MantineColorsTuple = [
  '#eef6f1',
  '#dcebe2',
  '#b4e6d3',
  '#8fd4ba',
  '#5fae92',
  '#3b8a70',
  '#2a6f58',
  '#1d5646',
  '#143f33',
  '#0d1f18',
];

/** Sizes a finger can hit, and letters of the system. */
export const theme = createTheme({
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 3 },
  colors: { spruce },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", monospace',
  headings: { fontFamily: 'var(--sans)' },
  defaultRadius: 'md',
  focusRing: 'never',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--moss)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-error': 'var(--brick)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-anchor': 'var(--spruce)',
  '--mantine-color-spruce-filled': 'var(--spruce)',
  '--mantine-color-spruce-filled-hover': 'var(--spruce-deep)',
  '--mantine-color-spruce-light': 'var(--moss)',
  '--mantine-color-spruce-light-color': 'var(--spruce-deep)',
  '--mantine-color-spruce-outline': 'var(--spruce)',
  '--mantine-primary-color-filled': 'var(--spruce)',
  '--mantine-primary-color-contrast': 'var(--on-spruce)',
};

/** Mantine's own variables, filled from ours. */
export const coloursOf: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { amber, green, night, red, stone } from './colours.ts';

type Colour = 'green' | 'gray' | 'dark' | 'red' | 'amber' | 'dimmed' | 'inherit' | `var(--mithaq-${string})`;

declare module '@mantine/core' {
  /** The house's own colours and no other: what Mantine calls yellow is too pale to read by. */
  interface MantineThemeColorsOverride {
    colors: Record<Colour, MantineColorsTuple>;
  }
}

// Latin letters come from the first, Arabic from the second; the ranges of the faces do not overlap.
const family = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', Tahoma, sans-serif";

const title = { fontWeight: 600, fontSize: '1.15rem', lineHeight: 1.6 };

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 8, dark: 7 },
  colors: { green, gray: stone, dark: night, red, amber },
  white: '#ffffff',
  black: '#2b2721',
  fontFamily: family,
  fontFamilyMonospace: "'IBM Plex Mono', ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: family, fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '11px', xl: '18px' },
  fontSizes: { xs: '0.8125rem', sm: '0.9rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.6', sm: '1.65', md: '1.7', lg: '1.75', xl: '1.8' },
  shadows: {
    xs: '0 1px 2px rgb(43 39 33 / 0.05)',
    sm: '0 1px 3px rgb(43 39 33 / 0.07)',
    md: '0 6px 20px -6px rgb(43 39 33 / 0.16)',
    lg: '0 14px 36px -12px rgb(43 39 33 / 0.22)',
    xl: '0 24px 60px -18px rgb(43 39 33 / 0.3)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    Modal: { defaultProps: { radius: 'lg', overlayProps: { backgroundOpacity: 0.35 } }, styles: { title } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 } }, styles: { title } },
    // Their <header> is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

/** What Mantine's defaults say in cold greys. Contrasts are at least 4.5 : 1 for text on paper and on surface. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': stone[6],
    '--mantine-color-placeholder': stone[6],
    '--mantine-color-error': red[7],
    '--mantine-color-anchor': green[8],
    '--mithaq-paper': stone[0],
    '--mithaq-surface': '#ffffff',
    '--mithaq-sunken': stone[1],
    '--mithaq-line': stone[2],
    '--mithaq-line-strong': stone[3],
    '--mithaq-green': green[8],
    '--mithaq-green-wash': green[0],
    '--mithaq-harm': red[7],
    '--mithaq-harm-wash': red[0],
    '--mithaq-wait': amber[7],
    '--mithaq-wait-wash': amber[0],
  },
  dark: {
    '--mantine-color-body': night[6],
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': night[2],
    '--mantine-color-error': red[3],
    // On a dialog, too, what cannot be pressed yet has the shape of a button.
    '--mantine-color-disabled': night[5],
    '--mantine-color-disabled-color': night[2],
    '--mantine-color-anchor': green[3],
    '--mithaq-paper': night[7],
    '--mithaq-surface': night[6],
    '--mithaq-sunken': night[8],
    '--mithaq-line': night[5],
    '--mithaq-line-strong': night[4],
    '--mithaq-green': green[3],
    '--mithaq-green-wash': '#18302a',
    '--mithaq-harm': red[3],
    '--mithaq-harm-wash': '#3a1f1a',
    '--mithaq-wait': amber[2],
    '--mithaq-wait-wash': '#35290f',
  },
});

import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A key of the catalogue whose words need no parameters. */
export type TitleKey = Extract<ParseKeys, `${string}.nav.${string}` | `${string}.title`>;

/** Where a screen stands in the navigation. */
export interface NavigationPlace {
  section: 'desk' | 'pact' | 'thought' | 'military' | 'exchange' | 'finance' | 'node';
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
}

/** A screen as data: its address, its title, who may see it, and how it is loaded. */
export interface ScreenRoute {
  /** TanStack Router style: `/alerts/$id`. */
  path: string;
  title: TitleKey;
  /** The right it needs; without it the page says "nothing here for you" and the navigation leaves it out. */
  right?: string;
  /** Absent: reached from another screen only. */
  place?: NavigationPlace;
  screen: () => Promise<ComponentType>;
}

import type { Arabic } from '../../i18n/catalogue.ts';
import type { finance as en } from './en.ts';

export const finance = {} as const satisfies Arabic<typeof en>;

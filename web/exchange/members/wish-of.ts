import type { Wish } from './member-types.ts';

export const blankWish = {
  change: 'join' as Wish['change'],
  member: '',
  card: '',
  use: 'record' as 'record' | 'checkpoint' | 'witness',
  key: '',
  keyReason: '',
  /** Local date and time as the browser's field writes it. */
  at: '',
  endpoint: '',
  lost: false,
  threshold: 1,
};

/** The wish a filled form comes to; nothing while a field it needs is empty. */
export function wishOf(form: typeof blankWish, own: string | undefined): Wish | undefined {
  const { change, member, key, endpoint } = form;
  switch (change) {
    case 'join':
      return form.card.trim() === '' ? undefined : { change, card: form.card.trim() };
    case 'suspend':
    case 'return':
      return member === '' ? undefined : { change, member };
    case 'leave':
      return { change };
    case 'rotate':
      return { change, use: form.use };
    case 'revoke':
      if (key === '' || form.keyReason.trim() === '') return undefined;
      return {
        change,
        key,
        keyReason: form.keyReason.trim(),
        ...(member !== '' && member !== own && { member }),
        ...(form.at !== '' && { at: new Date(form.at).toISOString() }),
      };
    case 'endpoint':
      return /^https:\/\/\S+$/.test(endpoint.trim()) ? { change, endpoint: endpoint.trim() } : undefined;
    case 'certificate':
      return { change, lost: form.lost };
    case 'threshold':
      return form.threshold >= 1 ? { change, threshold: form.threshold } : undefined;
  }
}

import type { Language } from '../../i18n/language.ts';
import { api } from '../../shell/api.ts';

export const commitmentQuery = (language: Language, id: string, state: string | undefined) => ({
  queryKey: ['pact', 'commitment', language, id, state ?? ''],
  queryFn: () => api.pactProgress.commitmentPage({ params: { id }, query: { ...(state !== undefined && { state }) } }),
});

export type Language = 'ar' | 'en' | 'fr';

/** One sentence in three languages; `{name}` stands for a value. */
export type Words = Readonly<Record<Language, string>>;

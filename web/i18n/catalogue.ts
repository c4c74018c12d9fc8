// What each language owes, derived from the English catalogue. A missing string is a type error.

type Words = { readonly [key: string]: string | Words };

type Stem<K> = K extends `${infer S}_${'one' | 'other'}` ? S : never;
type Plain<K> = K extends `${string}_${'one' | 'other'}` ? never : K;
type Forms<T extends Words, F extends string> = {
  readonly [K in keyof T as Plain<K>]: T[K] extends Words ? Forms<T[K], F> : string;
} & { readonly [K in keyof T as `${Stem<K>}_${F}`]: string };

/** CLDR plural categories: six in Arabic, three in French. */
export type Arabic<T extends Words> = Forms<T, 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>;
export type French<T extends Words> = Forms<T, 'one' | 'many' | 'other'>;

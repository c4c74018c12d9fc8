import { type Language, languages } from '#base';

/** The actor of a language: `library-ar@node.example`. */
export const actorOf = (language: Language): string => `library-${language}`;

/** The language of an actor; undefined of what is none. */
export const languageOf = (actor: string): Language | undefined => languages.find((one) => actorOf(one) === actor);

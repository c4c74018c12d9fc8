import type { Text } from '#base';
import type { Texts } from '#records';

/** A text of a record, whose languages bear three letters, as an answer gives it. */
export const textOf = ({ ara, eng, fra }: Texts): Text => ({ ar: ara, en: eng, fr: fra });

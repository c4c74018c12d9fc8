const LONGEST = 150;

/**
 * A file name that is safe to show and to save anywhere: no path, no control or bidirectional characters (a name that
 * reads backwards hides its ending), none of the signs Windows refuses, not too long. Arabic stays Arabic.
 */
export function attachmentName(given: string): string {
  const name = (given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'file';
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  const stem = Array.from(name.slice(0, name.length - ending.length));
  return stem.slice(0, LONGEST - ending.length).join('') + ending;
}

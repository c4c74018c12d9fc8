/** The list of what a member of the alliance designates: it grows by that member's records, never by a file. */
export const memberListKey = (member: string): string => `alliance-${member.replace(/^identity--/, '')}`;

/** Keys that begin so are kept for members: nobody registers one by hand, loads a file into it or fetches it. */
export const isMemberList = (key: string): boolean => key.startsWith('alliance-');

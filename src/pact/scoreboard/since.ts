/** Half a year: how far back the last look lies where nobody says. */
export const SINCE_DAYS = 182;

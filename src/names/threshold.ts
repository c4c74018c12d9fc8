/**
 * Scores at or above it are matches. Set where the 50,000 synthetic customers of yente's negatives_us.csv (MIT) are
 * flagged at most 60 in 10,000 times against the UN list of 2018 and OFAC's of 2021 together (25,000 names), and at
 * most 10 in 10,000 times against the UN list alone; it is also about where name_bench's F1 is highest.
 * One plain contradiction holds a score under it, however much else met.
 */
export const DEFAULT_THRESHOLD = 0.72;

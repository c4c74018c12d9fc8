/** What is noted of each diagonal while one text is read. */
export interface Notes {
  lastWord: Int32Array;
  lastWeight: Float32Array;
  runOf: Int32Array;
  /** What `lastWord` counts from in this text: all that is lower was noted of an earlier one. */
  zero: number;
}

/**
 * Paper to reckon on, kept from text to text: a megabyte made anew for every quotation would be most of the work. One text
 * at a time; nothing that was noted is ever read again.
 */
export interface ScratchPaper {
  /** Room for so many diagonals and for the numbers of so many words. */
  fresh(diagonals: number, words: number): Notes;
}

export function scratchPaper(): ScratchPaper {
  let lastWord = new Int32Array(0);
  let lastWeight = new Float32Array(0);
  let runOf = new Int32Array(0);
  let next = 0;
  return {
    fresh(diagonals, words) {
      if (lastWord.length < diagonals || next + 2 * words > MOST) {
        const size = Math.ceil(Math.max(diagonals, lastWord.length) * 1.1);
        [lastWord, lastWeight, runOf] = [new Int32Array(size), new Float32Array(size), new Int32Array(size)];
        next = 0;
      }
      const zero = next + words;
      next = zero + words;
      return { lastWord, lastWeight, runOf, zero };
    },
  };
}

const MOST = 2 ** 31 - 1;

// For tests only.
import { Fault } from '#base';

/** Whether an error is the fault of this code. */
export const isFault = (code: string) => (error: unknown) => {
  if (error instanceof Fault && error.code === code) return true;
  throw error;
};

import type { Highs } from 'highs';
import * as highs from 'highs';

// The package's types describe its CommonJS face, where the loader is a property; as a module it is the default export.
const load = highs.default as unknown as () => Promise<Highs>;

/** The HiGHS solver in WebAssembly: one thread, the same answers on every machine. */
export const loadSolver = (): Promise<Highs> => load();

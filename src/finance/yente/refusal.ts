/** A refusal in the shape yente's clients know: a status and `{"detail": …}`. */
export class Refusal extends Error {
  readonly status: number;
  readonly detail: string | readonly ShapeError[];
  constructor(status: number, detail: string | readonly ShapeError[]) {
    super(typeof detail === 'string' ? detail : 'invalid request');
    this.name = 'Refusal';
    this.status = status;
    this.detail = detail;
  }
}

/** One entry of a 422, as FastAPI says it. */
export interface ShapeError {
  loc: readonly (string | number)[];
  msg: string;
  type: string;
}

/** The numbers a made-up release is made from. */
export interface Recipe {
  readonly cases: number;
  readonly seed: number;
  /** Multiple of the real rates of defects. */
  readonly defects: number;
}

/** By this file a made-up release is known. */
export { MADE_UP_MARK as MARKER } from "../../record/index.ts";

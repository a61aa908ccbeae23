/** A part of a body in a `.pose` file: `RIGHT_HAND_LANDMARKS` and its 21 points, say. */
export type PoseComponent = { name: string; format: string; points: readonly string[] };

/**
 * What a `.pose` file holds. `values` run frame by frame, person by person, point by point, `dimensions` numbers each; `confidence` likewise,
 * one number each, where 0 is a point that was not seen.
 */
export type PoseFile = {
  version: number;
  width: number;
  height: number;
  depth: number;
  components: readonly PoseComponent[];
  fps: number;
  frames: number;
  people: number;
  points: number;
  dimensions: number;
  values: Float32Array;
  confidence: Float32Array;
};

import type { AxisScore } from '../domain/index.ts';

/** An axis with the most points that it could reach if everything that is unknown were known. */
export interface JudgedAxis {
  axis: AxisScore;
  most: number;
}

/** Types of the plain JavaScript in `training/model/`, for the tests beside this file. */

declare module '*/training/model/sources.mjs' {
  export interface Goal {
    target: number;
    weight: number;
  }
  export interface Taught {
    text: string;
    hint: string;
    urgency: Goal;
    irritation: Goal;
    politeness: Goal;
    valence: Goal;
    sentiment: Goal;
    complaint: Goal;
    topic: Goal;
  }
  export const LEVELS: Readonly<Record<'urgency' | 'irritation' | 'politeness' | 'valence', readonly number[]>>;
  export function hashOf(text: string): number;
  export function own(splits: readonly string[], without?: readonly string[]): (Taught & { source: string })[];
  export function real(
    folder: string,
    splits: readonly string[],
    without?: readonly string[],
  ): (Taught & { source: string })[];
}

declare module '*/training/model/prepare.mjs' {
  import type { Taught } from '*/training/model/sources.mjs';
  export interface Prepared extends Omit<Taught, 'text'> {
    source: string;
    order: number;
    numbers: Uint32Array;
    dense: Float32Array;
    size: number;
  }
  export function prepare(
    rows: readonly (Pick<Taught, 'text' | 'hint'> & Partial<Taught> & { source?: string })[],
  ): Prepared[];
}

declare module '*/training/model/peers.mjs' {
  import type { PackedPeers } from '*/lib/scoring/nature/peers.ts';
  import type { Counted, Learnt } from '*/training/model/ridge.mjs';
  import type { Goal } from '*/training/model/sources.mjs';
  export interface Text {
    text: string;
    hint?: string;
    source?: string;
    politeness?: Goal;
  }
  export interface Seen extends Text {
    words: number[];
    dense: Float32Array;
    figures: Float64Array;
    at: Counted;
    size: number;
  }
  export const PEERS: {
    opinion: { ridge: number; figure: number; steps: number; stretch: number };
    gate: { rounds: number; rate: number; cost: number };
  };
  export function seen(rows: readonly Text[]): Seen[];
  export function learnOpinion(rows: readonly Seen[]): Learnt;
  export function learnGate(rows: readonly (Seen & { peer: number })[]): Learnt;
  export function gateSays(gate: Learnt, row: Seen): number;
  export function toFirms<T extends { source: string; text: string }>(rows: readonly T[]): T[];
  export function peersOf(rated: readonly Text[], firms: readonly Text[], guessed?: readonly Text[]): PackedPeers;
}

declare module '*/training/model/ridge.mjs' {
  export interface Counted {
    places: Uint32Array;
    counts: Float64Array;
  }
  export interface Line {
    places: ArrayLike<number>;
    values: ArrayLike<number>;
    figures: ArrayLike<number>;
  }
  export interface Learnt {
    table: Float64Array;
    figures: number[];
    bias: number;
  }
  export interface RidgeSettings {
    ridge: number;
    steps: number;
    bits: number;
  }
  export interface RidgeRow {
    at: Counted;
    size: number;
    figures: ArrayLike<number>;
    goal: number;
    worth?: number;
  }
  export function counted(numbers: Iterable<number>, bits: number): Counted;
  export function ridge(
    lines: readonly Line[],
    goals: readonly number[],
    settings: RidgeSettings,
    worths?: readonly number[],
  ): Float64Array;
  export function learnRidge(
    rows: readonly RidgeRow[],
    settings: RidgeSettings & { figure: number; stretch?: number },
  ): Learnt;
}

declare module '*/training/model/talk.mjs' {
  import type { Weights } from '*/training/model/learn.mjs';
  import type { Prepared } from '*/training/model/prepare.mjs';
  export function withTalk(weights: Weights, rows: readonly Prepared[], firms: readonly Prepared[]): Weights;
}

declare module '*/training/model/guessed.mjs' {
  import type { Text } from '*/training/model/peers.mjs';
  export function guessed(folder: string, without?: readonly string[], path?: string | URL): Text[];
}

declare module '*/training/model/unaddressed.mjs' {
  import type { Prepared } from '*/training/model/prepare.mjs';
  import type { Goal } from '*/training/model/sources.mjs';
  export interface Unaddressed extends Pick<Prepared, 'source' | 'order' | 'numbers' | 'dense' | 'size'> {
    urgency: Goal;
    topic?: Goal;
  }
  export const UNADDRESSED: readonly string[];
  export function unaddressed(rows: readonly Prepared[], share?: number): Unaddressed[];
}

declare module '*/training/model/learn.mjs' {
  import type { Prepared } from '*/training/model/prepare.mjs';

  export interface Round {
    epochs: number;
    rate: number;
    denseRate: number;
    decay: number;
    sourceRate: number;
  }
  export interface Settings {
    seed: number;
    levelGain: number;
    even: number;
    quicker: { urgency: number; topics: number };
    first: Round;
    second: Round;
    anchor: Record<string, number>;
    topicAnchor: number;
    ratedShare: number;
  }
  export interface Weights {
    inputs: number;
    table: Float32Array;
    dense: Float32Array;
    bias: Float32Array;
  }
  export const SETTINGS: Settings;
  export function learnFirst(rows: readonly Prepared[], settings?: Settings): Weights;
  export function scoresOf(weights: Weights, row: Prepared): Float64Array;
  export function learnSecond(first: Weights, rows: readonly Prepared[], settings?: Settings): Weights;
}

declare module '*/training/model/raters.mjs' {
  import type { Round, Weights } from '*/training/model/learn.mjs';
  import type { Prepared } from '*/training/model/prepare.mjs';
  export interface Raters {
    sources: string[];
    share: number;
    run: Round;
  }
  export const RATERS: Raters;
  export function learnRaters(rows: readonly Prepared[], settings?: Pick<Raters, 'sources' | 'run'>): Weights;
  export function withRaters(weights: Weights, raters: Weights, share?: number): Weights;
}

declare module '*/training/model/guessed-valence.mjs' {
  export function guessedValence(path?: URL): Map<string, number>;
}

declare module '*/training/model/fit.mjs' {
  import type { Weights } from '*/training/model/learn.mjs';
  import type { Prepared } from '*/training/model/prepare.mjs';
  export function bandOf(level: number): number;
  export interface Said {
    row: Prepared;
    said: Float64Array;
  }
  export function saidOf(weights: Weights, rows: readonly Prepared[]): Said[];
  export function fittedTo(rows: readonly Said[]): Record<string, unknown>;
}

declare module '*/training/model/pack.mjs' {
  import type { Weights } from '*/training/model/learn.mjs';
  export function pack(weights: Weights, fitted: Record<string, unknown>, extra?: Record<string, unknown>): Uint8Array;
}

declare module '*/training/model/intents.mjs' {
  export type Meaning = [topic: string, urgency: number, wrong: number];
  export function banking(intent: string): Meaning | undefined;
  export function nlupp(intents: string): Meaning | undefined;
  export function dogo(row: { intent: string }): Meaning | undefined;
  export const clinc: Record<string, Meaning>;
  export const bitext: Record<string, Meaning>;
}

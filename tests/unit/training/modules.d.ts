/** Types of the plain JavaScript in `training/`, for the tests beside this file. */

declare module '*/training/data/read.mjs' {
  export interface Row {
    id: string;
    split: string;
    text: string;
    urgency: number;
    irritation: number;
    valence: number;
    politeness: number;
    topic: string;
    flags: string[];
    complaint: number;
    channel: string;
    industry: string;
    file: string;
    line: number;
    width: number;
    language: string;
  }
  export const columns: string[];
  export const topics: string[];
  export const flags: string[];
  export const channels: string[];
  export const languages: string[];
  export const testSets: string[];
  export function dataFiles(): string[];
  export function languageOfId(id: string): string;
  export function readRows(file: string): Row[] & { header: string[] };
}

declare module '*/training/data/real.mjs' {
  export interface RealRow {
    source: string;
    key: string;
    split: string;
    urgency: number;
    irritation: number;
    valence: number;
    politeness: number;
    topic: string;
    flags: string[];
    complaint: number;
    line: number;
    width: number;
  }
  export const realColumns: string[];
  export const realFiles: Record<string, string>;
  export const SEEN: number;
  export function keyOf(text: string): string;
  export function splitOf(key: string): string;
  export function realLabels(): RealRow[] & { header: string[] };
  export function realRows(
    folder: string,
    labels?: readonly RealRow[],
  ): { rows: (RealRow & { text: string })[]; missing: Record<string, number> };
  export function realRowFaults(row: RealRow): string[];
  export function checkReal(rows?: readonly RealRow[]): string[];
}

declare module '*/training/data/check.mjs' {
  import type { Row } from '*/training/data/read.mjs';
  export function likelyLanguage(texts: readonly string[]): string;
  export function fiveGrams(text: string): Set<string>;
  export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  export function nearDuplicates(
    rows: readonly { id: string; text: string }[],
  ): { a: string; b: string; share: number }[];
  export function rowFaults(row: Row): string[];
  export function checkData(): string[];
  export function tally<T>(rows: readonly T[], key: (row: T) => unknown): Record<string, number>;
}

declare module '*/training/measures.mjs' {
  type Numbers = readonly number[];
  type List = readonly unknown[];
  export interface ClassScore {
    name: unknown;
    labels: number;
    precision: number | null;
    recall: number | null;
    f1: number | null;
  }
  export function mean(values: Numbers): number | null;
  export function pearson(a: Numbers, b: Numbers): number | null;
  export function ranks(values: Numbers): number[];
  export function spearman(a: Numbers, b: Numbers): number | null;
  export function auc(scores: Numbers, labels: readonly boolean[]): number | null;
  export function classScores(truth: List, guess: List, classes: List): ClassScore[];
  export function macroF1(truth: List, guess: List, classes: List): number | null;
  export function accuracy(truth: List, guess: List): number | null;
  export function weightedKappa(a: Numbers, b: Numbers): number | null;
}

declare module '*/training/evaluate.mjs' {
  import type { Row } from '*/training/data/read.mjs';
  import type { ClassScore } from '*/training/measures.mjs';
  import type { NatureReading } from '../../../lib/domain/reading.ts';
  export interface Pair {
    row: Row;
    reading: NatureReading;
  }
  export function figures(pairs: readonly Pair[]): { rows: number } & Record<string, number | null>;
  export function flagFigures(pairs: readonly Pair[], flag: string): ClassScore;
}

import type { MessageRole, Settings } from '../../../lib/domain/index.ts';

/** What the person is asked to point at. */
export type PointAt = 'message' | 'author' | 'composer' | 'ours';

/** A place on the screen in CSS pixels. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One message as Aisle would read it. */
export interface WouldRead {
  key: string;
  role: MessageRole;
  author: string | null;
  sentAt: string | null;
  text: string;
  /** The message that an answer would go to. */
  newest: boolean;
}

export type TeachStage =
  | { at: 'pointing'; what: PointAt; frame: Frame | null; words: string | null }
  | { at: 'working' }
  /** Nothing lasting was found; reading once is still possible. */
  | { at: 'failed'; says: string; canReadOnce: boolean }
  | {
      at: 'preview';
      host: string;
      label: string;
      messages: WouldRead[];
      /** The reply box in the words of the page; '' = found, without words; null = none. */
      composer: string | null;
      paths: string[];
      path: string;
      /** What was pointed at so far, so that it need not be asked for again. */
      pointed: PointAt[];
      saving: boolean;
      says: string | null;
    };

/** A frame around a message or the reply box on the page, while the preview is open. */
export interface Outline {
  key: string;
  role: MessageRole | 'box';
  frame: Frame;
}

export interface TeachActions {
  onMove(x: number, y: number): void;
  /** By pointer at a place; without one the framed element. */
  onTake(at: { x: number; y: number } | null): void;
  onWiden(): void;
  onNarrow(): void;
  onStep(by: 1 | -1): void;
  onScroll(x: number, y: number, by: number): void;
  onPoint(what: PointAt): void;
  onKeep(label: string, path: string): void;
  onReadOnce(): void;
  onCancel(): void;
  /** Development builds only. */
  onCapture?(): void;
}

export interface TeachProps extends TeachActions {
  stage: TeachStage;
  outlines: Outline[];
  theme: Settings['theme'];
  /** Files to save after a capture: made by the person's own click. */
  files: { name: string; href: string }[];
}

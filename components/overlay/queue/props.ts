import type { QueueMark, QueueRow, Settings } from '../../../lib/domain/index.ts';

/** Pixels from the viewport's top-left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** A row that is on view, with its judgement and where its mark stands. */
export interface PlacedMark {
  row: QueueRow;
  mark: QueueMark;
  place: Spot;
}

/** What the layer over a list shows. */
export interface QueueLayerProps {
  theme: Settings['theme'];
  now: number;
  marks: readonly PlacedMark[];
  /** The row whose explanation is open. */
  openKey: string | null;
  /** A frame around the row that was asked for; null = none, or it is not on view. */
  ring: (Spot & { width: number; height: number }) | null;
  onOpen(key: string): void;
  onClose(): void;
}

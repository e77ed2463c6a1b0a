import type { CsvEncoding } from '../types.ts';

/** What the first bytes of a file say that it is. */
export type FileKind = { kind: 'text'; encoding: CsvEncoding | null } | { kind: 'binary'; says: string };

const MAGIC: readonly [bytes: readonly number[], says: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'This is an Excel workbook or a zip archive. Save the sheet as CSV and choose that file.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is an old Excel workbook. Save the sheet as CSV and choose that file.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Export the customers as CSV and choose that file.'],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it first.'],
];

const BINARY = 'This is not a text file. Export the customers as CSV and choose that file.';

/**
 * Text or not, by the first bytes: byte order marks, the zero bytes of UTF-16, known binary formats, control characters.
 * `encoding` null = UTF-8 or an 8-bit code page; only the whole file can tell.
 */
export function fileKind(head: Uint8Array): FileKind {
  const magic = MAGIC.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (magic) return { kind: 'binary', says: magic[1] };
  const utf16 = utf16Kind(head);
  if (utf16) return { kind: 'text', encoding: utf16 };
  const controls = head.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  if (head.includes(0) || controls > head.length / 50) return { kind: 'binary', says: BINARY };
  return { kind: 'text', encoding: null };
}

const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12;

/** UTF-16 by its mark, or by zero bytes that stand nearly always on the same side. */
function utf16Kind(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.02) return 'utf-16be';
  return null;
}

/** Reads a blob in pieces of at most a megabyte; stops with the signal's reason when it is aborted. */
export async function* pieces(file: Blob, signal?: AbortSignal, size = 1_048_576): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += size) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(from, from + size).arrayBuffer());
  }
  signal?.throwIfAborted();
}

/** Is every byte of this (or of its first `limit` bytes) valid UTF-8? A character cut by the limit is not held against it. */
export async function isUtf8(file: Blob, signal?: AbortSignal, limit = file.size): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of pieces(file.slice(0, limit), signal)) decoder.decode(piece, { stream: true });
    if (limit >= file.size) decoder.decode();
    return true;
  } catch (error) {
    if (signal?.aborted) throw error;
    return false;
  }
}

/** Decodes a blob piece by piece; a byte order mark is dropped, a broken sequence becomes U+FFFD. */
export async function* decoded(
  file: Blob,
  encoding: CsvEncoding,
  signal?: AbortSignal,
): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const piece of pieces(file, signal)) {
    bytes += piece.length;
    yield { text: decoder.decode(piece, { stream: true }), bytes };
  }
  const rest = decoder.decode();
  if (rest) yield { text: rest, bytes };
}

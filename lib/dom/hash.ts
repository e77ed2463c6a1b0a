/**
 * A short stable name for a text: 11 characters of base 36 from two 32-bit FNV-1a sums (the second with another offset).
 * The same text gives the same name in every session and browser; not meant to resist an attacker.
 */
export function hashOf(...parts: readonly (string | null)[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const part of parts) {
    const text = part ?? '\u0000';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
    b = Math.imul(b ^ 0x1f, 0x85ebca6b);
  }
  const value = (BigInt(a >>> 0) << 24n) | BigInt((b ^ (b >>> 13)) & 0xffffff);
  return value.toString(36).padStart(11, '0');
}

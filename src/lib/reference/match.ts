/** Finds rows by what somebody types: words in any order, and error codes however they are written. */

/** Whether a row with that text answers what was typed: each word of it begins somewhere there, codes in any notation. */
export function matches(text: string, typed: string): boolean {
  const row = plain(text);
  return plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => row.includes(word) || row.includes(hexOf(word) ?? word));
}

/** A decimal result code as Windows names it: 0x and eight digits; it may be signed, as scripts print it. */
function hexOf(word: string): string | undefined {
  if (/^[0-9a-f]{8}$/.test(word)) return `0x${word}`;
  if (!/^-?\d{9,10}$/.test(word)) return undefined;
  const code = Number(word);
  const unsigned = code < 0 ? code + 2 ** 32 : code;
  return unsigned > 0 && unsigned < 2 ** 32 ? `0x${unsigned.toString(16).padStart(8, '0')}` : undefined;
}

/** Small letters without accents, dashes and quotation marks all of one kind. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[“”„‘’"]/g, "'")
    .toLowerCase();
}

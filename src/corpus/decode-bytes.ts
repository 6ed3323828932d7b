import { windows1251, windows1252 } from './code-pages.ts';
import type { Diagnostic } from './speech-document.ts';

/** A file's text, or why it has none. */
export type DecodedBytes =
  { text: string; encoding: string; diagnostics: Diagnostic[] } | { text: null; diagnostics: Diagnostic[] };

const chunk = 8192;

/** Reads bytes as text: UTF-8 and UTF-16 with and without BOM, Windows-1251 and -1252 (which holds Latin-1). */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), false);
  const refusal = findBinary(bytes);
  if (refusal) return refusal;
  const [even, odd] = countNuls(bytes);
  const half = Math.min(bytes.length, 4000) / 2;
  if (odd > half * 0.3 && even < half * 0.05) return utf16(bytes, true);
  if (even > half * 0.3 && odd < half * 0.05) return utf16(bytes, false);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse('binary-file', `expected text; byte ${nul} is NUL, as in binary files`);
  return decodeUtf8(bytes);
}

const signatures: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF; save its text as .txt'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document; save it as .docx or .txt'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'a gzip archive; unpack it'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x49, 0x44, 0x33], 'a sound recording (MP3)'],
];

function findBinary(bytes: Uint8Array): DecodedBytes | null {
  const found = signatures.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found ? refuse('binary-file', `expected the text of a speech; the file is ${found[1]}`) : null;
}

function refuse(code: string, message: string): DecodedBytes {
  return { text: null, diagnostics: [{ line: null, code, severity: 'error', message }] };
}

function countNuls(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  const end = Math.min(bytes.length, 4000);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) counts[i % 2 === 0 ? 0 : 1]++;
  return counts;
}

function utf16(bytes: Uint8Array, littleEndian: boolean): DecodedBytes {
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < units.length; i++) {
    const [a, b] = [bytes[2 * i] ?? 0, bytes[2 * i + 1] ?? 0];
    units[i] = littleEndian ? a | (b << 8) : (a << 8) | b;
  }
  if (units.includes(0)) return refuse('binary-file', 'expected text; the file has NUL characters');
  return { text: fromUnits(units), encoding: littleEndian ? 'utf-16le' : 'utf-16be', diagnostics: [] };
}

/** UTF-8 where it is valid, or damaged in few places; else the legacy code page that its letters speak for. */
function decodeUtf8(bytes: Uint8Array): DecodedBytes {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let valid = 0;
  let firstBad = -1;
  let bad = 0;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      i++;
      continue;
    }
    const code = readSequence(bytes, i);
    if (code === null) {
      if (firstBad < 0) firstBad = i;
      bad++;
      units[length++] = 0xfffd;
      i++;
      continue;
    }
    valid++;
    if (code > 0xffff) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else units[length++] = code;
    i += code > 0xffff ? 4 : code > 0x7ff ? 3 : 2;
  }
  if (bad > 0 && valid < bad * 5) return decodeLegacy(bytes);
  const diagnostics: Diagnostic[] =
    bad === 0
      ? []
      : [
          {
            line: lineAt(bytes, firstBad),
            code: 'damaged-characters',
            severity: 'warning',
            message: `${bad} bytes are not UTF-8; they are shown as \uFFFD`,
          },
        ];
  return { text: fromUnits(units.subarray(0, length)), encoding: 'utf-8', diagnostics };
}

/** The code point that begins at a byte, or `null` where the bytes are not UTF-8. */
function readSequence(bytes: Uint8Array, at: number): number | null {
  const first = bytes[at] ?? 0;
  const size =
    first >= 0xf0 && first < 0xf5
      ? 4
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xc2 && first < 0xe0
          ? 2
          : 0;
  if (size === 0 || at + size > bytes.length) return null;
  let code = first & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) {
    const next = bytes[at + k] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const least = size === 4 ? 0x10000 : size === 3 ? 0x800 : 0x80;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : code;
}

/** Cyrillic letters fill the upper half of Windows-1251; in Windows-1252 such letters are a few among many others. */
function decodeLegacy(bytes: Uint8Array): DecodedBytes {
  const named = /(?:charset|encoding)\s*=\s*["']?\s*(windows-125[12]|cp125[12]|iso-8859-1)/i.exec(
    String.fromCharCode(...bytes.subarray(0, 1024)),
  )?.[1];
  let high = 0;
  let latin = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) latin++;
  }
  const isCyrillic = named ? named.endsWith('1251') : high > latin;
  const page = isCyrillic ? windows1251 : windows1252;
  const units = new Uint16Array(bytes.length);
  for (const [i, byte] of bytes.entries()) units[i] = byte < 0x80 ? byte : page.charCodeAt(byte - 0x80);
  const encoding = isCyrillic ? 'windows-1251' : 'windows-1252';
  return {
    text: fromUnits(units),
    encoding,
    diagnostics: [
      {
        line: null,
        code: 'legacy-encoding',
        severity: 'info',
        message: `read as ${encoding}; it is not UTF-8`,
      },
    ],
  };
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i++) if (bytes[i] === 10) line++;
  return line;
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += chunk)
    parts.push(String.fromCharCode(...units.subarray(i, i + chunk)));
  return parts.join('');
}

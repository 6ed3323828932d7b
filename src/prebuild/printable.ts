const unsafe = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * Text from a file as a terminal may show it: what would move the cursor, change colours or turn the direction is
 * shown by its code, and does nothing.
 */
export function printable(text: string): string {
  return text.replace(unsafe, (sign) => `<U+${codeOf(sign)}>`);
}

/** JSON that says the same and holds no such sign. */
export function printableJson(json: string): string {
  return json.replace(unsafe, (sign) => `\\u${codeOf(sign)}`);
}

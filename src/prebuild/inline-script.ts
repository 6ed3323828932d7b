/**
 * A program as the text of a `<script>` element: nothing in it may end the element or begin a comment. The changes are
 * to strings, templates and regular expressions, where both spellings mean the same; in code such signs do not occur.
 */
export function inlineScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** JSON as the text of a `<script>` element: no sign of it is markup. */
export function inlineJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

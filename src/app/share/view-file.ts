import * as v from 'valibot';

/** A view that a person has given a name: it stays on the device. */
export interface KeptView {
  name: string;
  /** What stands after the address of the app, with its question mark. */
  query: string;
}

/** More than anyone can find their way in. */
export const mostViews = 200;
const view = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  // A link into the app, and nothing that a browser could take for another address.
  query: v.pipe(
    v.string(),
    v.regex(/^\?\S*$/u, 'expected a link’s part from its question mark on'),
    v.maxLength(8_000),
  ),
});
const file = v.object({
  rostrum: v.literal('views', 'expected a file that Rostrum has saved'),
  version: v.literal(1),
  views: v.pipe(v.array(view), v.maxLength(mostViews)),
});

/** All kept views as a file. */
export function formatViews(views: readonly KeptView[]): string {
  return `${JSON.stringify({ rostrum: 'views', version: 1, views }, null, 2)}\n`;
}

/** Reads such a file; `problem` says what is wrong with it. */
export function parseViews(text: string): readonly KeptView[] | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'expected a file of views that Rostrum has saved; this one is not JSON' };
  }
  const result = v.safeParse(file, value);
  if (result.success) return result.output.views;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return { problem: `${place === null ? '' : `${place}: `}${issue.message.slice(0, 200)}` };
}

import { escapeHtml } from './citation/citation-html.ts';

/**
 * What another page has to hold to show a view: a frame, and a script that gives it the height that the view tells
 * (`{ type: 'rostrum:height', height }`). Without the script the frame scrolls.
 */
export function formatEmbedCode(address: string, title: string): string {
  return [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="480" loading="lazy" style="border:0;min-width:280px"></iframe>`,
    '<script>',
    "addEventListener('message', ({ data, source }) => {",
    "  if (data?.type !== 'rostrum:height') return;",
    "  for (const frame of document.querySelectorAll('iframe'))",
    '    if (frame.contentWindow === source) frame.height = Number(data.height) || 480;',
    '});',
    '</script>',
  ].join('\n');
}

import { useEffect, useRef, useState } from 'react';

interface CopyButtonProps {
  /** What the button says: "Copy link". */
  label: string;
  /** What is copied; asked for when the button is pressed. */
  text: () => string | Promise<string>;
  /** The same with italics, for programs that take them. */
  html?: string | undefined;
  /** Where the clipboard is closed to the page: shows the text so that it can be copied by hand. */
  onClosed: () => void;
  className?: string;
}

/** Copies, and says so for two seconds. */
export function CopyButton({ label, text, html, onClosed, className = 'link' }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async () => {
    try {
      await writeClipboard(await text(), html);
      setCopied(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setCopied(false), 2_000);
    } catch {
      onClosed();
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {copied ? 'Copied' : label}
      </button>
      <span role="status" className="sr-only">
        {copied ? `${label}: it is on the clipboard.` : ''}
      </span>
    </>
  );
}

export async function writeClipboard(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}

import { useRef } from 'react';
import { CopyButton } from './controls/copy-button.tsx';

/** The code that shows something in another page, to be copied. */
export function EmbedCodeField({ code }: { code: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={field}
        readOnly
        rows={4}
        aria-label="Embed code"
        value={code}
        className="mt-1 w-full resize-y border border-edge bg-transparent p-2 font-mono text-note"
      />
      <CopyButton label="Copy embed code" text={() => code} onClosed={() => field.current?.select()} />
    </>
  );
}

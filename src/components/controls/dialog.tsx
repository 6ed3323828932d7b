import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel over the page. Escape closes it, and what opened it has the focus again. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={heading}
      className="m-auto max-h-[90vh] w-[min(42rem,94vw)] overflow-y-auto border border-ink bg-paper p-4 font-sans text-ui text-ink backdrop:bg-ink/30 sm:p-6"
    >
      <form method="dialog" className="float-right">
        <button className="link min-h-6">Close</button>
      </form>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}

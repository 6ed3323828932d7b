/** What stands until the corpus is there: bars of the size of what comes. */
export function ShellSkeleton() {
  return (
    <div role="status" aria-busy="true">
      <div className="border-b border-rule">
        <div className="page flex h-12 items-center font-serif text-[19px] font-semibold lg:h-13">
          Rostrum
        </div>
      </div>
      <div className="h-11 border-b border-rule" />
      <div className="page animate-pulse pt-4">
        <span className="sr-only">The corpus is being loaded.</span>
        <div className="h-21 max-w-2xl bg-sunk" />
        <div className="mt-6 h-80 bg-sunk" />
      </div>
    </div>
  );
}

import { run as runAlignment } from './alignment-bench.ts';
import { run as runKeyness } from './keyness-bench.ts';
import { run as runParse } from './parse-bench.ts';
import { run as runSearch } from './search-bench.ts';
import { run as runTopics } from './topics-bench.ts';

/** Every bench, by name. */
const benches: Record<string, (flags: readonly string[]) => Promise<void>> = {
  alignment: runAlignment,
  keyness: runKeyness,
  parse: runParse,
  search: runSearch,
  topics: runTopics,
};

/** `npm run bench -- [NAME...] [--large]`: runs all benches, or those named. */
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const names = words.filter((word) => !word.startsWith('--'));
for (const [name, run] of Object.entries(benches))
  if (names.length === 0 || names.includes(name)) await run(flags);

import { ask } from './commands/ask.ts';
import { build } from './commands/build.ts';
import { collocates } from './commands/collocates.ts';
import { dispersion } from './commands/dispersion.ts';
import { exportFiles } from './commands/export.ts';
import { frequency } from './commands/frequency.ts';
import { inspect } from './commands/inspect.ts';
import { keyness } from './commands/keyness.ts';
import { names } from './commands/names.ts';
import { reuse } from './commands/reuse.ts';
import { search } from './commands/search.ts';
import { similarity } from './commands/similarity.ts';
import { themes } from './commands/themes.ts';
import { topics } from './commands/topics.ts';
import { years } from './commands/years.ts';
import type { Command } from './command.ts';

/** Every command of the command line, by name. A command is one file in `commands/` and one line here. */
export const commands: Record<string, Command> = {
  ask,
  build,
  collocates,
  dispersion,
  export: exportFiles,
  frequency,
  inspect,
  keyness,
  names,
  reuse,
  search,
  similarity,
  themes,
  topics,
  years,
  help: async () => {
    console.log(`rostrum COMMAND\n\ncommands: ${Object.keys(commands).join(', ')}`);
    return 0;
  },
};

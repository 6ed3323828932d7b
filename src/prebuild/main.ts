import { commands } from './commands.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name] ?? commands['help'];
process.exitCode = (await command?.(args)) ?? 1;

import { nearestWords } from '../analysis/nearest-word.ts';
import { commands } from './commands.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name = 'help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const [meant] = nearestWords(name, Object.keys(commands), 1);
  console.error(
    `rostrum: there is no command "${name}"${meant === undefined ? '' : `; perhaps ${meant} was meant`}. ` +
      `Known are: ${Object.keys(commands).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = await command(args);
}

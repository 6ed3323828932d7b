import { vi } from 'vitest';
import type { Command } from '../../src/prebuild/command.ts';

/** Runs a command in this process and keeps what it prints. */
export async function runCommand(command: Command, ...args: string[]) {
  let out = '';
  let err = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const log = vi.spyOn(console, 'log').mockImplementation((text) => {
    out += `${text}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`;
  });
  try {
    const code = await command(args);
    return { code, out, err };
  } finally {
    write.mockRestore();
    log.mockRestore();
    error.mockRestore();
  }
}

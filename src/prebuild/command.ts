/** Takes the words after the command's name, prints, and gives the exit code. */
export type Command = (args: string[]) => Promise<number>;

/**
 * Where the transcripts are unless a command says otherwise. `ROSTRUM_SEEDS=~/speeches npm start` shows another folder
 * than the project's own; the development server watches it, too.
 */
export const seedsFolder = process.env['ROSTRUM_SEEDS'] || 'seeds';

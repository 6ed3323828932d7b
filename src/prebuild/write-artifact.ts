import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from './build-corpus.ts';

/** Writes the artifact, and removes the files of documents that are no longer in it. */
export async function writeArtifact(artifact: Artifact, folder: string): Promise<void> {
  await mkdir(join(folder, 'documents'), { recursive: true });
  for (const name of await readdir(join(folder, 'documents')))
    if (!artifact.files.has(`documents/${name}`))
      await rm(join(folder, 'documents', name), { recursive: true });
  for (const [path, content] of artifact.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(content));
  }
}

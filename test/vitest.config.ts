import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**'],
    // The cores keep no state between calls: files share a thread, and its modules are read once, not once a file.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    // A busy machine is no defect.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

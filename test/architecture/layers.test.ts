import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layerViolations } from './layers.ts';

describe('layers import downwards only', () => {
  it('holds in every file of src/', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file.replaceAll('\\', '/')}`);
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap((file) => layerViolations(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/corpus/a.ts', "import { x } from '../analysis/b.ts';", 'corpus may not see analysis'],
    ['src/search/a.ts', "export { x } from '../views/read/b.ts';", 'search may not see views'],
    ['src/views/read/a.tsx', "import { x } from '../compare/b.ts';", 'another view'],
    ['src/worker/a.ts', "import { x } from '../url-state/b.ts';", 'worker may not see url-state'],
    ['src/views/read/a.tsx', "const x = await import('../../app/b.ts');", 'views may not see app'],
    ['src/analysis/a.ts', "import fs from 'node:fs';", 'only prebuild and tests'],
    ['src/views/themes/a.tsx', "import { LineChart } from 'recharts';", 'only components/charts'],
    ['src/app/a.tsx', 'window.location.assign(x);', 'touches location'],
    ['src/views/read/a.tsx', 'history.pushState({}, x);', 'touches location or history'],
  ])('finds the planted fault in %s: %s', (path, source, message) => {
    expect(layerViolations(path, source).join()).toContain(message);
  });

  it('lets the app start the worker, and a file import its neighbours', () => {
    expect(layerViolations('src/app/a.ts', "new URL('../worker/w.ts', import.meta.url)")).toEqual([]);
    expect(layerViolations('src/views/read/a.tsx', "import './b.ts'; import '../../search/c.ts';")).toEqual(
      [],
    );
  });
});

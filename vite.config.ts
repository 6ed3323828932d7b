import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hostedPage } from './src/prebuild/hosted-page.ts';
import { offlineCopy } from './src/prebuild/offline-copy.ts';
import { seedsFolder } from './src/prebuild/seeds-folder.ts';
import { singleFile } from './src/prebuild/single-file.ts';
import { watchSeeds } from './src/prebuild/watch-seeds.ts';

// `vite build --mode single` writes one page that opens from a disk; without it, a folder for any static host.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    watchSeeds(seedsFolder),
    ...(mode === 'single' ? [singleFile('public/data')] : [hostedPage('public/data'), offlineCopy()]),
  ],
  // Browsers of the target preload modules by themselves.
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
}));

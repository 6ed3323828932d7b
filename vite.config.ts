import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { watchSeeds } from './src/prebuild/watch-seeds.ts';

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), watchSeeds('seeds')],
  build: { target: 'es2022' },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages that the product is measured against, built like the product and with its data. */
export default defineConfig({
  root: place('.'),
  base: './',
  publicDir: place('../../public'),
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    outDir: place('../../dist-bench'),
    emptyOutDir: true,
    rolldownOptions: { input: [place('plain-svg.html'), place('plain-recharts.html')] },
  },
});

/**
 * How the two pages are built: the resident's chat at `/`, the staff console at `/console/`.
 *
 * Nothing of the machine that builds goes into the pages: no environment variable is read, so
 * one build serves every installation. Nothing is inlined either, because the server's content
 * security policy refuses inline scripts and styles.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const consolePage = here('console/index.html');

export default defineConfig({
  root: here('.'),
  publicDir: false,
  envPrefix: 'WAYMARK_PAGES_READ_NO_ENVIRONMENT_',
  // The chat is Preact (its files say so in their first line); only the console is React.
  plugins: [react({ include: /\/src\/web\/console\/.*\.tsx$/ })],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { chat: here('index.html'), ...(existsSync(consolePage) ? { console: consolePage } : {}) },
    },
  },
});

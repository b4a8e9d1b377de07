/** What `npm start` runs: `main.ts`, with what Node compiled kept for the next start, which is then a third of a second faster. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');

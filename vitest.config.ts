import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // No test measures time: these only end one that hangs, on a slow machine with much else to do.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

import { defineConfig } from 'vitest/config'

// Two projects in one run: unit tests beside nothing but the code, end-to-end tests in the real page.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{src,electron,renderer,gate}/**/*.test.ts'],
          environment: 'node',
          // Some start the command line as a process of its own, on a machine that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

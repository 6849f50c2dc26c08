import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

// The same core without a window, as a file that Node runs directly.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['better-sqlite3', 'pdfkit', 'pdfjs-dist'] },
  build: {
    ssr: 'electron/cli.ts',
    outDir: 'dist/cli',
    target: 'node24',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'es',
        entryFileNames: 'cli.mjs',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
})

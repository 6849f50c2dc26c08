import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

// The privileged side as one CommonJS file. What is native or reads its own files from disk stays outside.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'pdfkit', 'pdfjs-dist'] },
  build: {
    ssr: 'electron/shell/main.ts',
    outDir: 'dist/main',
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false } },
  },
})

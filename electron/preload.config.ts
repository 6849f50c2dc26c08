import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

// A sandboxed preload script cannot load other files: it must be one CommonJS file.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: 'electron/shell/preload.ts',
    outDir: 'dist/preload',
    target: 'chrome140',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
  },
})

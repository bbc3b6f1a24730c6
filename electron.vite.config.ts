import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // better-sqlite3 stays outside because it is native code, resvg-wasm because it is WebAssembly in a file of its own. exceljs names a cloud client that is never reached.
      externalizeDeps: true,
      rolldownOptions: { external: ['@aws-sdk/client-s3'], input: { main: 'electron/main/main.ts', worker: 'electron/jobs/worker.ts' } },
    },
  },
  preload: {
    // A sandboxed preload script must be CommonJS.
    build: { externalizeDeps: false, rolldownOptions: { input: { preload: 'electron/preload/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Read from the disk at start: one large file is faster than many small ones.
    build: { minify: true, chunkSizeWarningLimit: 2000, outDir: 'out/renderer', rolldownOptions: { input: 'renderer/index.html' } },
  },
})

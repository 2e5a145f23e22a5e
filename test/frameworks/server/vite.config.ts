import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  build: isSsrBuild
    ? { outDir: 'dist/server' }
    : {
        outDir: 'dist/page',
        rolldownOptions: { input: 'src/page.ts', output: { entryFileNames: 'page.js' } },
      },
}));

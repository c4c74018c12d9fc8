import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import presetMantine from 'postcss-preset-mantine';
import { build, defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, 'dist/web');

export default defineConfig({
  root: 'web',
  base: '/',
  plugins: [react(), librarySearch(), compressed()],
  css: { postcss: { plugins: [presetMantine()] } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // Inlined fonts and images would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** Writes `library-search.js` beside the application: the one script of the public library's pages, whole in itself. */
function librarySearch(): Plugin {
  return {
    name: 'mithaq:library-search',
    apply: 'build',
    closeBundle: {
      sequential: true,
      order: 'pre',
      handler: async () => {
        await build({
          configFile: false,
          root: import.meta.dirname,
          logLevel: 'warn',
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2023',
            lib: {
              entry: 'web/library/static-search.ts',
              formats: ['iife'],
              name: 'mithaqLibrary',
              fileName: () => 'library-search.js',
            },
          },
        });
      },
    },
  };
}

/** Writes `.br` and `.gz` beside each text file once, so that the node only hands them out. */
function compressed(): Plugin {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: 'mithaq:compressed',
    apply: 'build',
    closeBundle: {
      sequential: true,
      handler: async () => {
        const files = await readdir(outDir, { recursive: true });
        for (const file of files.filter((name) => /\.(m?js|css|svg|json)$/.test(name))) {
          const bytes = await readFile(join(outDir, file));
          await writeFile(join(outDir, `${file}.br`), await promisify(brotliCompress)(bytes, brotli));
          await writeFile(join(outDir, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
        }
      },
    },
  };
}

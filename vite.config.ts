import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { css } from './src/build/className.ts';
import { contentPlugin } from './src/build/contentPlugin.ts';
import { firstChunk } from './src/build/firstChunk.ts';
import { headersPlugin } from './src/build/headersPlugin.ts';
import { hostLibraryPlugin } from './src/build/hostLibraryPlugin.ts';
import { messagesPlugin } from './src/build/messagesPlugin.ts';
import { noticePlugin } from './src/build/noticePlugin.ts';
import { offlinePlugin } from './src/build/offlinePlugin.ts';
import { prerenderPlugin } from './src/build/prerenderPlugin.ts';
import { securityPlugin } from './src/build/securityPlugin.ts';
import { singlePlugin } from './src/build/single/singlePlugin.ts';
import { testProjects } from './tests/projects.ts';

/** Another text is another folder: `DATELINE_BUNDLE=my/folder npm run build`. */
const bundle = process.env.DATELINE_BUNDLE ?? 'src/statement/tokyo-2024';

const layers = 'geo/layers';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

export default defineConfig({
  // Servable from any path of any static host.
  base: './',
  define: { 'import.meta.env.DATELINE_VERSION': JSON.stringify(version) },
  plugins: [
    messagesPlugin(),
    contentPlugin({ bundle, layers }),
    react(),
    noticePlugin(),
    prerenderPlugin(),
    securityPlugin(),
    singlePlugin({ bundle, layers }),
    hostLibraryPlugin(),
    headersPlugin(),
    offlinePlugin(),
  ],
  css,
  worker: { format: 'es' },
  build: {
    // Linked from the about page: what is bundled, and under which terms.
    license: { fileName: 'licenses.md' },
    // The shapes and sizes of chunks are the budget's concern (.size-limit.json), and MapLibre is meant to be large.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/entry-[hash].js',
        codeSplitting: { groups: [{ name: firstChunk('entry-core') }] },
        chunkFileNames: ({ name }) =>
          name === 'createLiveMap' ? 'assets/live-[hash].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: { projects: await testProjects() },
});

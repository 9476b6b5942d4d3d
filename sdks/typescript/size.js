// How much a page that shows a recovery has to load: bundled, minified and compressed. Fails above the limit.
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

const LIMIT = 12_000;
const { outputFiles } = await build({
  entryPoints: ['examples/recovery_page.mjs'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  write: false,
});
const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
console.log(`a page that shows a recovery: ${bytes} bytes gzipped (limit ${LIMIT})`);
process.exitCode = bytes > LIMIT ? 1 : 0;

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, stop } from 'esbuild';

/** One file of the page, in every encoding that it is served in. */
export interface Asset {
  readonly type: string;
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

/** The analysts' page, ready to be served from memory. */
export interface Page {
  readonly index: Asset;
  /** By name; a name holds the hash of its content, so an asset never changes. */
  readonly assets: ReadonlyMap<string, Asset>;
}

const folder = fileURLToPath(new URL('../../dashboard/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

let bundled: Promise<Page> | undefined;

/** Bundles the page from its sources, once a process. */
export function bundlePage(): Promise<Page> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Page> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.tsx', 'page.css', 'icon.svg'],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.svg': 'copy' },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  await stop();
  const html = Object.entries(metafile.outputs).reduce(
    (text, [path, { entryPoint }]) =>
      entryPoint === undefined ? text : text.replace(`/assets/${entryName(entryPoint)}`, `/${path}`),
    await readFile(`${folder}index.html`, 'utf8'),
  );
  const assets = outputFiles.map(async ({ path, contents }) => {
    const name = path.slice(path.lastIndexOf('assets') + 'assets/'.length);
    return [name, await asset(extname(name), Buffer.from(contents))] as const;
  });
  return { index: await asset('.html', Buffer.from(html)), assets: new Map(await Promise.all(assets)) };
}

/** What index.html calls an entry: scripts by the name they get, everything else by its own. */
function entryName(entryPoint: string): string {
  return entryPoint.replace(/\.tsx$/, '.js');
}

async function asset(extension: string, identity: Buffer): Promise<Asset> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const [zipped, br] = await Promise.all([
    promisify(gzip)(identity),
    promisify(brotliCompress)(identity, { params }),
  ]);
  return { type: types[extension] ?? 'application/octet-stream', identity, gzip: zipped, br };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

/**
 * Builds one more script for pages as a file beside the one the manifest names. Only code asks for it, so the
 * extension's plugin, which looks at the manifest, does not know it. The modules of `lent` (import paths) are
 * not carried: `by` stands for them. While `npm run dev` runs, the file is written anew after every change of the source.
 */
export function pageScript(entry: string, lent?: { readonly by: string; readonly modules: RegExp }): Plugin {
  let config: ResolvedConfig;
  const fileName = entry.replace(/\.ts$/, '.js');

  async function code(): Promise<string> {
    const { root, mode } = config;
    const { minify, target } = config.build;
    const lib = { entry, formats: ['iife' as const], name: 'more', fileName: 'more' };
    const alias = lent ? [{ find: lent.modules, replacement: join(root, lent.by) }] : [];
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      root,
      mode,
      plugins: [preact()],
      resolve: { alias },
      build: { write: false, copyPublicDir: false, lib, minify, target },
    });
    const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
    return output[0].code;
  }

  return {
    name: `page-script ${entry}`,
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ watcher, httpServer, config: { logger } }) {
      const file = join(config.root, config.build.outDir, fileName);
      const write = async () => {
        try {
          const script = await code();
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, script);
        } catch (error) {
          // A slip while the source is being written: the next change tries again.
          logger.error(`${fileName}: ${error instanceof Error ? error.message : error}`);
        }
      };
      httpServer?.once('listening', write);
      const source = join(config.root, 'src');
      watcher.on('change', (changed) => void (changed.startsWith(source) && write()));
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await code() });
    },
  };
}

import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

/**
 * Builds one more script for pages as a file beside the one the manifest names. Only code asks for it, so the
 * extension's plugin, which looks at the manifest, does not know it. The modules of `lent` (ends of import paths) are
 * not carried: `lender` stands for them.
 */
export function secondPageScript(entry: string, lender: string, lent: readonly RegExp[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'second-page-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { root, mode } = config;
      const { minify, target } = config.build;
      const lib = { entry, formats: ['iife' as const], name: 'more', fileName: 'more' };
      const alias = lent.map((find) => ({ find, replacement: join(root, lender) }));
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        root,
        mode,
        resolve: { alias },
        build: { write: false, copyPublicDir: false, lib, minify, target },
      });
      const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
      this.emitFile({ type: 'asset', fileName: entry.replace(/\.ts$/, '.js'), source: output[0].code });
    },
  };
}

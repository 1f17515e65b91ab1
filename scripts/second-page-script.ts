import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

/**
 * Builds one more script for pages as a self-contained file beside the one the manifest names. Only code asks for it,
 * so the extension's plugin, which looks at the manifest, does not know it.
 */
export function secondPageScript(entry: string): Plugin {
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
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        root,
        mode,
        build: { write: false, copyPublicDir: false, lib, minify, target },
      });
      const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
      this.emitFile({ type: 'asset', fileName: entry.replace(/\.ts$/, '.js'), source: output[0].code });
    },
  };
}

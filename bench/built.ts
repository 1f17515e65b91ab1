import { build } from 'vite';

/**
 * One file of this folder with all it imports, built as for the extension. What runs the benchmark (tsx) keeps the
 * name of every function it makes, which takes longer than what many small ones do.
 */
export async function builtCode(file: string, format: 'iife' | 'es'): Promise<string> {
  const entry = new URL(file, import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name: 'bench', formats: [format] } },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: readonly { code: string }[] };
  return output.output[0]?.code ?? '';
}

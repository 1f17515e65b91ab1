/** The little of web-ext's programming interface that is used here; the package carries no types. */
declare module 'web-ext' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }

  const webExt: {
    readonly cmd: {
      lint(
        what: { sourceDir: string; output: 'none'; artifactsDir: string; boring: boolean },
        how: { shouldExitProgram: false },
      ): Promise<{ readonly errors: readonly Message[]; readonly warnings: readonly Message[] }>;
    };
  };
  export default webExt;
}

// npm test: sets everything up and runs every suite.
import { prepare, runScript } from './prepare.mjs';

prepare();
runScript('test.ts', process.argv.slice(2));

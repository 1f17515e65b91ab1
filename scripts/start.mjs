// npm start: sets everything up and opens the sample board with the extension.
import { prepare, runScript } from './prepare.mjs';

prepare();
runScript('start.ts', process.argv.slice(2));

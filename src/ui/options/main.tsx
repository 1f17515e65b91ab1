import '../styles/shared.css';
import './options.css';
import { extensionClient } from '../../platform/extension-client.ts';
import { startOptions } from './start-options.tsx';

void startOptions(extensionClient(), document.getElementById('app')!, new AbortController().signal);

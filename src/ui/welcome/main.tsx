import '../styles/shared.css';
import './welcome.css';
import { extensionClient } from '../../platform/extension-client.ts';
import { startWelcome } from './start-welcome.tsx';

void startWelcome(extensionClient(), document.getElementById('app')!, new AbortController().signal);

import '../styles/shared.css';
import './popup.css';
import { extensionClient } from '../../platform/extension-client.ts';
import { startPopup } from './start-popup.tsx';

void startPopup(extensionClient(), document.getElementById('app')!, new AbortController().signal);

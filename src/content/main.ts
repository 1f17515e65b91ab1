import { onSettingsChanged, pageLife } from '../platform/page-life.ts';
import { onPageMessage } from '../platform/page-messages.ts';
import { send } from '../platform/send.ts';
import { siteForUrl } from '../sites/index.ts';
import { startOnPage } from './start-on-page.ts';

const site = siteForUrl(new URL(location.href));
if (site) startOnPage(window, site, { send, onPageMessage, onSettingsChanged, signal: pageLife() });

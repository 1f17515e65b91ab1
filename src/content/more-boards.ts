import { BY_CLICK_SITES } from '../sites/by-click-sites.ts';
import { leaveMoreSites } from './more-sites.ts';
import { otherPage } from './other-page.ts';
import { teachPage } from './teach/teach-page.ts';

leaveMoreSites({ sites: BY_CLICK_SITES, anyPage: otherPage, teach: teachPage });

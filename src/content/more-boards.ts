import { anyPage } from '../sites/any-page.ts';
import { BY_CLICK_SITES } from '../sites/by-click-sites.ts';
import { leaveMoreSites } from './more-sites.ts';

leaveMoreSites({ sites: BY_CLICK_SITES, anyPage });

import { crowdworks } from './crowdworks.ts';
import { lancers } from './lancers.ts';
import type { Site } from './site.ts';

/** The boards with access `install`, in alphabetical order: all that the page script itself carries. */
export const INSTALLED_SITES: readonly Site[] = [crowdworks, lancers];

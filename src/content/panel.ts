import { createPanelOpener } from './panel-opener.tsx';
import { leavePanel } from './panel-place.ts';

leavePanel(createPanelOpener);

import { createDateline } from './createDateline.ts';
import { DatelineMap } from './datelineMap.ts';

const name = 'dateline-map';

// Two scripts on one page, a pinned version and a present one, may both bring it: the first one counts.
if (!customElements.get(name)) customElements.define(name, DatelineMap);

export { createDateline };

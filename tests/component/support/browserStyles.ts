// The style sheets as the application loads them: what is measured is what readers see.
import '../../../src/ui/base.css';
import 'virtual:dateline/generated.css';

// What the boot script of index.html says: a script is there, so controls that need one are shown.
document.documentElement.dataset.js = '';

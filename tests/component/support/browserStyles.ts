// The style sheets as the application loads them: what is measured is what readers see.
import '../../../src/ui/base.css';
import 'virtual:dateline/generated.css';

import { mapGeometry } from 'virtual:dateline/map';
import { steps } from 'virtual:dateline/steps';
import { Handout } from '../classroom/paper/Handout.tsx';
import type { PaperMapComponent } from '../classroom/paper/paperMap.ts';
import { Worksheet } from '../classroom/paper/Worksheet.tsx';
import { PaperMap } from '../map/paper/PaperMap.tsx';

const StillMap: PaperMapComponent = (props) => <PaperMap geometry={mapGeometry} {...props} />;

/** The class's papers, put together here since a feature does not know the map. */
export function HandoutPage() {
  return <Handout steps={steps} Map={StillMap} />;
}

export function WorksheetPage() {
  return <Worksheet steps={steps} Map={StillMap} />;
}

import { mapGeometry } from 'virtual:dateline/map';
import { steps } from 'virtual:dateline/steps';
import { useMemo } from 'react';
import { Handout } from '../classroom/paper/Handout.tsx';
import type { PaperMapComponent } from '../classroom/paper/paperMap.ts';
import { Worksheet } from '../classroom/paper/Worksheet.tsx';
import { PaperMap } from '../map/paper/PaperMap.tsx';
import type { Step } from '../model/step.ts';
import { shownSteps } from '../presenter/ownTalk.ts';
import { useOwnTalk } from '../presenter/useOwnTalk.ts';

const StillMap: PaperMapComponent = (props) => <PaperMap geometry={mapGeometry} {...props} />;

/** The class's papers, put together here since a feature knows neither the map nor what the teacher made of the talk. */
export function HandoutPage() {
  return <Handout steps={useShownSteps()} Map={StillMap} />;
}

export function WorksheetPage() {
  return <Worksheet steps={useShownSteps()} Map={StillMap} />;
}

/** As the class has heard it: in the teacher's own order, without what was left out. */
function useShownSteps(): readonly Step[] {
  const { own } = useOwnTalk(steps);
  return useMemo(() => shownSteps(steps, own), [own]);
}

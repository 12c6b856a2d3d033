import type { ReactNode } from 'react';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline } from '../store/react.ts';
import { ElsewherePanel } from './ElsewherePanel.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { StartPanel } from './StartPanel.tsx';

interface PanelProps {
  /** Name of a region that the text does not name; null while it is not known. */
  readonly elsewhereName: string | null;
  /** What the text links to what is shown; comes late. */
  readonly links?: ReactNode;
}

/** What stands beside the map: a place, a passage, a country that the text does not name, or the start. */
export function Panel({ elsewhereName, links }: PanelProps) {
  const statement = useDateline((state) => state.statement);
  const { place: placeId, passage: number } = useDateline((state) => state.view);
  const elsewhere = useDateline((state) => state.elsewhere);

  const index = indexOf(statement);
  const place = placeId && index.place.get(placeId);
  if (place) return <PlacePanel key={place.id} place={place} passage={number} links={links} />;
  const passage = number && index.passage.get(number);
  if (passage) return <PassagePanel key={passage.number} passage={passage} links={links} />;
  if (elsewhere) return <ElsewherePanel name={elsewhereName} />;
  return <StartPanel links={links} />;
}

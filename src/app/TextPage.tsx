import { timeline } from 'virtual:dateline/timeline';
import { Links } from '../panel/Links.tsx';
import { TextView } from '../reader/TextView.tsx';
import { useDateline } from '../store/react.ts';

/** The text view with what only it shows: its time line, and below the text what the choice is linked to. */
export function TextPage() {
  // Once they are there, so are the words to say them with.
  const hasLinks = useDateline(({ relations }) => relations !== null);
  return <TextView moments={timeline} links={hasLinks && <Links />} />;
}

import { useEffect, useState } from 'react';
import type { RegionId } from '../model/ids.ts';
import type { Localized } from '../model/language.ts';

/** Name of a region that the text does not name; fetched when first asked for, null until then or where it fails. */
export function useRegionName(region: RegionId | null): Localized | null {
  const [names, setNames] = useState<Readonly<Record<string, Localized>>>({});

  useEffect(() => {
    if (region === null) return undefined;
    let wanted = true;
    import('virtual:dateline/region-names').then(
      ({ regionNames }) => {
        if (wanted) setNames(regionNames);
      },
      // Without names the panel still says what matters: the text does not name this country.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [region]);

  return region === null ? null : (names[region] ?? null);
}

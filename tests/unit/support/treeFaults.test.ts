import { describe, expect, it } from 'vitest';
import { findTreeFaults } from '../../e2e/support/treeFaults.ts';

const sound = `- document:
  - banner:
    - heading "One text" [level=1]
  - main:
    - region "Map: of places":
      - list:
        - listitem:
          - 'link "Tokyo: venue"':
            - /url: "#place-tokyo"
        - listitem: Party
      - group: Legend
      - group:
        - text: Filter
        - checkbox "Reporter"
    - region "Panel":
      - heading "Panel" [level=2]
  - status`;

describe('findTreeFaults', () => {
  it('finds nothing in a sound tree', () => {
    expect(findTreeFaults(sound)).toEqual([]);
  });

  it('finds an item that holds nothing', () => {
    expect(findTreeFaults(sound.replace('listitem: Party', 'listitem'))).toEqual([
      'a list item holds nothing',
    ]);
  });

  it.each([
    ['list:', 'list "Map: of places":', 'list “Map: of places” is in region “Map: of places”'],
    ['group: Legend', `'group "Map: of places"'`, 'group “Map: of places” is in region “Map: of places”'],
  ])('finds a name that is said twice on the way in: %s', (from, to, fault) => {
    expect(findTreeFaults(sound.replace(from, to))).toEqual([fault]);
  });

  it.each([
    ['region', 'region "Panel":', 'region:'],
    ['group', '- text: Filter\n        ', ''],
  ])('finds a %s without a name', (role, from, to) => {
    expect(findTreeFaults(sound.replace(from, to))).toEqual([`a ${role} has no name`]);
  });

  it('finds a page’s heading that comes after what it heads', () => {
    const late = sound
      .replace('  - banner:\n    - heading "One text" [level=1]\n', '')
      .replace('  - status', '    - heading "One text" [level=1]\n  - status');
    expect(findTreeFaults(late)).toEqual(['“One text” comes after what it heads']);
  });
});

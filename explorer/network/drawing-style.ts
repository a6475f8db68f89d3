import type cytoscape from 'cytoscape';
import type { Palette } from './palette.ts';

/** Names that would be smaller than so many pixels on the screen are left out. */
const SMALLEST_LABEL = 8;
/** Above all levels of looks. */
const CHOSEN_LEVEL = 1_000;

/** The style sheet of a drawing, as Cytoscape takes it. */
export function drawingStyle({
  ground,
  ink,
  line,
  font,
  Person,
  State,
  Organization,
}: Palette): cytoscape.StylesheetJson {
  return [
    { selector: 'core', style: { 'active-bg-size': 0 } as cytoscape.Css.Core },
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': Person,
        'border-width': 1,
        'border-color': ground,
        'overlay-opacity': 0,
        label: 'data(name)',
        color: ink,
        'font-family': font,
        'font-size': 'data(fontSize)',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'ellipsis',
        'text-max-width': 'data(labelWidth)',
        'text-outline-color': ground,
        'text-outline-width': 'data(halo)' as unknown as number,
        'min-zoomed-font-size': SMALLEST_LABEL,
        'z-index': 'data(level)' as unknown as number,
      },
    },
    // Shapes too, for whoever does not tell the colours apart.
    { selector: 'node.State', style: { shape: 'rectangle', 'background-color': State } },
    {
      selector: 'node.Organization',
      style: { shape: 'diamond', 'background-color': Organization },
    },
    { selector: 'node.given', style: { 'border-width': 4, 'border-color': ink } },
    {
      selector: 'edge',
      style: {
        // The only kind of line that stays quick by the thousand.
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 'data(width)',
        'line-color': line,
        'line-opacity': 'data(opacity)' as unknown as number,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.faded', style: { opacity: 0.25 } },
    { selector: 'edge.later', style: { visibility: 'hidden' } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 2,
        'outline-color': ink,
        'outline-offset': 2,
        'z-index': CHOSEN_LEVEL,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': ink,
        'line-opacity': 1,
        width: 'data(chosenWidth)',
        'z-index': CHOSEN_LEVEL,
      },
    },
  ];
}

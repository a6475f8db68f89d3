import { directionOf } from '../parts/direction.ts';
import type { Position, Positions } from './lay-out.ts';
import { type NodeLook, nodeLooks, type TieLook, tieLooks } from './looks.ts';
import type { Palette } from './palette.ts';
import type { NetworkNode, ShownNetwork, Tied } from './ties.ts';
import { xmlText } from './xml-text.ts';

interface SvgOptions {
  readonly network: ShownNetwork;
  readonly ties: readonly Tied[];
  readonly positions: Positions;
  readonly palette: Palette;
  readonly language: string;
}

/** The drawing as an SVG file that needs nothing else; names stay texts in it. */
export function svgText({ network, ties, positions, palette, language }: SvgOptions): string {
  const lookOf = nodeLooks(network);
  const lookOfTie = tieLooks(network);
  const places = [...positions.values()];
  // Half of the longest name may stand out at each side.
  const margin = Math.max(...network.nodes.map((node) => lookOf(node).labelWidth / 2)) + 10;
  const [left, right] = endsOf(places.map(({ x }) => x));
  const [top, bottom] = endsOf(places.map(({ y }) => y));
  const box = [
    left - margin,
    top - margin,
    right - left + 2 * margin,
    bottom - top + 2 * margin,
  ].map(rounded);
  const placeOf = (node: NetworkNode) => positions.get(node.actor.id) ?? { x: 0, y: 0 };
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const lines = ties.map((tie) => lineText(lookOfTie(tie), placeOf(tie.a), placeOf(tie.b)));
  const actors = network.nodes.map((node) =>
    actorText(node, placeOf(node), { look: lookOf(node), palette, isTied: tied.has(node) }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" font-family="${xmlText(palette.font)}">
<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${palette.ground}"/>
<g stroke="${palette.line}">
${lines.join('\n')}
</g>
<g fill="${palette.ink}" text-anchor="middle">
${actors.join('\n')}
</g>
</svg>
`;
}

function lineText(look: TieLook, from: Position, to: Position): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(rounded);
  const width = rounded(look.width);
  const opacity = rounded(look.opacity);
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}

interface ActorOptions {
  readonly look: NodeLook;
  readonly palette: Palette;
  readonly isTied: boolean;
}

function actorText(
  { actor }: NetworkNode,
  { x, y }: Position,
  { look: { size, fontSize, halo, isGiven }, palette, isTied }: ActorOptions,
): string {
  const radius = size / 2;
  const border = isGiven
    ? `stroke="${palette.ink}" stroke-width="4"`
    : `stroke="${palette.ground}"`;
  const painted = `fill="${palette[actor.__typename]}" ${border}`;
  const label = `<text x="${rounded(x)}" y="${rounded(y + radius + fontSize + 2)}" font-size="${rounded(fontSize)}" direction="${directionOf(actor.name)}" unicode-bidi="embed" paint-order="stroke" stroke="${palette.ground}" stroke-width="${rounded(halo * 2)}">${xmlText(actor.name)}</text>`;
  const shape = SHAPES[actor.__typename](x, y, radius);
  return `<g${isTied || isGiven ? '' : ' opacity="0.25"'}><${shape} ${painted}/>${label}</g>`;
}

type Shape = (x: number, y: number, radius: number) => string;

const SHAPES: Readonly<Record<NetworkNode['actor']['__typename'], Shape>> = {
  Person: (x, y, radius) => `circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}"`,
  State: (x, y, radius) =>
    `rect x="${rounded(x - radius)}" y="${rounded(y - radius)}" width="${rounded(radius * 2)}" height="${rounded(radius * 2)}"`,
  Organization: (x, y, radius) => {
    const points = [x, y - radius, x + radius, y, x, y + radius, x - radius, y].map(rounded);
    return `polygon points="${points.join(' ')}"`;
  },
};

function endsOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

import cytoscape from 'cytoscape';
import { drawingStyle } from './drawing-style.ts';
import { gestures } from './gestures.ts';
import type { Positions } from './lay-out.ts';
import { nodeLooks, tieLooks } from './looks.ts';
import type { Palette } from './palette.ts';
import type { ShownNetwork } from './ties.ts';
import { withoutStyleElement } from './without-style-element.ts';

/** A drawing on the page, and what can be done to it. */
export interface Drawn {
  /** Marks an actor or a tie by its id. @param id null: none */
  readonly mark: (id: string | null) => void;
  /** Shows these ties only, by their ids; who is left without one is faded. */
  readonly showTies: (ids: ReadonlySet<string>) => void;
  /** @param factor 2: twice as large */
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly paint: (palette: Palette) => void;
  readonly png: (ground: string) => Promise<Blob>;
  /** As they are now: actors can be dragged. */
  readonly positions: () => Positions;
  readonly end: () => void;
}

interface DrawOptions {
  readonly network: ShownNetwork;
  readonly positions: Positions;
  readonly palette: Palette;
  /** Told the id of the actor or tie that was pressed, or null for the ground between them. */
  readonly choose: (id: string | null) => void;
}

/** The length of the longer side of a saved image, in pixels. */
const IMAGE_SIZE = 3_000;
const MARGIN = 30;
const NEAREST = 1.4;

/** Draws a network whose actors have their places. */
export function drawNetwork(container: HTMLElement, options: DrawOptions): Drawn {
  withoutStyleElement();
  const cy = cytoscape({
    container,
    elements: elementsOf(options),
    style: drawingStyle(options.palette),
    layout: { name: 'preset', fit: false },
    minZoom: 0.05,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  // Lines lie between actors: to reckon with them too would take as long as to draw all.
  const showAll = () => {
    cy.fit(cy.nodes(), MARGIN);
    // A handful of actors would fill the frame with letters.
    cy.zoom(Math.min(cy.zoom(), NEAREST));
    cy.center(cy.nodes());
  };
  showAll();
  cy.on('tap', ({ target }) => options.choose(target === cy ? null : target.id()));
  const endGestures = gestures(container, cy);
  const size = new ResizeObserver(() => cy.resize());
  size.observe(container);
  return {
    mark: (id) =>
      cy.batch(() => {
        cy.elements('.chosen').removeClass('chosen');
        if (id !== null) {
          cy.getElementById(id).addClass('chosen');
        }
      }),
    showTies: (ids) => showTies(cy, ids),
    zoom: (factor) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    fit: showAll,
    paint: (palette) => cy.style(drawingStyle(palette)),
    png: (ground) =>
      cy.png({
        output: 'blob-promise',
        full: true,
        bg: ground,
        maxWidth: IMAGE_SIZE,
        maxHeight: IMAGE_SIZE,
      } satisfies cytoscape.ExportBlobPromiseOptions),
    positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    end: () => {
      endGestures();
      size.disconnect();
      cy.destroy();
    },
  };
}

function elementsOf({ network, positions }: DrawOptions): cytoscape.ElementsDefinition {
  const lookOf = nodeLooks(network);
  const lookOfTie = tieLooks(network);
  return {
    nodes: network.nodes.map((node) => {
      const { isGiven, ...look } = lookOf(node);
      const { id, name, __typename } = node.actor;
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return {
        data: { id, name, ...look },
        position: { x, y },
        classes: isGiven ? [__typename, 'given'] : [__typename],
      };
    }),
    edges: network.ties.map((tie) => ({
      data: {
        id: tie.id,
        source: tie.a.actor.id,
        target: tie.b.actor.id,
        ...lookOfTie(tie),
        chosenWidth: lookOfTie(tie).width + 3,
      },
    })),
  };
}

/** Touches only what changes: each change of a class costs a calculation of style. */
function showTies(cy: cytoscape.Core, ids: ReadonlySet<string>): void {
  cy.batch(() => {
    const shown = new Set<string>();
    for (const edge of cy.edges()) {
      const isShown = ids.has(edge.id());
      setClass(edge, 'later', !isShown);
      if (isShown) {
        shown.add(edge.source().id()).add(edge.target().id());
      }
    }
    for (const node of cy.nodes()) {
      setClass(node, 'faded', !shown.has(node.id()) && node.degree(false) > 0);
    }
  });
}

function setClass(
  element: cytoscape.NodeSingular | cytoscape.EdgeSingular,
  name: string,
  on: boolean,
): void {
  if (element.hasClass(name) !== on) {
    element.toggleClass(name, on);
  }
}

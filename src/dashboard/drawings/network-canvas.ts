import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { NeighbourhoodQuery } from '../generated/operations.ts';
import { term } from '../words/terms.ts';

type Nodes = NeighbourhoodQuery['neighbourhood']['nodes'];
type Links = NeighbourhoodQuery['neighbourhood']['links'];

/** A network on the page. */
export interface Network {
  /** Adds what is new and leaves what is there where it is. */
  show(nodes: Nodes, links: Links, opened: ReadonlySet<string>): void;
  paint(): void;
  close(): void;
}

cytoscape.use(fcose);

/** It would write a style into the page, which the page's policy refuses, unless it finds this; page.css has the rule. */
const itsStyle = document.createElement('template');
itsStyle.id = '__________cytoscape_stylesheet';
document.head.append(itsStyle);

const shapes: Readonly<Record<string, string>> = {
  ACTOR: 'ellipse',
  TRANSFER: 'round-rectangle',
  PLACE: 'diamond',
  DESIGNATION: 'tag',
};

/** Draws a network into an element. `onTap` hears of a node that is clicked. */
export function drawNetwork(container: HTMLElement, onTap: (id: string) => void): Network {
  const cy = cytoscape({
    container,
    minZoom: 0.25,
    maxZoom: 2.5,
    style: styleOf(container),
  });
  cy.on('tap', 'node', (event) => onTap(event.target.id()));
  return {
    show: (nodes, links, opened) => {
      const before = cy.elements().length;
      cy.add(
        [...nodes.map(nodeOf), ...links.map(linkOf)].filter(({ data }) =>
          cy.getElementById(data.id ?? '').empty(),
        ),
      );
      for (const node of cy.nodes()) node.toggleClass('opened', opened.has(node.id()));
      if (cy.elements().length !== before) arrange(cy, before === 0);
    },
    paint: () => void cy.style(styleOf(container)),
    close: () => cy.destroy(),
  };
}

function arrange(cy: Core, first: boolean): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const options = {
    name: 'fcose',
    randomize: first,
    quality: 'proof',
    animate: !calm && !first,
    animationDuration: 400,
    nodeSeparation: 110,
    idealEdgeLength: 120,
    nodeDimensionsIncludeLabels: true,
    padding: 24,
  };
  cy.layout(options).run();
}

function nodeOf({ id, kind, label }: Nodes[number]): ElementDefinition {
  return { group: 'nodes', data: { id, kind, label: label.length > 44 ? `${label.slice(0, 43)}…` : label } };
}

function linkOf({ id, from, to, type }: Links[number]): ElementDefinition {
  return { group: 'edges', data: { id, source: from, target: to, label: term(type) } };
}

/** The colours of the page as they are now. */
function styleOf(container: HTMLElement): cytoscape.StylesheetStyle[] {
  const colour = (name: string) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    container.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  const ink = colour('ink');
  const nodes = {
    label: 'data(label)',
    color: ink,
    'font-size': 11,
    'text-wrap': 'wrap',
    'text-max-width': '110px',
    'text-valign': 'bottom',
    'text-margin-y': 4,
    width: 26,
    height: 26,
    'background-color': colour('ground'),
    'border-color': colour('accent'),
    'border-width': 2,
  };
  const edges = {
    label: 'data(label)',
    color: colour('soft'),
    'font-size': 9,
    'curve-style': 'bezier',
    width: 1.4,
    'line-color': colour('faint'),
    'target-arrow-color': colour('faint'),
    'target-arrow-shape': 'triangle',
    'arrow-scale': 0.8,
    'text-rotation': 'autorotate',
    'text-background-color': colour('ground'),
    'text-background-opacity': 0.85,
    'text-background-padding': '2px',
  };
  const byKind = Object.entries(shapes).map(([kind, shape]) => ({
    selector: `node[kind = "${kind}"]`,
    style: { shape },
  }));
  return [
    { selector: 'node', style: nodes },
    ...byKind,
    { selector: 'node.opened', style: { 'background-color': colour('accent') } },
    { selector: 'edge', style: edges },
  ] as cytoscape.StylesheetStyle[];
}

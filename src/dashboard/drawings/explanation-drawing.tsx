import { type MouseEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { useLensed } from '../frame/to.tsx';
import type { ViolationQuery } from '../generated/operations.ts';
import { counted } from '../words/terms.ts';
import { type PlacedBox, placeBoxes, type Tie } from './explanation-layout.ts';
import { explanationParts } from './explanation-parts.ts';
import { savePng, saveSvg } from './save-drawing.ts';

/** The way from what was said to the resolution, drawn; denials are dashed. It can be saved as a picture. */
export function ExplanationDrawing({ violation }: { violation: NonNullable<ViolationQuery['violation']> }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [, navigate] = useLocation();
  const lensed = useLensed();
  const { boxes, ties, left } = explanationParts(violation);
  const placed = placeBoxes(boxes);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const name = `breachgraph-${violation.key.replaceAll(':', '-')}`;
  const title = `From sources to the resolution: ${violation.transfer.label} against ${violation.provision.cite}`;
  const follow = (event: MouseEvent, href: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(lensed(href));
  };
  return (
    <figure className="explanation">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <svg ref={drawing} viewBox={`0 0 ${placed.width} ${placed.height}`}>
          <title>{title}</title>
          {[Line, Word].map((Part) =>
            ties.map((tie) => (
              <Part
                key={`${Part.name} ${tie.from} ${tie.to}`}
                tie={tie}
                from={at.get(tie.from)}
                to={at.get(tie.to)}
              />
            )),
          )}
          {placed.boxes.map((box) => (
            <a key={box.id} href={lensed(box.href)} onClick={(event) => follow(event, box.href)}>
              <rect
                className={`box ${box.tone}`}
                x={box.x}
                y={box.y}
                width={box.width}
                height={box.height}
                rx={4}
              />
              <text className="box-head" x={box.x + 10} y={box.y + 19}>
                {`${box.head} `}
              </text>
              {box.lines.map((line, index) => (
                <text key={line} className="box-text" x={box.x + 10} y={box.y + 36 + index * 15}>
                  {`${line} `}
                </text>
              ))}
            </a>
          ))}
        </svg>
      </section>
      <figcaption>
        The heavy line is the path that the explanation follows. Dashed lines are denials that stand.
        {left > 0 && ` ${counted(left, 'more claim')} in the table below.`}
      </figcaption>
      <div className="row">
        <button type="button" onClick={() => drawing.current && saveSvg(drawing.current, name)}>
          Save as SVG
        </button>
        <button type="button" onClick={() => drawing.current && void savePng(drawing.current, name)}>
          Save as PNG
        </button>
      </div>
    </figure>
  );
}

interface TieProps {
  readonly tie: Tie;
  readonly from: PlacedBox | undefined;
  readonly to: PlacedBox | undefined;
}

function Line({ tie, from, to }: TieProps) {
  if (!from || !to) return null;
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return (
    <path className={`tie ${tie.tone}`} d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} />
  );
}

/** The relationship, in the middle of its line. */
function Word({ tie, from, to }: TieProps) {
  if (!from || !to || tie.word === null) return null;
  const x = (from.x + from.width + to.x) / 2;
  const y = (from.y + from.height / 2 + to.y + to.height / 2) / 2;
  return (
    <text className="tie-word" x={x} y={y + 4} textAnchor="middle">
      {tie.word}
    </text>
  );
}

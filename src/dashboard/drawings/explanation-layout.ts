/** A box of the drawing. */
export interface Box {
  readonly id: string;
  readonly column: number;
  readonly head: string;
  readonly lines: readonly string[];
  readonly href: string;
  readonly tone: 'plain' | 'main' | 'denial';
}

/** A line between two boxes, with the relationship on it where it is the first of its kind. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly word: string | null;
  readonly tone: 'plain' | 'main' | 'denial';
}

/** A box with its place. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sizes = { width: 164, gapX: 80, gapY: 14, line: 15, pad: 10, margin: 12 };

/** Places the boxes: a column below one another, each column centred against the tallest. */
export function placeBoxes(boxes: readonly Box[]): { boxes: PlacedBox[]; width: number; height: number } {
  const columns = Math.max(...boxes.map(({ column }) => column)) + 1;
  const heightOf = ({ lines }: Box) => sizes.pad * 2 + sizes.line * (lines.length + 1);
  const stacks = Array.from({ length: columns }, (_, column) => boxes.filter((box) => box.column === column));
  const tall = (stack: readonly Box[]) =>
    stack.reduce((sum, box) => sum + heightOf(box), 0) + sizes.gapY * Math.max(stack.length - 1, 0);
  const height = Math.max(...stacks.map(tall));
  const placed = stacks.flatMap((stack, column) => {
    let y = sizes.margin + (height - tall(stack)) / 2;
    return stack.map((box) => {
      const at = {
        ...box,
        x: sizes.margin + column * (sizes.width + sizes.gapX),
        y,
        width: sizes.width,
        height: heightOf(box),
      };
      y += at.height + sizes.gapY;
      return at;
    });
  });
  return {
    boxes: placed,
    width: columns * sizes.width + (columns - 1) * sizes.gapX + sizes.margin * 2,
    height: height + sizes.margin * 2,
  };
}

/** Breaks a text into lines that fit a box; what is left over ends in an ellipsis. */
export function wrapped(text: string, most = 4, letters = 22): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 1)}…`];
}

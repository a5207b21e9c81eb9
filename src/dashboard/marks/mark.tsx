import type { ReactNode } from 'react';

/** Shapes that tell values apart without colour. */
const shapes = {
  full: <path d="M2 2h12v12H2z" />,
  half: <path d="M2 2h12v12H2zM3.5 3.5v9H12z" fillRule="evenodd" />,
  hollow: <path d="M2 2h12v12H2zm2 2v8h8V4z" fillRule="evenodd" />,
  dotted: <path d="M2 2h4v4H2zm8 0h4v4h-4zM2 10h4v4H2zm8 0h4v4h-4z" />,
  disc: <circle cx="8" cy="8" r="6" />,
  ring: (
    <path
      d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 2.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6"
      fillRule="evenodd"
    />
  ),
  rings: (
    <path
      d="M5.5 3a5 5 0 1 0 2.5 9.3A5 5 0 1 0 8 3.7 5 5 0 0 0 5.5 3M8 6.2a3 3 0 0 1 0 3.6 3 3 0 0 1 0-3.6"
      fillRule="evenodd"
    />
  ),
  split: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 2.2v7.6a3.8 3.8 0 0 1 0-7.6" fillRule="evenodd" />,
  cross: <path d="m3.8 2 4.2 4.2L12.2 2 14 3.8 9.8 8l4.2 4.2-1.8 1.8L8 9.8 3.8 14 2 12.2 6.2 8 2 3.8z" />,
  tick: <path d="m6.3 13.3-4.6-4.6 1.8-1.8 2.8 2.8 6.2-6.4 1.8 1.8z" />,
  question: <path d="M4.8 5.2A3.3 3.3 0 1 1 9 8.6V10H7V7.6a1.6 1.6 0 1 0-.6-2.4zM7 12h2v2H7z" />,
  flag: <path d="M3 2h2v12H3zm3 0h7l-2 3 2 3H6z" />,
};

interface Props {
  readonly shape: keyof typeof shapes;
  readonly tone: string;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A word with a shape before it. */
export function Mark({ shape, tone, title, children }: Props) {
  return (
    <span className={`mark ${tone}`} title={title}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[shape]}
      </svg>
      {children}
    </span>
  );
}

export type Shape = keyof typeof shapes;

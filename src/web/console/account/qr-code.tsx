/** A QR code drawn as one path: dark on white with its quiet margin in light and in dark alike, because cameras need that. */
import { generate } from 'lean-qr';
import { useMemo } from 'react';

/** Modules of white that a reader needs around the code (ISO/IEC 18004, 6.3.8). */
const MARGIN = 4;

type Props = { readonly text: string; readonly label: string };

/** @param label what is said instead of the picture; what it leads to must be there in another way too */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** One square for each dark module. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  const modules = Array.from({ length: code.size }, (_, at) => at);
  const squares = modules.flatMap((y) =>
    modules.filter((x) => code.get(x, y)).map((x) => `M${x + MARGIN} ${y + MARGIN}h1v1h-1z`),
  );
  return { size: code.size + 2 * MARGIN, path: squares.join('') };
}

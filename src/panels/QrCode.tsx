import { useMemo } from 'react';
import { encode } from 'uqr';
import { useShareTexts } from '../i18n/share/useShareTexts.ts';
import { buildQrPath, quietZone } from './qrPath.ts';

/** The code of a text, the sturdier one where it fits; null when the text is too long for any. */
function encodeText(text: string): { readonly path: string; readonly size: number } | null {
  for (const ecc of ['M', 'L'] as const) {
    try {
      const { data, size } = encode(text, { ecc, border: 0 });
      return { path: buildQrPath(data), size: size + 2 * quietZone };
    } catch {
      // Too long for this one.
    }
  }
  return null;
}

/** A link as a code for cameras: dark on white in every theme. */
export function QrCode({ text }: { readonly text: string }) {
  const { code } = useShareTexts();
  const drawn = useMemo(() => encodeText(text), [text]);
  if (drawn === null) return <p className="text-label text-muted">{code.tooLong}</p>;
  return (
    <svg
      role="img"
      aria-label={code.label}
      data-qr={drawn.size - 2 * quietZone}
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full max-w-72 rounded-md border border-line"
    >
      <rect width={drawn.size} height={drawn.size} className="fill-(--code-paper)" />
      <path d={drawn.path} className="fill-(--code-ink)" />
    </svg>
  );
}

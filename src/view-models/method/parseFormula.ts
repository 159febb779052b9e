import {
  constantIds,
  isInputId,
  outputIds,
  type ConstantId,
  type InputId,
  type OutputId,
} from '../../model/index.ts';

/** A piece of a formula: words, or the name of something that the model defines. */
export type FormulaPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'input'; readonly id: InputId }
  | { readonly kind: 'output'; readonly id: OutputId }
  | { readonly kind: 'constant'; readonly id: ConstantId };

function readName(kind: string, name: string): FormulaPart {
  const output = outputIds.find((id) => id === name);
  const constant = constantIds.find((id) => id === name);
  if (kind === 'in' && isInputId(name)) return { kind: 'input', id: name };
  if (kind === 'out' && output !== undefined) return { kind: 'output', id: output };
  if (kind === 'const' && constant !== undefined) return { kind: 'constant', id: constant };
  throw new RangeError(`The model has no {${kind}:${name}}.`);
}

/** Takes a formula in words apart: "{out:capex}, year 1 = {in:capex}". Throws a RangeError for a name that the model does not have. */
export function parseFormula(text: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{(\w+):(\w+)\}/g)) {
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(readName(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

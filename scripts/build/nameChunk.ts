interface ModuleLinks {
  readonly importedIds: readonly string[];
}

/** What the bundler tells while it decides what goes together. */
export interface ChunkContext {
  readonly getModuleInfo: (moduleId: string) => ModuleLinks | null;
}

/**
 * What a page needs before its first charts, in two files: the frame of every view, and the figures of the views that links open
 * first. Left to itself the bundler makes about a hundred small files of it, one for each set of users, and a browser has to ask
 * for every one of them.
 */
const groups = [
  { name: 'start', roots: [/\/src\/app\/main\.tsx$/] },
  { name: 'figures', roots: [/\/src\/pages\/(Overview|WhatIf)Page\.tsx$/] },
] as const;

/**
 * Analysis that no first view computes. The door of the model names it, so it would be followed; those who use it have it in their
 * own files.
 */
const later = /\/src\/model\/(simulation\/(?!columns)|attribution|backtest|contour|credibility|sensitivity)/;

/** Every module that the roots import, directly or not, but not lazily. */
function followImports(roots: readonly string[], context: ChunkContext): ReadonlySet<string> {
  const found = new Set(roots);
  for (const id of found)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) if (!later.test(next)) found.add(next);
  return found;
}

/** Names the file that a module goes into; null leaves the choice to the bundler. `listModules` gives every module of the build. */
export function createChunkNames(listModules: () => Iterable<string>) {
  let members: readonly { readonly name: string; readonly ids: ReadonlySet<string> }[] | null = null;
  return (moduleId: string, context: ChunkContext): string | null => {
    members ??= groups.map(({ name, roots }) => ({
      name,
      ids: followImports(
        [...listModules()].filter((id) => roots.some((root) => root.test(id))),
        context,
      ),
    }));
    return members.find(({ ids }) => ids.has(moduleId))?.name ?? null;
  };
}

/** How the fields of the library look. */
export const fieldClass =
  'mt-1 h-control w-full rounded-md border border-control bg-surface px-2.5 text-label text-text placeholder:text-muted';

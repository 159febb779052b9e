/** Says its message to screen readers whenever the message changes; keep it mounted, and empty while there is nothing to say. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
      {message}
    </div>
  );
}

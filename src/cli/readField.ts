/** A field of a JSON value; undefined when the value is no object or has no such field of its own. */
export function readField(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, field)?.value;
}

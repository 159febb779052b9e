const first = new Date(1980, 0, 1, 12);
const last = new Date(2099, 11, 31, 12);

/** A time as a zip file can hold it: years from 1980 to 2099. The clock of a computer may be anywhere. */
export function zipTime(time: Date): Date {
  if (time < first) return first;
  return time > last ? last : time;
}

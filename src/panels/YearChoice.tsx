import { useDisplay, useSession } from '../derived/useSession.ts';
import { formatYear } from '../format/number.ts';
import { Select } from '../ui/Select.tsx';

/** The year of the whole page, out of those up to its horizon. */
export function YearChoice({ label }: { readonly label: string }) {
  const { display, years } = useSession();
  const year = useDisplay((state) => state.year);
  const last = useDisplay((state) => state.horizonYear);
  const options = Array.from({ length: last - years.firstYear + 1 }, (_, order) => ({
    value: years.firstYear + order,
    label: formatYear(years.firstYear + order),
  }));
  return (
    <Select
      label={label}
      value={year}
      options={options}
      onChange={(value) => display.getState().yearChosen(value)}
    />
  );
}

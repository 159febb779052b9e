import { useMemo, useState } from 'react';
import { FigureCard } from '../../charts/FigureCard.tsx';
import type { LiveFigure } from '../../charts/liveFigure.ts';
import { useDisplay } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { useBacktestTexts } from '../../i18n/backtest/useBacktestTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { OutputId } from '../../model/index.ts';
import { PanelGrid } from '../../ui/PanelGrid.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { buildErrorsFigure } from '../../view-models/backtest/buildErrorsFigure.ts';
import { buildLinesFigure } from '../../view-models/backtest/buildLinesFigure.ts';
import type { BacktestResult } from '../../view-models/backtest/backtestResult.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';

const noSources = () => null;
const noChange = () => () => undefined;

/** The past does not move with a slider. */
function useStill(figure: ChartFigure): LiveFigure {
  return useMemo(() => ({ read: () => figure, subscribe: noChange }), [figure]);
}

interface ChoiceProps {
  readonly result: BacktestResult;
  readonly output: OutputId;
}

function Lines({ result, output, baseYear }: ChoiceProps & { readonly baseYear: number }) {
  const language = useLanguage();
  const density = useDisplay((state) => state.density);
  const figure = useMemo(
    () => buildLinesFigure({ result, output, baseYear, language }),
    [result, output, baseYear, language],
  );
  // The structure follows the choice: another outcome is another picture.
  return (
    <FigureCard
      key={`${output} ${baseYear}`}
      live={useStill(figure)}
      density={density}
      height={340}
      renderSources={noSources}
    />
  );
}

function Errors({ result, output }: ChoiceProps) {
  const language = useLanguage();
  const density = useDisplay((state) => state.density);
  const figure = useMemo(() => buildErrorsFigure({ result, output, language }), [result, output, language]);
  return (
    <FigureCard
      key={output}
      live={useStill(figure)}
      density={density}
      height={340}
      renderSources={noSources}
    />
  );
}

/** One outcome from the end of one year, and its errors over all years. */
export function BacktestFigures({ result }: { readonly result: BacktestResult }) {
  const texts = useBacktestTexts();
  const language = useLanguage();
  const [output, setOutput] = useState<OutputId>(result.outcomes[0] ?? 'awsRevenue');
  const years = [...new Set(result.points.map(({ baseYear }) => baseYear))];
  const [chosenYear, setChosenYear] = useState(years[0] ?? 0);
  const baseYear = years.includes(chosenYear) ? chosenYear : (years[0] ?? 0);
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="max-w-md min-w-0 flex-1 basis-64">
          <Select
            look="field"
            label={texts.outcome}
            value={output}
            options={result.outcomes.map((id) => ({ value: id, label: outcomeNames[language][id] }))}
            onChange={setOutput}
          />
        </div>
        <div className="flex items-center gap-2">
          <span aria-hidden className="text-label text-muted">
            {texts.standAt}
          </span>
          <SegmentedControl
            label={texts.standAt}
            value={String(baseYear)}
            options={years.map((year) => ({ value: String(year), label: formatYear(year) }))}
            onChange={(year) => setChosenYear(Number(year))}
          />
        </div>
      </div>
      <PanelGrid>
        <Lines result={result} output={output} baseYear={baseYear} />
        <Errors result={result} output={output} />
      </PanelGrid>
    </>
  );
}

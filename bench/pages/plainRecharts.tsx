import './bench.css';
import { memo, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { InputDefinition, InputId, Overrides } from '../../src/model/index.ts';
import { buildCharts, buildKeyFigures } from './buildCharts.ts';
import type { KeyFigure } from './chartData.ts';
import { PlainChart } from './PlainCharts.tsx';
import { loadWorld, runScenario, type World } from './world.ts';

interface SliderProps {
  readonly definition: InputDefinition;
  readonly value: number;
  readonly onMove: (id: InputId, value: number) => void;
}

const Slider = memo(function Slider({ definition, value, onMove }: SliderProps) {
  const { id, label, min, max, step } = definition;
  return (
    <div data-input={id}>
      <label>
        {label.en} {value}
      </label>
      <div data-track="">
        <input
          type="range"
          aria-label={label.en}
          min={min}
          max={max}
          step={step}
          value={value}
          onChange={(event) => onMove(id, event.currentTarget.valueAsNumber)}
        />
      </div>
    </div>
  );
});

const Tile = memo(function Tile({ name, valueText, changeText }: KeyFigure) {
  return (
    <div className="tile">
      <h3>{name}</h3>
      <p className="value">{valueText}</p>
      <p>{changeText}</p>
    </div>
  );
});

function Page({ world }: { readonly world: World }) {
  const [overrides, setOverrides] = useState<Overrides>({});
  const move = useCallback(
    (id: InputId, value: number) => setOverrides((before) => ({ ...before, [id]: value })),
    [],
  );
  const run = useMemo(() => runScenario(world, overrides), [world, overrides]);
  const charts = useMemo(() => buildCharts(world, run), [world, run]);
  const figures = useMemo(() => buildKeyFigures(world, run), [world, run]);
  return (
    <div className="page">
      <aside className="rail">
        {world.sliders.map((definition) => (
          <Slider
            key={definition.id}
            definition={definition}
            value={overrides[definition.id] ?? definition.default}
            onMove={move}
          />
        ))}
      </aside>
      <main>
        <div className="tiles">
          {figures.map((figure) => (
            <Tile key={figure.name} {...figure} />
          ))}
        </div>
        <div className="charts">
          {charts.map((data) => (
            <PlainChart key={data.id} data={data} />
          ))}
        </div>
      </main>
    </div>
  );
}

const root = document.querySelector('#root');
if (root === null) throw new Error('no root');
createRoot(root).render(<Page world={await loadWorld()} />);

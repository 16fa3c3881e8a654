/** Figures through time as columns, with the same figures as a table below them. */
import { inLanguage } from '../../texts/language';
import { Key } from './bars';

const t = inLanguage({ nl: { table: 'Toon als tabel' }, en: { table: 'Show as a table' } });

interface ColumnsProps {
  readonly caption: string;
  readonly head: string;
  readonly names: readonly string[];
  readonly steps: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const [WIDTH, HEIGHT, GAP] = [720, 200, 0.3];
const LINES = 4;

export function Columns({ caption, head, names, steps }: ColumnsProps) {
  const most = roundUp(Math.max(1, ...steps.flatMap(({ values }) => values)));
  const step = WIDTH / Math.max(1, steps.length);
  const bar = (step * (1 - GAP)) / names.length;
  return (
    <figure className="columns-chart">
      <p className="legend" aria-hidden>
        {names.map((name, place) => (
          <span key={name}>
            <Key place={place} />
            {name}
          </span>
        ))}
      </p>
      <div className="chart" aria-hidden>
        <div className="scale">
          {Array.from({ length: LINES + 1 }, (_, line) => (
            <span key={line}>{Math.round((most * (LINES - line)) / LINES)}</span>
          ))}
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          {Array.from({ length: LINES + 1 }, (_, line) => (
            <line
              key={line}
              className="grid-line"
              x1={0}
              x2={WIDTH}
              y1={(HEIGHT * line) / LINES}
              y2={(HEIGHT * line) / LINES}
            />
          ))}
          {steps.map(({ name, values }, at) =>
            values.map((value, place) => (
              <rect
                key={`${name} ${place}`}
                className={`figure-${place + 1}`}
                x={at * step + (step * GAP) / 2 + place * bar}
                y={HEIGHT - (value / most) * HEIGHT}
                width={bar * 0.9}
                height={(value / most) * HEIGHT}
              />
            )),
          )}
        </svg>
        <span className="ends">
          <span>{steps[0]?.name}</span>
          <span>{steps.at(-1)?.name}</span>
        </span>
      </div>
      <details>
        <summary>{t.table}</summary>
        <div className="table-wrap" tabIndex={0} role="group" aria-label={caption}>
          <table>
            <caption className="out-of-sight">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{head}</th>
                {names.map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, place) => (
                    <td key={place} className="number">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** To a number that four lines divide into whole ones. */
const roundUp = (most: number) => {
  const size = 10 ** Math.floor(Math.log10(most));
  const nice = [1, 2, 4, 5, 8, 10].map((each) => each * size).find((each) => each >= most) ?? most;
  return Math.ceil(nice / LINES) * LINES;
};

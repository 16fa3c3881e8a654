/** A table whose rows are bars as well: who reads the figures and who sees the shape read the same thing. */
import './statistics.css';

interface BarsProps {
  readonly caption: string;
  readonly names: readonly string[];
  /** One word per column of figures. */
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const WIDTH = 100;

export function Bars({ caption, head, names, rows }: BarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={caption}>
      <table className="bars">
        <caption className="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <td aria-hidden className="shape" />
            {names.map((name, place) => (
              <th key={name} scope="col" className="number">
                {names.length > 1 && <Key place={place} />}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td aria-hidden className="shape">
                <svg viewBox={`0 0 ${WIDTH} ${values.length * 8}`} preserveAspectRatio="none" className="bar">
                  {values.map((value, place) => (
                    <rect
                      key={place}
                      className={`figure-${place + 1}`}
                      x={0}
                      y={place * 8 + 1}
                      width={(value / most) * WIDTH}
                      height={6}
                    />
                  ))}
                </svg>
              </td>
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
  );
}

/** Which bar a column is: by its colour and by its place. */
export const Key = ({ place }: { readonly place: number }) => (
  <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden className="key">
    <rect className={`figure-${place + 1}`} width={12} height={12} rx={2} />
  </svg>
);

/** Filters that stay in the address of their page. */
import { Field } from './field';
import { go } from '../shell/router';

interface ChoiceProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [string, string])[];
}

export function FilterChoice({ path, query, name, label, any, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(said) => (
        <select
          {...said}
          value={query.get(name) ?? ''}
          onChange={({ target }) => go(addressWith(path, query, name, target.value), 'replace')}
        >
          <option value="">{any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DayProps extends Pick<ChoiceProps, 'path' | 'query' | 'name' | 'label'> {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

export function FilterDay({ path, query, name, label, min, max }: DayProps) {
  return (
    <Field label={label}>
      {(said) => (
        <input
          {...said}
          type="date"
          {...{ min, max }}
          value={query.get(name) ?? ''}
          onChange={({ target }) => go(addressWith(path, query, name, target.value), 'replace')}
        />
      )}
    </Field>
  );
}

/** Another filter begins at the first page again. */
export function addressWith(path: string, query: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(query);
  next.delete('cursor');
  if (value) next.set(name, value);
  else next.delete(name);
  return `${path}${next.size > 0 ? `?${next}` : ''}`;
}

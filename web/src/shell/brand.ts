/** The organisation's colour takes the place of the product's; the API made it readable in both themes. */
import type { Me } from '../api/session';

const NAMES = [
  ['--accent', 'accent'],
  ['--accent-strong', 'accentStrong'],
  ['--accent-soft', 'accentSoft'],
  ['--on-accent', 'onAccent'],
] as const;

export function wearBrand({ palette }: Me['brand']): void {
  const { style } = document.documentElement;
  for (const [name, key] of NAMES) {
    if (palette) style.setProperty(name, `light-dark(${palette.light[key]}, ${palette.dark[key]})`);
    else style.removeProperty(name);
  }
}

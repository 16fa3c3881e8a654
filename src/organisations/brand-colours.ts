/** An organisation's colour, moved lighter or darker until every text in it can be read (WCAG 2.2 AA), by day and by night. */

export interface Accents {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentSoft: string;
  readonly onAccent: string;
}

export interface Palette {
  readonly light: Accents;
  readonly dark: Accents;
}

type Hsl = readonly [hue: number, saturation: number, lightness: number];

/** What accents stand on; the same as in the desk's tokens.css. */
export const GROUNDS = {
  light: ['#f5f6f3', '#ffffff', '#eceeea'],
  dark: ['#11181a', '#1a2326', '#243033'],
} as const;

const READABLE = 4.5;
const WELL_READABLE = 7;
const ON_ACCENT = { light: '#ffffff', dark: '#0b1417' } as const;
/** A colour as bright as a highlighter is calmed. */
const MOST_SATURATED = 0.75;

export const paletteOf = (colour: string): Palette => ({
  light: accentsOf(colour, 'light', 0.93, -0.01),
  dark: accentsOf(colour, 'dark', 0.17, 0.01),
});

function accentsOf(colour: string, theme: keyof typeof GROUNDS, softness: number, step: number): Accents {
  const [hue, saturation, lightness] = hslOf(colour);
  const calm = Math.min(saturation, MOST_SATURATED);
  const accentSoft = hexOf([hue, calm * 0.5, softness]);
  const grounds = [...GROUNDS[theme], accentSoft];
  const reach = (least: number, from: number): number => {
    const here = hexOf([hue, calm, from]);
    const isEnd = step < 0 ? from <= 0 : from >= 1;
    const isEnough = isEnd || grounds.every((ground) => contrast(here, ground) >= least);
    return isEnough ? from : reach(least, from + step);
  };
  const plain = reach(READABLE, lightness);
  return {
    accent: hexOf([hue, calm, plain]),
    accentStrong: hexOf([hue, calm, reach(WELL_READABLE, plain)]),
    accentSoft,
    onAccent: ON_ACCENT[theme],
  };
}

/** WCAG 2.2, 1.4.3. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [((green - blue) / spread + 6) % 6, saturation, lightness];
  return most === green
    ? [(blue - red) / spread + 2, saturation, lightness]
    : [(red - green) / spread + 4, saturation, lightness];
}

/** The hue counts sixths of the circle. */
function hexOf([hue, saturation, lightness]: Hsl): string {
  const bounded = Math.min(1, Math.max(0, lightness));
  const reach = saturation * Math.min(bounded, 1 - bounded);
  const channel = (shift: number) => {
    const at = (shift + hue * 2) % 12;
    return bounded - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  const pair = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${[0, 8, 4].map((shift) => pair(channel(shift))).join('')}`;
}

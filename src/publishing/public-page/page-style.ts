/** How the public pages look, by day and by night; an organisation's own colour comes on top. */
import { paletteOf, type Accents } from '../../organisations/brand-colours';

export const PAGE_CSS = `:root{color-scheme:light dark;--ink:#17262b;--soft:#4b5b60;--line:#d8dedb;--paper:#fff;--ground:#f5f6f3;--accent:#1b566a;--accent-soft:#e1edef;--accent-strong:#123f4f;--shade:0 1px 2px rgb(23 38 43/.06)}
@media(prefers-color-scheme:dark){:root{--ink:#e8eeec;--soft:#aab8b9;--line:#2f3b3e;--paper:#1a2326;--ground:#11181a;--accent:#7cc0d2;--accent-soft:#1c3943;--accent-strong:#a9dae6;--shade:0 1px 2px rgb(0 0 0/.4)}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;border-top:6px solid var(--accent)}
main,.top,footer{max-width:42rem;margin:0 auto;padding:0 1.25rem}main{padding-top:2.5rem;padding-bottom:2rem}
.top+main{padding-top:0}.top{padding-top:2.75rem;padding-bottom:2rem}.top.marked{display:grid;grid-template-columns:auto minmax(0,1fr);gap:1.25rem;align-items:start}.top img,.top .letter{width:4rem;height:4rem;border-radius:.875rem}
.top img{object-fit:contain;background:#fff;padding:.25rem}.letter,.initials{display:grid;place-items:center;background:var(--accent-soft);color:var(--accent-strong);font-weight:700}
.letter{font-size:1.75rem}.initials{flex:none;width:2.75rem;height:2.75rem;border-radius:50%;font-size:.9375rem}
h1{font-size:clamp(1.625rem,5vw,2.125rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 .35rem;text-wrap:balance}.lead{color:var(--soft);margin:0;max-width:34rem}
h2.day{font-size:.9375rem;font-weight:600;color:var(--soft);margin:2rem 0 .75rem}h2.day:first-child{margin-top:0}
article{background:var(--paper);border:1px solid var(--line);border-radius:.875rem;box-shadow:var(--shade);padding:1.375rem 1.5rem;margin:0 0 1.25rem;overflow-wrap:anywhere}
article header{display:flex;gap:.875rem;align-items:center;margin-bottom:1rem}article h1,article h2,article h3{font-size:1.0625rem;line-height:1.3;letter-spacing:0;margin:0}
.meta{color:var(--soft);font-size:.9375rem;line-height:1.4;margin:0}.meta a{color:inherit}p{margin:0 0 .75rem}article>p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:.2em}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.5rem;margin-top:1rem}.pictures img{display:block;width:100%;height:100%;object-fit:cover}
img{max-width:100%;height:auto;border-radius:.5rem}.more{display:inline-block;margin:.5rem 0 0;padding:.75rem 1.25rem;border:1px solid var(--accent);border-radius:.5rem;font-weight:600;text-decoration:none}
footer{padding-bottom:3rem;color:var(--soft);font-size:.9375rem}footer p{border-top:1px solid var(--line);padding-top:1.25rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
footer a{display:inline-block;padding:.5rem 0}.empty{background:var(--paper);border:1px dashed var(--line);border-radius:.875rem;padding:3rem 2rem;text-align:center;color:var(--soft)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
@media(max-width:30rem){article{padding:1.125rem 1.125rem}.top{padding-top:1.75rem}.top.marked{grid-template-columns:minmax(0,1fr);gap:.875rem}}`;

/** Empty where nothing was chosen. */
export function brandCss(colour: string | null): string {
  if (colour === null) return '';
  const { light, dark } = paletteOf(colour);
  return `:root{${accents(light)}}@media(prefers-color-scheme:dark){:root{${accents(dark)}}}`;
}

const accents = ({ accent, accentSoft, accentStrong }: Accents) =>
  `--accent:${accent};--accent-soft:${accentSoft};--accent-strong:${accentStrong}`;

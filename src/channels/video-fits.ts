/** Whether a post's film fits on a network: a post holds at most one, and then no images. */
import type { FieldProblem } from '../common/product-error';
import type { Network } from '../networks';

interface Fitting {
  readonly bytes: number;
  readonly type?: string;
  readonly durationMs?: number | null;
}

type Said = readonly [pointer: string, code: string, nl: string, en: string];

export function videoFits(
  network: Network,
  media: readonly Fitting[],
  isFilm: (type: string | undefined) => boolean,
): FieldProblem[] {
  const place = media.findIndex(({ type }) => isFilm(type));
  const film = media[place];
  if (!film) return [];
  const films = media.filter(({ type }) => isFilm(type)).length;
  return [...alone(media.length, films), ...taken(network, film, `/media/${place}`)].map(problem);
}

function alone(media: number, films: number): Said[] {
  if (films > 1) return [['/media', 'too-many-videos', 'Een bericht bevat hoogstens één video.', ONE]];
  const nl = 'Een bericht met een video bevat geen afbeeldingen. Maak er twee berichten van.';
  return media > films ? [['/media', 'video-with-images', nl, NOT_BOTH]] : [];
}

const ONE = 'A post holds one film at most.';
const NOT_BOTH = 'A post with a film holds no images. Make two posts of it.';

function taken({ name, limits: { video } }: Network, { bytes, durationMs }: Fitting, pointer: string): Said[] {
  if (!video) return [[pointer, 'no-video', `${name} neemt van ons geen video aan.`, `${name} takes no film from us.`]];
  const said: Said[] = [];
  if (bytes > video.bytes) {
    const [size, most] = [megabytes(bytes, Math.ceil), megabytes(video.bytes, Math.floor)];
    const nl = `Deze video is te groot voor ${name}: ${size} van ${most} MB.`;
    said.push([pointer, 'video-too-large', nl, `This film is too large for ${name}: ${size} of ${most} MB.`]);
  }
  const seconds = Math.ceil((durationMs ?? 0) / 1000);
  if (seconds > video.seconds) {
    const nl = `Deze video is te lang voor ${name}: ${seconds} van ${video.seconds} seconden.`;
    said.push([
      pointer,
      'video-too-long',
      nl,
      `This film is too long for ${name}: ${seconds} of ${video.seconds} seconds.`,
    ]);
  }
  return said;
}

const megabytes = (bytes: number, round: (value: number) => number) => round(bytes / 100_000) / 10;

const problem = ([pointer, code, nl, en]: Said): FieldProblem => ({ pointer, code, message: { nl, en } });

/** Whether a post fits on a network, as far as the network's own limits say. An image is made to fit when it leaves. */
import type { FieldProblem } from '../common/product-error';
import { LONGEST_THREAD, threadParts, type Network } from '../networks';
import { videoFits } from './video-fits';
import { wordsFit } from './words-fit';

export interface FittingMedia {
  readonly bytes: number;
  readonly alt: string | null;
  readonly type?: string;
  /** Of a film. */
  readonly durationMs?: number | null;
}

/** `pointer` is into a post: `/text`, `/media`, `/media/0`, `/media/0/alt`. */
export type Misfit = FieldProblem;

export function fits(
  network: Network,
  { text, asThread }: { readonly text: string; readonly asThread: boolean },
  media: readonly FittingMedia[],
): Misfit[] {
  const images = media.filter(({ type }) => !isFilm(type));
  return [
    ...(asThread && network.chains ? threadFits(network, text) : textFits(network, text)),
    ...wordsFit(network, text),
    ...mediaFit(network, media.length),
    ...countFits(network, images.length),
    ...videoFits(network, media, isFilm),
    ...media.flatMap(({ alt }, place) => altFits(network, alt, place)),
  ];
}

const isFilm = (type: string | undefined) => type?.startsWith('video/') ?? false;

function textFits(network: Network, text: string): Misfit[] {
  const { name, limits } = network;
  const counted = network.length(text);
  if (counted <= limits.text) return [];
  const nl = `Te lang voor ${name}: ${counted} van ${limits.text} tekens.`;
  return [misfit('/text', 'text-too-long', nl, `Too long for ${name}: ${counted} of ${limits.text} characters.`)];
}

function threadFits(network: Network, text: string): Misfit[] {
  const parts = threadParts(text, network).length;
  if (parts <= LONGEST_THREAD) return [];
  const nl = `Te lang voor ${network.name}: het worden ${parts} berichten, en ${LONGEST_THREAD} is het meeste.`;
  const en = `Too long for ${network.name}: it makes ${parts} posts, and ${LONGEST_THREAD} is the most.`;
  return [misfit('/text', 'thread-too-long', nl, en)];
}

function mediaFit({ name, needsMedia }: Network, count: number): Misfit[] {
  if (!needsMedia || count > 0) return [];
  const nl = `${name} neemt geen tekst zonder afbeelding: voeg er een toe.`;
  return [misfit('/media', 'media-needed', nl, `${name} takes no text without an image: add one.`)];
}

function countFits({ name, limits }: Network, count: number): Misfit[] {
  if (count <= limits.images) return [];
  const nl = `Te veel afbeeldingen voor ${name}: ${count} van ${limits.images}.`;
  return [misfit('/media', 'too-many-images', nl, `Too many images for ${name}: ${count} of ${limits.images}.`)];
}

function altFits({ name, limits }: Network, alt: string | null, place: number): Misfit[] {
  const counted = [...(alt ?? '')].length;
  if (counted <= limits.altText) return [];
  const nl = `De beschrijving is te lang voor ${name}: ${counted} van ${limits.altText} tekens.`;
  const en = `The description is too long for ${name}: ${counted} of ${limits.altText} characters.`;
  return [misfit(`/media/${place}/alt`, 'alt-too-long', nl, en)];
}

const misfit = (pointer: string, code: string, nl: string, en: string): Misfit => ({
  pointer,
  code,
  message: { nl, en },
});

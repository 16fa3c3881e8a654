/** Whether a post fits on a network, as far as the network's own limits say. */
import type { FieldProblem } from '../common/product-error';
import { LONGEST_THREAD, threadParts, type Network, type OutgoingImage } from '../networks';

export interface FittingImage {
  readonly bytes: number;
  readonly alt: string | null;
  /** Absent: whatever it is, it will be made into what the network takes. */
  readonly type?: OutgoingImage['type'];
}

/** `pointer` is into a post: `/text`, `/media`, `/media/0`, `/media/0/alt`. */
export type Misfit = FieldProblem;

export function fits(
  network: Network,
  { text, asThread }: { readonly text: string; readonly asThread: boolean },
  images: readonly FittingImage[],
): Misfit[] {
  return [
    ...(asThread && network.chains ? threadFits(network, text) : textFits(network, text)),
    ...mediaFit(network, images.length),
    ...countFits(network, images.length),
    ...images.flatMap((image, place) => imageFits(network, image, place)),
  ];
}

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

function imageFits(network: Network, { bytes, alt, type }: FittingImage, place: number): Misfit[] {
  const { name, limits } = network;
  const problems = type === undefined ? [] : typeFits(network, type, place);
  const [size, most] = [megabytes(bytes, Math.ceil), megabytes(limits.imageBytes, Math.floor)];
  if (bytes > limits.imageBytes) {
    const nl = `Deze afbeelding is te groot voor ${name}: ${size} van ${most} MB.`;
    const en = `This image is too large for ${name}: ${size} of ${most} MB.`;
    problems.push(misfit(`/media/${place}`, 'image-too-large', nl, en));
  }
  const counted = [...(alt ?? '')].length;
  if (counted > limits.altText) {
    const nl = `De beschrijving is te lang voor ${name}: ${counted} van ${limits.altText} tekens.`;
    const en = `The description is too long for ${name}: ${counted} of ${limits.altText} characters.`;
    problems.push(misfit(`/media/${place}/alt`, 'alt-too-long', nl, en));
  }
  return problems;
}

function typeFits({ name, limits }: Network, type: OutgoingImage['type'], place: number): Misfit[] {
  if (!limits.imageTypes || limits.imageTypes.includes(type)) return [];
  const [said, taken] = [nameOf(type), limits.imageTypes.map(nameOf).join(', ')];
  const nl = `${name} neemt geen afbeelding van het type ${said}, wel: ${taken}.`;
  const en = `${name} takes no image of the type ${said}; it takes: ${taken}.`;
  return [misfit(`/media/${place}`, 'image-type', nl, en)];
}

const nameOf = (type: OutgoingImage['type']) => type.slice('image/'.length).toUpperCase();

const megabytes = (bytes: number, round: (value: number) => number) => round(bytes / 100_000) / 10;

const misfit = (pointer: string, code: string, nl: string, en: string): Misfit => ({
  pointer,
  code,
  message: { nl, en },
});

/** In which form a network takes an image, and whether an image has that form already. */
import type { Limits } from '../networks';
import { IMAGE_TYPES, type ImageType } from './rights';

export interface Form {
  readonly types: readonly ImageType[];
  readonly bytes: number;
  /** Longest side, in pixels. */
  readonly edge: number;
  readonly pixels: number;
}

export interface Formed {
  readonly type: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

/** Raised when the same image would get other bytes than before. */
const MADE_BY = 'v1';

export const formOf = (limits: Limits): Form => ({
  types: limits.imageTypes ?? IMAGE_TYPES,
  bytes: limits.imageBytes,
  edge: limits.imageEdge ?? Infinity,
  pixels: limits.imagePixels ?? Infinity,
});

/** Two networks that ask the same get the same rendition. */
export const nameOf = ({ types, bytes, edge, pixels }: Form) =>
  [MADE_BY, [...types].sort().join('+'), bytes, edge, pixels].join(' ');

export const hasForm = ({ type, bytes, width, height }: Formed, form: Form) =>
  form.types.some((taken) => taken === type) && bytes <= form.bytes && scaleTo({ width, height }, form) === 1;

/** How much smaller it must be; never larger. */
export const scaleTo = ({ width, height }: Pick<Formed, 'width' | 'height'>, { edge, pixels }: Form) =>
  Math.min(1, edge / Math.max(width, height), Math.sqrt(pixels / (width * height)));

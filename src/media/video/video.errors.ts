import { ProductError } from '../../common/product-error';
import { MOST_VIDEO_EDGE, MOST_VIDEO_SECONDS } from '../media.errors';

/** What a film says of itself does not hold together. */
export const videoUnreadable = () =>
  new ProductError('video-unreadable', 422, {
    nl: 'Deze video is beschadigd of onvolledig en kan niet worden gelezen.',
    en: 'This film is damaged or incomplete and cannot be read.',
  });

export const codecUnknown = () =>
  new ProductError('video-codec', 422, {
    nl: 'Deze video is zo opgenomen dat niet elk netwerk ze toont. Bewaar ze als MP4 met H.264 en AAC, en probeer opnieuw.',
    en: 'This film is recorded in a way that not every network shows. Save it as MP4 with H.264 and AAC, and try again.',
  });

export const inPieces = () =>
  new ProductError('video-fragmented', 422, {
    nl: 'Deze video bestaat uit losse stukken, zoals voor een uitzending. Bewaar ze als gewone MP4 en probeer opnieuw.',
    en: 'This film consists of loose pieces, as for a broadcast. Save it as an ordinary MP4 and try again.',
  });

export const tooLong = () =>
  new ProductError('video-too-long', 422, {
    nl: `Deze video duurt te lang: hoogstens ${MOST_VIDEO_SECONDS / 60} minuten.`,
    en: `This film is too long: ${MOST_VIDEO_SECONDS / 60} minutes at most.`,
  });

export const tooWide = () =>
  new ProductError('video-too-wide', 422, {
    nl: `Het beeld van deze video is te groot: hoogstens ${MOST_VIDEO_EDGE} bij ${MOST_VIDEO_EDGE} beeldpunten.`,
    en: `The picture of this film is too large: ${MOST_VIDEO_EDGE} by ${MOST_VIDEO_EDGE} pixels at most.`,
  });

/** Days as `2026-12-01`: counted without a zone, so that no change of the clock moves them. */
import { wallTimeOf, instantsOf } from './wall-time';

const DAY_MS = 86_400_000;
const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string) => A_DAY.test(text) && dayText(Date.parse(text)) === text;

export const plusDays = (day: string, days: number) => dayText(Date.parse(day) + days * DAY_MS);

/** The instant at which a day begins on the clock of the zone. */
export const beginOf = (day: string, zone: string) => instantsOf(`${day}T00:00`, zone)[0] ?? new Date(`${day}T00:00Z`);

export const dayIn = (at: Date | string, zone: string) => wallTimeOf(new Date(at), zone).slice(0, 10);

export const dayText = (at: number) => (Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10));

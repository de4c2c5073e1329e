import { currentLocale } from "./words.js";

const ZONE = "Asia/Shanghai";
const formatters = new Map();

// Making an Intl formatter costs far more than using it; a transcript needs hundreds of dates.
function formatter(name, options) {
  const key = `${currentLocale()}/${name}`;
  if (!formatters.has(key))
    formatters.set(key, new Intl.DateTimeFormat(currentLocale(), { timeZone: ZONE, ...options }));
  return formatters.get(key);
}

/** 09:05 */
export const clockTime = (date) =>
  formatter("time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

/** 5月24日 / 24 May */
export const monthDay = (date) =>
  formatter("day", { month: currentLocale() === "zh-CN" ? "long" : "short", day: "numeric" }).format(date);

/** 星期三 / Wednesday */
export const weekday = (date) => formatter("weekday", { weekday: "long" }).format(date);

/** 2023年5月 / May 2023 */
export const yearMonth = (date) => formatter("month", { year: "numeric", month: "long" }).format(date);

/** 24 */
export const dayNumber = (date) =>
  formatter("number", { day: "numeric" })
    .formatToParts(date)
    .find((part) => part.type === "day").value;

/** The label between two days, 5月24日 星期三: with the year only when it is not the running one. */
export function dayLabel(date, now) {
  const day = yearOf(date) === yearOf(now) ? monthDay(date) : fullDate(date);
  return currentLocale() === "zh-CN" ? `${day} ${weekday(date)}` : `${weekday(date)}, ${day}`;
}

/** 5月24日 09:05 */
export const shortMoment = (date) => `${monthDay(date)} ${clockTime(date)}`;

/** A key equal for two instants on the same local day. */
export const dayKey = (date) => formatter("key", { year: "numeric", month: "numeric", day: "numeric" }).format(date);

/** Bot API dates are seconds since 1970. */
export const fromUnix = (seconds) => new Date(seconds * 1000);

const fullDate = (date) => formatter("full", { year: "numeric", month: "long", day: "numeric" }).format(date);

const yearOf = (date) => formatter("year", { year: "numeric" }).format(date);

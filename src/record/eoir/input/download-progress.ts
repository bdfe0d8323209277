import type { Log } from "../../../core/index.ts";

const LEAST_MS_BETWEEN = 250;

/**
 * A function that is told how much of a file is there and shows it on the progress line, at most four times a second:
 * how much, how fast since it was made, and how long it will take at that pace.
 *
 * @param startBytes what was there before
 * @param totalBytes null where the server did not say
 * @param now a clock in milliseconds
 */
export function makeDownloadProgress(
  log: Log,
  now: () => number,
  name: string,
  startBytes: number,
  totalBytes: number | null,
): (bytes: number) => void {
  const startMs = now();
  let shownMs = Number.NEGATIVE_INFINITY;
  return (bytes) => {
    const nowMs = now();
    if (nowMs - shownMs < LEAST_MS_BETWEEN) return;
    shownMs = nowMs;
    const rate = (bytes - startBytes) / Math.max(1e-3, (nowMs - startMs) / 1000);
    const parts = [`Downloading ${name}: ${describeShare(bytes, totalBytes)}`];
    if (nowMs > startMs) parts.push(`${describeBytes(rate)} a second`);
    if (nowMs > startMs && totalBytes !== null && rate > 0) {
      parts.push(`${describeSeconds((totalBytes - bytes) / rate)} left`);
    }
    log.progress(parts.join(", "));
  };
}

/** `1.23 GB`, in powers of a thousand. */
export function describeBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  if (bytes >= 1e3) return `${(bytes / 1e3).toFixed(0)} KB`;
  return `${bytes.toFixed(0)} bytes`;
}

function describeShare(bytes: number, totalBytes: number | null): string {
  if (totalBytes === null || totalBytes === 0) return describeBytes(bytes);
  const percent = Math.floor((100 * bytes) / totalBytes);
  return `${describeBytes(bytes)} of ${describeBytes(totalBytes)} (${percent}%)`;
}

function describeSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

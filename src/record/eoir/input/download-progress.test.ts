import { expect, test } from "vitest";
import { describeBytes, makeDownloadProgress } from "./download-progress.ts";
import { recordingLog } from "./fixtures/recording-log.ts";

test("progress says how much, how fast and how long, at most four times a second", () => {
  const log = recordingLog();
  let ms = 1000;
  const progress = makeDownloadProgress(log, () => ms, "EOIR Case Data.zip", 1_000_000_000, 4_500_000_000);
  progress(1_000_000_000);
  for (let step = 1; step <= 100; step++) {
    ms += 10;
    progress(1_000_000_000 + step * 350_000);
  }
  expect(log.progressLines).toEqual([
    "Downloading EOIR Case Data.zip: 1.00 GB of 4.50 GB (22%)",
    "Downloading EOIR Case Data.zip: 1.01 GB of 4.50 GB (22%), 35.0 MB a second, 1 min 40 s left",
    "Downloading EOIR Case Data.zip: 1.02 GB of 4.50 GB (22%), 35.0 MB a second, 1 min 40 s left",
    "Downloading EOIR Case Data.zip: 1.03 GB of 4.50 GB (22%), 35.0 MB a second, 1 min 40 s left",
    "Downloading EOIR Case Data.zip: 1.03 GB of 4.50 GB (23%), 35.0 MB a second, 1 min 39 s left",
  ]);
});

test("progress without a known size says how much and how fast", () => {
  const log = recordingLog();
  let ms = 0;
  const progress = makeDownloadProgress(log, () => ms, "a.zip", 0, null);
  ms = 2000;
  progress(5_000_000);
  expect(log.progressLines).toEqual(["Downloading a.zip: 5.0 MB, 2.5 MB a second"]);
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1500, "2 KB"],
  [70_000_000, "70.0 MB"],
  [4_512_000_000, "4.51 GB"],
])("%i bytes are called %s", (bytes, text) => {
  expect(describeBytes(bytes)).toBe(text);
});

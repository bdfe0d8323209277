import { writeWholeFile } from "./write-file.ts";

/** Writes a chart as it is, or as a picture where the file's name ends with .png. */
export async function writeChart(file: string, svg: string): Promise<void> {
  if (!/\.png$/i.test(file)) {
    writeWholeFile(file, svg);
    return;
  }
  const { pngOfSvg } = await import("./page/png-of-svg.ts");
  writeWholeFile(file, await pngOfSvg(svg));
}

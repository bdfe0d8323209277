import { createRequire } from "node:module";
import type * as Canvas from "@napi-rs/canvas";
import { UserError } from "../../core/index.ts";

/** Pixels of the picture for each of the chart: sharp on a dense screen and in print. */
const DENSITY = 2;
/** A name that no font of the machine has. */
const FAMILY = "Ofrecord Chart";

/**
 * An SVG chart of ours as a PNG of twice its size. Letters are drawn with a font that comes with the program, so that
 * the picture is the same on every machine, also on one without fonts.
 *
 * @throws UserError `cli.no-png` where the drawing library has no build for this machine
 */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  const { createCanvas, GlobalFonts, loadImage } = await drawingLibrary();
  if (!GlobalFonts.has(FAMILY)) {
    for (const file of fontFiles()) GlobalFonts.registerFromPath(file, FAMILY);
  }
  const image = await loadImage(Buffer.from(enlarged(svg)));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return await canvas.encode("png");
}

function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve("roboto-fontface/fonts/roboto/Roboto-Regular.woff2"),
    require.resolve("roboto-fontface/fonts/roboto/Roboto-Bold.woff2"),
  ];
}

async function drawingLibrary(): Promise<typeof Canvas> {
  try {
    return await import("@napi-rs/canvas");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(
      "cli.no-png",
      `This machine cannot draw a PNG (${reason}); ask for an SVG instead: a name that ends in .svg.`,
    );
  }
}

/** The size at which an SVG is drawn, and the letters it is drawn with, stand in its first tag. */
function enlarged(svg: string): string {
  return svg.replace(/<svg [^>]*>/, (tag) =>
    tag
      .replace(/ (width|height)="(\d+)"/g, (_, side, size) => ` ${side}="${Number(size) * DENSITY}"`)
      .replace(/ font-family="[^"]*"/, ` font-family="${FAMILY}"`),
  );
}

import { describeTime } from "../../core/index.ts";
import type { Reconciliation } from "../../figures/index.ts";
import { CHART_MARGIN, CHART_WIDTH, type Drawing, frameChart } from "./chart-frame.ts";
import { plotMarkup } from "./chart-plot.ts";
import { INK, pixelWidth, wrapPixels } from "./chart-text.ts";
import { citations } from "./count-citation.ts";
import { formatNumber } from "./format-number.ts";
import type { Labels } from "./labels.ts";
import { changeText, lineName } from "./reconcile-lines.ts";

const SIZE = 12;
const LEADING = 14;
const LABEL_WIDTH = 380;
const MOST_BARS = 60;
const FILLS = { published: "#3d566e", ice: "#a9bdd1", court: "#d9c9a5" } as const;

interface Bar {
  readonly key: string;
  readonly label: readonly string[];
  readonly value: number;
  readonly text: string;
  readonly fill: string;
}

/** Published and counted figures as bars from zero, time by time, in the order of the table. */
export async function reconcileChart(answers: readonly Reconciliation[], labels: Labels): Promise<string> {
  const [first] = answers;
  const several = answers.length > 1;
  const bars = answers.flatMap((answer) => barsOf(answer, labels, several)).slice(0, MOST_BARS);
  const names = answers.map(({ measure }) => labels.measureName(measure));
  const title = several
    ? "Published and counted figures"
    : `${capital(names[0] ?? "")}: published and counted`;
  const findings = answers.flatMap((answer) => answer.findings);
  const figures = answers.flatMap(({ times }) =>
    times.flatMap(({ lines }) => lines.flatMap(({ figure }) => figure ?? [])),
  );
  const sources = citations({
    measure: first?.measure ?? "",
    definition: "",
    figures,
    withheld: [],
    sources: [],
  });
  const drawing = await draw(bars);
  return frameChart(
    {
      title,
      subtitle: several ? names.map(capital).join(". ") : (first?.definition.split(" Leaves out: ")[0] ?? ""),
      sources,
    },
    {
      ...drawing,
      notes: [
        ...findings.map((finding) => `Should be equal and is not: ${finding}`),
        "Bars of different things stand side by side: the words beside each say what it counts.",
      ],
    },
  );
}

function barsOf(answer: Reconciliation, labels: Labels, named: boolean): Bar[] {
  return answer.times.flatMap((time, nth) =>
    time.lines.flatMap((line, place): Bar[] => {
      // What is not there is in the table with its reason; a chart of missing bars would hide the rest.
      if (line.figure === null) return [];
      const lead = named ? `${capital(labels.measureName(answer.measure))}, ` : "";
      const name = `${lead}${describeTime(time.time)}, ${lineName(line, answer.measure, labels.measureName)}`;
      const change = changeText(time, place);
      const madeUp = line.figure.source.licence === "made up" ? " (made up)" : "";
      return [
        {
          key: `${answer.measure} ${nth} ${place}`,
          label: wrapPixels(`${name}${madeUp}`, LABEL_WIDTH, SIZE),
          value: line.figure.value,
          text: `${formatNumber(line.figure.value)} ${line.figure.unit}${change === "" ? "" : `, ${change}`}`,
          fill: FILLS[line.from],
        },
      ];
    }),
  );
}

async function draw(bars: readonly Bar[]): Promise<Drawing> {
  const labelOf = new Map(bars.map(({ key, label }) => [key, label]));
  const rowHeight = 10 + LEADING * Math.max(1, ...bars.map(({ label }) => label.length));
  const marginLeft =
    CHART_MARGIN +
    Math.ceil(Math.max(0, ...bars.flatMap(({ label }) => label.map((line) => pixelWidth(line, SIZE))))) +
    8;
  const room = CHART_WIDTH - marginLeft - CHART_MARGIN;
  const textRoom = Math.max(0, ...bars.map(({ text }) => pixelWidth(text, SIZE))) + 10;
  const longest = Math.max(room - textRoom, room / 5);
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  const markup = await plotMarkup((plot) => ({
    width: CHART_WIDTH,
    height: rowHeight * bars.length + 10,
    marginLeft,
    marginTop: 4,
    marginRight: CHART_MARGIN,
    marginBottom: 6,
    x: { domain: [0, largest * (room / longest)], axis: null },
    y: { domain: bars.map(({ key }) => key), padding: 0.24, label: null },
    marks: [
      plot.axisY({
        tickSize: 0,
        lineHeight: LEADING / SIZE,
        tickFormat: (key: string) => (labelOf.get(key) ?? []).join("\n"),
      }),
      plot.barX(bars, { y: "key", x: "value", fill: "fill", stroke: INK, strokeWidth: 0.5 }),
      plot.ruleX([0], { stroke: INK }),
      plot.text(bars, {
        y: "key",
        x: "value",
        text: "text",
        textAnchor: "start",
        dx: 5,
      }),
    ],
  }));
  return { markup, height: rowHeight * bars.length + 10, notes: [] };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

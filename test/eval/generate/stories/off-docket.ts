/** A sentence about something that is no measure of the catalogue, and the sizes that fit it. */
export interface OffDocketFrame {
  readonly frame: string;
  readonly low: number;
  readonly high: number;
  /** Numbers are multiples of it. */
  readonly step: number;
}

/** Acres, dollars, staff, flights of drones, votes, plans and promises. */
export const offDocketFrames: readonly OffDocketFrame[] = [
  {
    frame: "The state has offered the federal government {N} acres of ranch land for a staging area.",
    low: 1100,
    high: 4900,
    step: 100,
  },
  {
    frame: "Mass deportations would cost taxpayers [$]{n} a year, one study estimated.",
    low: 21_000_000,
    high: 88_000_000,
    step: 1_000_000,
  },
  {
    frame: "The department plans to hire {N} new deportation officers over the next four years.",
    low: 1500,
    high: 12_000,
    step: 500,
  },
  { frame: "The union represents {N} Border Patrol agents.", low: 14_000, high: 19_000, step: 500 },
  { frame: "The bill would pay for {N} additional detention beds.", low: 8000, high: 60_000, step: 1000 },
  {
    frame: "Congress would need to appoint {N} more immigration judges, the report says.",
    low: 120,
    high: 900,
    step: 10,
  },
  { frame: "Contractors have built {N} miles of new barrier along the river.", low: 21, high: 480, step: 1 },
  {
    frame: "Border Patrol agents seized {N} pounds of fentanyl at ports of entry last year.",
    low: 8000,
    high: 27_000,
    step: 100,
  },
  { frame: "The poll surveyed {N} registered voters across seven states.", low: 801, high: 2499, step: 1 },
  {
    frame:
      "In the survey, {N} percent of Americans said that they support deporting people who entered illegally.",
    low: 38,
    high: 64,
    step: 1,
  },
  {
    frame: "The governor ordered {N} National Guard troops to the border on Monday.",
    low: 500,
    high: 4000,
    step: 100,
  },
  {
    frame: "The president-elect has promised to deport {N} immigrants a year.",
    low: 1_000_000,
    high: 3_000_000,
    step: 500_000,
  },
  {
    frame: "Officials want to reach {N} arrests a day, a goal set by the White House.",
    low: 1200,
    high: 3000,
    step: 100,
  },
  {
    frame: "The shelter network has spent [$]{n} on hotel rooms since spring.",
    low: 2_000_000,
    high: 9_000_000,
    step: 100_000,
  },
  {
    frame: "Agents encountered {N} migrants at the southwest border in December 2023, a monthly record.",
    low: 210_000,
    high: 290_000,
    step: 1000,
  },
  {
    frame: "U.S. Citizenship and Immigration Services naturalized {N} new citizens last year.",
    low: 610_000,
    high: 990_000,
    step: 1000,
  },
  {
    frame: "The State Department issued {N} immigrant visas in that year.",
    low: 280_000,
    high: 640_000,
    step: 1000,
  },
  {
    frame: "A researcher estimates that {N} unauthorized immigrants live in the United States.",
    low: 10_500_000,
    high: 13_900_000,
    step: 100_000,
  },
  {
    frame: "The program protects {N} people brought to the country as children.",
    low: 510_000,
    high: 690_000,
    step: 1000,
  },
  {
    frame: "Texas has bused {N} migrants to northern cities since 2022.",
    low: 70_000,
    high: 119_000,
    step: 1000,
  },
  {
    frame: "{^N} demonstrators gathered outside the courthouse on Saturday.",
    low: 200,
    high: 3000,
    step: 100,
  },
  { frame: "The company runs {N} prisons in nine states.", low: 23, high: 97, step: 1 },
  {
    frame: "The contract is worth [$]{n} over three years.",
    low: 12_000_000,
    high: 96_000_000,
    step: 1_000_000,
  },
  { frame: "Crews would need {N} buses to move that many people.", low: 120, high: 900, step: 10 },
  { frame: "The refugee program resettled {N} refugees last year.", low: 25_000, high: 99_000, step: 1000 },
  {
    frame: "The city enrolled {N} new students from immigrant families in its schools.",
    low: 3100,
    high: 38_000,
    step: 100,
  },
  { frame: "Farms in the valley employ {N} seasonal workers.", low: 3100, high: 98_000, step: 100 },
  { frame: "The sheriff's office bought {N} body cameras with the grant.", low: 110, high: 900, step: 10 },
  { frame: "The measure passed after {N} senators changed their votes.", low: 11, high: 19, step: 1 },
  { frame: "The county jail has room for {N} inmates.", low: 310, high: 4200, step: 10 },
  {
    frame: "Immigrants paid [$]{n} in state and local taxes, the institute calculated.",
    low: 12_000_000,
    high: 97_000_000,
    step: 1_000_000,
  },
  { frame: "The nonprofit gave legal advice to {N} families last winter.", low: 210, high: 4800, step: 10 },
  {
    frame: "The Coast Guard stopped {N} boats in the Florida Straits this year.",
    low: 110,
    high: 480,
    step: 1,
  },
  {
    frame: "Aid groups counted {N} deaths of migrants in the desert over the past decade.",
    low: 1100,
    high: 4800,
    step: 1,
  },
  { frame: "The lawsuit was joined by {N} states.", low: 12, high: 26, step: 1 },
  {
    frame: "The administration says it could send {N} soldiers to help at the border.",
    low: 1500,
    high: 10_000,
    step: 500,
  },
];

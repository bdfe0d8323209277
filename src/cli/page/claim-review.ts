import type { Claim, ReportResult, Verdict } from "../../claims/index.ts";
import { sentenceAround } from "./context.ts";
import { describeFigure } from "./describe-claim.ts";
import type { Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { webAddress } from "./web-address.ts";

/**
 * The verdict as a number from 1 (the record says otherwise) to 5 (the record agrees): a rating scale ClaimReview
 * asks for. `no-record` has none: nothing was reviewed.
 */
const RATING: Readonly<Record<Exclude<Verdict, "no-record">, number>> = {
  supported: 5,
  rounded: 5,
  stale: 3,
  arithmetic: 2,
  "wrong-measure": 2,
  "wrong-group": 2,
  "digit-slip": 2,
  contradicted: 1,
};

/** Words that make a speaker a person and not a body. */
const PERSON =
  /\b(official|officer|spokes\w+|director|secretary|president|judge|attorney|lawyer|chief|czar|senator|governor)\b/i;

/** A schema.org ClaimReview as JSON-LD. */
export type ClaimReview = Readonly<Record<string, unknown>>;

/**
 * The claims of a report as schema.org ClaimReview. Claims the record has nothing on are left out: they were not
 * reviewed, and a rating would say otherwise.
 *
 * @param reviewedOn day of the review, ISO 8601
 */
export function claimReviews(report: ReportResult, labels: Labels, reviewedOn: string): ClaimReview[] {
  return report.claims.flatMap((claim) => {
    const { verdict } = claim;
    return verdict === "no-record" ? [] : [review(claim, RATING[verdict], report, labels, reviewedOn)];
  });
}

function review(
  claim: Claim,
  rating: number,
  report: ReportResult,
  labels: Labels,
  reviewedOn: string,
): ClaimReview {
  const record = claim.figure === null ? "" : ` On record: ${describeFigure(claim.figure, labels)}.`;
  const citation = claim.figure?.source;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    datePublished: reviewedOn,
    author: { "@type": "Organization", name: "Ofrecord" },
    claimReviewed: sentenceAround(report.text, claim.start, claim.end),
    itemReviewed: itemReviewed(claim, report),
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: claim.verdict,
    },
    reviewBody: printable(`${claim.why}${record}`),
    ...(citation === undefined
      ? {}
      : {
          citation: {
            "@type": "Dataset",
            name: citation.title,
            publisher: { "@type": "Organization", name: citation.publisher },
            ...urlOf(citation.url),
            ...(citation.published === undefined ? {} : { datePublished: citation.published }),
          },
        }),
  };
}

function itemReviewed(claim: Claim, report: ReportResult): ClaimReview {
  const publisher =
    report.site === null ? {} : { publisher: { "@type": "Organization", name: printable(report.site) } };
  const author =
    report.author === null ? {} : { author: { "@type": "Person", name: printable(report.author) } };
  const published = report.published === null ? {} : { datePublished: report.published };
  const speaker = claim.attributedTo ?? report.site;
  return {
    "@type": "Claim",
    ...(speaker === null
      ? {}
      : { author: { "@type": PERSON.test(speaker) ? "Person" : "Organization", name: printable(speaker) } }),
    ...published,
    appearance: {
      "@type": "CreativeWork",
      ...(report.title === null ? {} : { headline: printable(report.title) }),
      ...urlOf(report.source),
      ...author,
      ...publisher,
      ...published,
    },
  };
}

function urlOf(address: string | undefined): { url?: string } {
  const url = webAddress(address);
  return url === null ? {} : { url };
}

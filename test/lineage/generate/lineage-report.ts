/** How a report was made from another; the first four carry its content, the last is a source that both quote. */
export type TrueRelation = "republication" | "edited-copy" | "paraphrase" | "summary" | "same-source";

export type Derivation = Exclude<TrueRelation, "same-source">;

/** What happened to one figure, day or attribution on the way from the parent to the child. */
export interface FigureEffect {
  readonly kind:
    | "kept"
    | "reworded"
    | "rounded"
    | "dequantified"
    | "population-swapped"
    | "as-of-dropped"
    | "attribution-dropped"
    | "figure-added"
    | "digit-slip";
  /** As the parent prints it; empty where the child added the figure. */
  readonly from: string;
  /** As the child prints it; empty where it was dropped. */
  readonly to: string;
}

/** A report's content without the page around it: paragraphs of sentences. */
export interface Article {
  readonly title: string;
  readonly site: string;
  readonly author: string;
  /** ISO day; `null` where the page does not say. */
  readonly published: string | null;
  readonly paragraphs: readonly (readonly string[])[];
}

/** A base, or a derivation written sentence by sentence, as its file gives it. */
export interface SourceArticle extends Article {
  readonly id: string;
  /** Bases of one topic are about the same event and always fall into the same half. */
  readonly topic: string;
  /** The official statements that it quotes in full. */
  readonly statements: readonly string[];
  readonly parent: {
    readonly id: string;
    readonly relation: Derivation;
    /** `hand close` keeps some of the parent's turns of phrase, `hand free` hardly any; `example` is one of our examples. */
    readonly made: "hand close" | "hand free" | "example";
    readonly effects: readonly FigureEffect[];
  } | null;
}

/** The edge by which a report hangs on the text it was made from. */
export interface TrueParent {
  readonly id: string;
  readonly relation: Derivation;
  /** Who or what made it, with the strength: `hand close`, `example`, `heavy paraphrase`, `padded summary`, `republication`. */
  readonly made: string;
  /** False where the days do not say which came first: the same day, or a day missing. */
  readonly directionKnowable: boolean;
  readonly effects: readonly FigureEffect[];
}

export type Half = "development" | "scoring";

/** One report of the set, with the truth about it. */
export interface TrueReport {
  readonly id: string;
  readonly half: Half;
  readonly topic: string;
  /** The base at the top of its tree; its own id for a base. */
  readonly root: string;
  readonly statements: readonly string[];
  readonly title: string;
  readonly site: string;
  readonly author: string;
  readonly published: string | null;
  /** The page as plain text: headline, byline, paragraphs and furniture, a blank line between them. */
  readonly text: string;
  /** What it says, without the page around it. */
  readonly article: Article;
  readonly parent: TrueParent | null;
}

import { Agent, fetch, type Response } from "undici";
import { type AddressRules, type Lookup, loadAddressRules, UserError } from "../../core/index.ts";

/** A page as it came over the network. */
export interface FetchedPage {
  /** Where it was found after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly format: "text" | "html";
}

export interface FetchOptions {
  readonly allowPrivate?: boolean;
  /** For the whole fetch, redirects and body included. */
  readonly limitMs?: number;
  /** For the body once decompressed. */
  readonly limitBytes?: number;
  readonly lookup?: Lookup;
  /** Which IP addresses may be connected to; those of the public Internet unless a test hands in another. */
  readonly isPublic?: (address: string) => boolean;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches a page over http or https and gives its bytes, decompressed. A name is resolved once, and the connection goes
 * to the very addresses that were checked; a redirect is followed by hand and checked like the first address.
 *
 * @throws UserError `reports.bad-url`, `reports.private-address`, `reports.too-many-redirects`, `reports.fetch-failed`,
 * `reports.http-status`, `reports.not-a-page`, `reports.response-too-large`, `reports.response-too-slow`
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { limitMs = 15_000, limitBytes = 10_000_000, allowPrivate = false, ...given } = options;
  const rules: AddressRules = { allowPrivate, ...given };
  const { checkedLookup, checkUrl } = await loadAddressRules();
  const limit = AbortSignal.timeout(limitMs);
  const agent = new Agent({ connect: { lookup: checkedLookup("reports", rules, url) } });
  try {
    const { response, at } = await follow(checkUrl("reports", url, rules), {
      agent,
      limit,
      check: (location, base) => checkUrl("reports", location, rules, base),
    });
    const format = pageFormat(response, at.href);
    const bytes = await readBody(response, limitBytes, at.href);
    return { url: at.href, bytes, ...format };
  } catch (error) {
    throw asUserError(error, url, limit, limitMs);
  } finally {
    // Not awaited: a server that never ends its answer must not keep us.
    void agent.destroy();
  }
}

interface Way {
  readonly agent: Agent;
  readonly limit: AbortSignal;
  readonly check: (location: string, base: URL) => URL;
}

async function follow(first: URL, { agent, limit, check }: Way): Promise<{ response: Response; at: URL }> {
  let at = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const headers = { accept: "text/html,application/xhtml+xml,text/plain;q=0.9", "user-agent": "ofrecord" };
    const response = await fetch(at, { dispatcher: agent, redirect: "manual", signal: limit, headers });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return { response, at };
    await response.body?.cancel();
    at = check(location, at);
  }
  throw fault(
    "reports.too-many-redirects",
    `${first.href} redirects more than ${MOST_REDIRECTS} times; open it in a browser and give the address it ends at.`,
    first.href,
  );
}

function pageFormat(response: Response, url: string): Pick<FetchedPage, "charset" | "format"> {
  if (!response.ok) {
    throw fault(
      "reports.http-status",
      `${url} answered with status ${response.status}; check the address, or save the page and give the file.`,
      url,
    );
  }
  const type = response.headers.get("content-type") ?? "text/html";
  const isHtml = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
  if (!isHtml && !/^\s*text\/(?:plain|markdown)\b/i.test(type)) {
    throw fault(
      "reports.not-a-page",
      `${url} is ${type.split(";")[0]} and not a web page or plain text; save its text as a .txt file and give that.`,
      url,
    );
  }
  return { charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null, format: isHtml ? "html" : "text" };
}

async function readBody(response: Response, limitBytes: number, url: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > limitBytes) {
      throw fault(
        "reports.response-too-large",
        `${url} is larger than ${limitBytes / 1e6} MB; save the article's text as a .txt file and give that.`,
        url,
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function asUserError(error: unknown, url: string, limit: AbortSignal, limitMs: number): UserError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UserError) return cause;
  }
  if (limit.aborted) {
    return fault(
      "reports.response-too-slow",
      `${url} took longer than ${limitMs / 1000} seconds; try again later, or save the page and give the file.`,
      url,
    );
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason =
    cause instanceof Error ? ("code" in cause && String(cause.code)) || cause.message : String(cause);
  return fault(
    "reports.fetch-failed",
    `${url} could not be fetched (${reason}); check the address and the connection.`,
    url,
  );
}

function fault(code: string, message: string, file: string): UserError {
  return new UserError(code, message, { file });
}

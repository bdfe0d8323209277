import type { Readable } from "node:stream";
import { Agent, request } from "undici";
import { type AddressRules, loadAddressRules, UserError } from "../../../core/index.ts";

/** The head of an answer, and its body still to be read. */
export interface Answer {
  readonly status: number;
  /** The value of a header, by its name in lower-case letters. */
  readonly header: (name: string) => string | null;
  readonly body: Readable;
  /** Drops the connection; to be called whatever has been read. */
  end(): void;
}

const MOST_REDIRECTS = 5;

/**
 * Asks for a file. A redirect is followed by hand and checked like the first address.
 *
 * @param idleMs how long a connection, an answer and each next piece of it may take
 * @throws UserError for an address that may not be reached and for endless redirects; else the network's own error
 */
export async function requestChecked(
  url: string,
  headers: Readonly<Record<string, string>>,
  rules: AddressRules,
  idleMs: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const { checkedLookup, checkUrl } = await loadAddressRules();
  let at = checkUrl("record", url, rules);
  const agent = new Agent({
    connect: { lookup: checkedLookup("record", rules, url), timeout: idleMs },
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
  });
  // Not awaited: a server that never ends its answer must not keep us.
  const end = (): void => void agent.destroy();
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await request(at, {
        dispatcher: agent,
        headers: { "user-agent": "ofrecord", "accept-encoding": "identity", ...headers },
        signal: signal ?? null,
      });
      const header = (name: string): string | null => {
        const value = response.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
      };
      const location = header("location");
      if (response.statusCode < 300 || response.statusCode > 399 || location === null) {
        return { status: response.statusCode, header, body: response.body, end };
      }
      await response.body.dump();
      at = checkUrl("record", location, rules, at);
    }
  } catch (error) {
    end();
    throw error;
  }
  end();
  throw new UserError(
    "record.too-many-redirects",
    `${url} redirects more than ${MOST_REDIRECTS} times; open it in a browser and give the address it ends at.`,
    { file: url },
  );
}

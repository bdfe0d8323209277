import { type LookupAddress, type LookupOptions, lookup as systemLookup } from "node:dns";
import ipaddr from "ipaddr.js";
import { UserError } from "../../../core/index.ts";

/** Resolves a name to all its addresses; Node's `dns.lookup` unless a test hands in another. */
export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Where a download may lead. The rules are those that reports are fetched under. */
export interface AddressRules {
  readonly allowPrivate: boolean;
  readonly lookup?: Lookup;
  /** Which IP addresses may be connected to; those of the public Internet unless a test hands in another. */
  readonly isPublic?: (address: string) => boolean;
}

/**
 * The address, where it is one of http or https without a password and does not lead to a private network by its number.
 *
 * @param base what a relative address, as in a redirect, starts from
 * @throws UserError `record.bad-url`, `record.private-address`
 */
export function checkUrl(text: string, rules: AddressRules, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw fault(
      "record.bad-url",
      `${text} is not an http or https address; give one that begins with https://.`,
      text,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw fault(
      "record.bad-url",
      `The address on ${url.host} carries a user name or password; give it without.`,
      url.host,
    );
  }
  if (isAddress(url.hostname) && !mayReach(url.hostname, rules)) {
    throw privateAddress(url.href, url.hostname);
  }
  return url;
}

/**
 * A look-up that refuses a name as soon as one of its addresses is not public. The connection goes to the very addresses
 * that were checked, so that no second answer can steer it to this machine.
 */
export function checkedLookup(rules: AddressRules, place: string) {
  const lookup = rules.lookup ?? systemLookup;
  return (
    host: string,
    options: LookupOptions,
    done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayReach(address, rules));
      const first = addresses?.[0];
      if (error !== null) done(error, []);
      else if (refused !== undefined) done(privateAddress(place, `${host} (${refused.address})`), []);
      else if (options.all || first === undefined) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function mayReach(address: string, { allowPrivate, isPublic = isPublicAddress }: AddressRules): boolean {
  return allowPrivate || isPublic(address);
}

/** True for an IP address anybody can reach: outside all special-purpose registries of IANA (RFC 6890). */
function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === "unicast";
}

function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
}

function privateAddress(url: string, address: string): UserError {
  return fault(
    "record.private-address",
    `${url} leads to ${address}, which is on this machine or a private network; give --allow-private if that is meant.`,
    url,
  );
}

function fault(code: string, message: string, file: string): UserError {
  return new UserError(code, message, { file });
}

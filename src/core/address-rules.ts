import { type LookupAddress, type LookupOptions, lookup as systemLookup } from "node:dns";
import ipaddr from "ipaddr.js";
import { UserError } from "./errors.ts";

/** Resolves a name to all its addresses; Node's `dns.lookup` unless a test hands in another. */
export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Whose fault codes are used: `reports.bad-url`, `record.bad-url`. */
type Room = "reports" | "record";

/** As Node's connections call it. */
type CheckedLookup = (
  host: string,
  options: LookupOptions,
  done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** Where a request may lead: reports and releases are fetched under the same rules. */
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
 * @throws UserError `bad-url` or `private-address` of the room
 */
export function checkUrl(room: Room, text: string, rules: AddressRules, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw fault(
      `${room}.bad-url`,
      `${text} is not an http or https address; give one that begins with https://.`,
      text,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw fault(
      `${room}.bad-url`,
      `The address on ${url.host} carries a user name or password; give it without.`,
      url.host,
    );
  }
  if (isAddress(url.hostname) && !mayReach(url.hostname, rules)) {
    throw privateAddress(room, url.href, url.hostname);
  }
  return url;
}

/**
 * A look-up that refuses a name as soon as one of its addresses is not public. The connection goes to the very addresses
 * that were checked, so that no second answer can steer it to this machine.
 */
export function checkedLookup(room: Room, rules: AddressRules, place: string): CheckedLookup {
  const lookup = rules.lookup ?? systemLookup;
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayReach(address, rules));
      const first = addresses?.[0];
      if (error !== null) done(error, []);
      else if (refused !== undefined) done(privateAddress(room, place, `${host} (${refused.address})`), []);
      else if (options.all || first === undefined) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function mayReach(address: string, { allowPrivate, isPublic = isPublicAddress }: AddressRules): boolean {
  return allowPrivate || isPublic(address);
}

/**
 * True for an IP address anybody can reach on the Internet. False for private, loopback, link-local, unique-local,
 * carrier-grade NAT, multicast, reserved and unspecified addresses, for IPv6 forms that carry an IPv4 address inside, and
 * for anything that is no address. The ranges are the special-purpose registries of IANA (RFC 6890), as ipaddr.js has them.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === "unicast";
}

function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
}

function privateAddress(room: Room, url: string, address: string): UserError {
  return fault(
    `${room}.private-address`,
    `${url} leads to ${address}, which is on this machine or a private network; give --allow-private if that is meant.`,
    url,
  );
}

function fault(code: string, message: string, file: string): UserError {
  return new UserError(code, message, { file });
}

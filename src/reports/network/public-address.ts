import ipaddr from "ipaddr.js";

/**
 * True for an IP address anybody can reach on the Internet. False for private, loopback, link-local, unique-local,
 * carrier-grade NAT, multicast, reserved and unspecified addresses, for IPv6 forms that carry an IPv4 address inside, and
 * for anything that is no address. The ranges are the special-purpose registries of IANA (RFC 6890), as ipaddr.js has them.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === "unicast";
}

/** True for a URL's host that is an IP address rather than a name. URL parsing has put every odd form into the usual one. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
}

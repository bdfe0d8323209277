/** The address, as a browser would write it, if it is http or https; else `null`: nothing else is made a link. */
export function webAddress(address: string | undefined): string | null {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

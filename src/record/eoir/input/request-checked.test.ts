import { afterAll, beforeAll, expect, test } from "vitest";
import type { AddressRules, Lookup } from "../../../core/index.ts";
import { type FileServer, startFileServer } from "./fixtures/file-server.ts";
import { requestChecked } from "./request-checked.ts";

let server: FileServer;

beforeAll(async () => {
  server = await startFileServer({ content: Buffer.from("file") });
});
afterAll(() => server.stop());

async function request(url: string, rules: Partial<AddressRules> = {}): Promise<string> {
  try {
    const answer = await requestChecked(url, {}, { allowPrivate: false, ...rules }, 3000);
    answer.end();
    return `status ${answer.status}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const answers =
  (...addresses: string[]): Lookup =>
  (_host, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
const to = (target: string): string => `/to?${encodeURIComponent(target)}`;

test("follows a redirect to a relative address", async () => {
  expect(await request(`${server.base}${to("/file")}`, { allowPrivate: true })).toBe("status 200");
});

test.each([
  "ftp://example.org/a",
  "file:///etc/hosts",
  "not a url",
  "http://",
  "http://user:secret@example.org/",
])("refuses %s as an address", async (url) => {
  expect(await request(url)).toBe("record.bad-url");
});

test.each([
  "127.0.0.1",
  "2130706433",
  "0x7f000001",
  "0177.0.0.1",
  "127.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
])("does not connect to %s", async (host) => expectRefused(host));
test.each([
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "[fe80::1]",
])("nor to %s", async (host) => expectRefused(host));
test.each(["[fc00::1]", "[64:ff9b::7f00:1]", "[::]"])("nor to %s", async (host) => expectRefused(host));

async function expectRefused(host: string): Promise<void> {
  const before = server.connections();
  expect(await request(`http://${host}:${server.port}/file`)).toBe("record.private-address");
  expect(server.connections()).toBe(before);
}

test("refuses a name that resolves to a private address, among public ones too", async () => {
  const url = `http://court.example:${server.port}/file`;
  const before = server.connections();
  for (const lookup of [
    answers("127.0.0.1"),
    answers("93.184.216.34", "127.0.0.1"),
    answers("::ffff:127.0.0.1"),
  ]) {
    expect(await request(url, { lookup })).toBe("record.private-address");
  }
  expect(server.connections()).toBe(before);
  expect(await request(url, { lookup: answers("127.0.0.1"), allowPrivate: true })).toBe("status 200");
});

test.each(["http://[::1]/", "http://169.254.169.254/latest/", "http://10.0.0.1/", "http://127.0.0.1/"])(
  "checks a redirect to %s",
  async (target) => {
    const url = `http://court.example:${server.port}${to(target)}`;
    // The first address is taken for public by its name, once; the redirect is then refused by its own.
    let asked = 0;
    const isPublic = (): boolean => asked++ === 0;
    expect(await request(url, { lookup: answers("127.0.0.1"), isPublic })).toBe("record.private-address");
  },
);

test("refuses a redirect to another kind of address and one without end", async () => {
  const rules = { allowPrivate: true };
  expect(await request(`${server.base}${to("file:///etc/hosts")}`, rules)).toBe("record.bad-url");
  const redirected = (times: number): string => {
    let path = "/file";
    for (let time = 0; time < times; time++) path = to(path);
    return server.base + path;
  };
  expect(await request(redirected(5), rules)).toBe("status 200");
  expect(await request(redirected(6), rules)).toBe("record.too-many-redirects");
});

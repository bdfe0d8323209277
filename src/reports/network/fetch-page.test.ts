import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../core/address-rules.ts";
import type { Lookup } from "../../core/index.ts";
import { fetchPage } from "./fetch-page.ts";

let server: Server;
let base: string;
let connections = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    const html = { "content-type": "text/html; charset=windows-1252" };
    if (path === "/page") response.writeHead(200, html).end("<p>page</p>");
    else if (path === "/gzip")
      response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync("<p>page</p>"));
    else if (path === "/bomb")
      response
        .writeHead(200, { ...html, "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(30_000_000)));
    else if (path === "/text") response.writeHead(200, { "content-type": "text/plain" }).end("text");
    else if (path === "/image") response.writeHead(200, { "content-type": "image/png" }).end("x");
    else if (path === "/missing") response.writeHead(404, html).end("no");
    else if (path === "/slow-start") setTimeout(() => response.end("late"), 5000).unref();
    else if (path === "/slow-body") response.writeHead(200, html).write("<p>");
    else if (path === "/loop") response.writeHead(302, { location: "/loop" }).end();
    else if (path.startsWith("/to?"))
      response.writeHead(302, { location: decodeURIComponent(path.slice(4)) }).end();
    else response.writeHead(200, html).end("?");
  });
  server.on("connection", () => connections++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const port = (): string => new URL(base).port;
const answers =
  (...addresses: string[]): Lookup =>
  (_host, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "fetched",
    (error: unknown) => (error as { code: string }).code,
  );

describe("fetchPage", () => {
  it("gives a page's bytes, charset and final address", async () => {
    const page = await fetchPage(`${base}/to?${encodeURIComponent("/page")}`, { allowPrivate: true });
    expect(new TextDecoder().decode(page.bytes)).toBe("<p>page</p>");
    expect(page).toMatchObject({ url: `${base}/page`, charset: "windows-1252", format: "html" });
    expect(await fetchPage(`${base}/text`, { allowPrivate: true })).toMatchObject({
      format: "text",
      charset: null,
    });
    expect((await fetchPage(`${base}/gzip`, { allowPrivate: true })).bytes).toHaveLength(11);
  });

  it.each([
    "ftp://example.org/a",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "not a url",
    "http://",
    "http://user:secret@example.org/",
  ])("refuses %s as an address", async (url) => {
    expect(await code(fetchPage(url))).toBe("reports.bad-url");
  });

  it.each([
    "127.0.0.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a00:1]",
    "[fe80::1]",
    "[fc00::1]",
    "[ff02::1]",
    "[64:ff9b::7f00:1]",
  ])("does not connect to %s", async (host) => {
    const before = connections;
    expect(await code(fetchPage(`http://${host}:${port()}/page`))).toBe("reports.private-address");
    expect(connections).toBe(before);
  });

  it("refuses a name that resolves to a private address, among public ones too", async () => {
    const before = connections;
    const url = `http://news.example:${port()}/page`;
    expect(await code(fetchPage(url, { lookup: answers("127.0.0.1") }))).toBe("reports.private-address");
    expect(await code(fetchPage(url, { lookup: answers("93.184.216.34", "127.0.0.1") }))).toBe(
      "reports.private-address",
    );
    expect(await code(fetchPage(url, { lookup: answers("::ffff:127.0.0.1") }))).toBe(
      "reports.private-address",
    );
    expect(connections).toBe(before);
    expect(await code(fetchPage(url, { lookup: answers("127.0.0.1"), allowPrivate: true }))).toBe("fetched");
  });

  it("resolves a name once for each connection, so that the checked address is the one connected to", async () => {
    let asked = 0;
    const lookup: Lookup = (host, options, done) => {
      asked++;
      answers("127.0.0.1")(host, options, done);
    };
    await fetchPage(`http://news.example:${port()}/page`, { lookup, allowPrivate: true });
    expect(asked).toBe(1);
  });

  it.each(["http://[::1]/", "http://169.254.169.254/latest/", "http://10.0.0.1/"])(
    "checks a redirect to %s",
    async (target) => {
      // The first address is taken for public here by its name, the redirect is then refused by its own.
      const { status } = await redirectThroughPublicName(target);
      expect(status).toBe("reports.private-address");
    },
  );

  it("refuses a redirect to another kind of address and one without end", async () => {
    expect(
      await code(fetchPage(`${base}/to?${encodeURIComponent("file:///etc/hosts")}`, { allowPrivate: true })),
    ).toBe("reports.bad-url");
    expect(await code(fetchPage(`${base}/loop`, { allowPrivate: true }))).toBe("reports.too-many-redirects");
  });

  it("keeps to the limits of time and size, of the decompressed body too", async () => {
    const options = { allowPrivate: true, limitMs: 300 };
    expect(await code(fetchPage(`${base}/slow-start`, options))).toBe("reports.response-too-slow");
    expect(await code(fetchPage(`${base}/slow-body`, options))).toBe("reports.response-too-slow");
    expect(await code(fetchPage(`${base}/bomb`, { allowPrivate: true }))).toBe("reports.response-too-large");
  });

  it("says what else went wrong", async () => {
    expect(await code(fetchPage(`${base}/image`, { allowPrivate: true }))).toBe("reports.not-a-page");
    expect(await code(fetchPage(`${base}/missing`, { allowPrivate: true }))).toBe("reports.http-status");
    expect(await code(fetchPage("http://127.0.0.1:1/", { allowPrivate: true }))).toBe("reports.fetch-failed");
    const failing: Lookup = (_host, _options, done) =>
      done(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
    await expect(fetchPage("http://news.example/", { lookup: failing })).rejects.toThrow(
      /could not be fetched \(ENOTFOUND\)/,
    );
  });

  async function redirectThroughPublicName(target: string): Promise<{ status: string }> {
    const url = `http://news.example:${port()}/to?${encodeURIComponent(target)}`;
    const isPublic = (address: string): boolean => address === "127.0.0.1" || isPublicAddress(address);
    return { status: await code(fetchPage(url, { lookup: answers("127.0.0.1"), isPublic })) };
  }
});

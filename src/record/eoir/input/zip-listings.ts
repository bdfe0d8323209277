/** A member of a zip file as a program lists it. */
export interface ZipMember {
  /** Parted by "/". */
  readonly path: string;
  /** As the program spells it, and wants it named. */
  readonly listedAs: string;
  /** `other`: links, devices and the like. */
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
  /** Null where the program does not tell. */
  readonly packedBytes: number | null;
  readonly encrypted: boolean;
}

const ZIPINFO_LINE =
  /^(.)[^ ].{8} +\d+\.\d +\S+ +(\d+) ([bBtT])[-lxX] +(\d+) \S{4} \S+ \d\d:\d\d (?<name>.+)$/;

/** Reads what `unzip -Z -l` prints; null where it is not understood whole. */
export function parseUnzipListing(text: string): ZipMember[] | null {
  const expected = /^Zip file size: \d+ bytes, number of entries: (\d+)$/m.exec(text)?.[1];
  const members: ZipMember[] = [];
  for (const line of text.split(/\r?\n/)) {
    const match = ZIPINFO_LINE.exec(line);
    if (match === null) continue;
    const [, type = "", bytes, marks = "", packedBytes, name = ""] = match;
    members.push({
      path: name,
      listedAs: name,
      kind: kindOf(type, name),
      bytes: Number(bytes),
      packedBytes: Number(packedBytes),
      encrypted: /[BT]/.test(marks),
    });
  }
  return Number(expected) === members.length ? members : null;
}

/**
 * Reads what 7-Zip's `l -slt -ba` prints: a block of `Key = value` lines for each member; null where it is not
 * understood whole. On Windows 7-Zip writes "\" for "/".
 */
export function parse7ZipListing(text: string, separator: "/" | "\\"): ZipMember[] | null {
  const members: ZipMember[] = [];
  for (const block of text.split(/\r?\n(?=Path = )/)) {
    if (block.trim() === "") continue;
    const value = (key: string): string | undefined =>
      new RegExp(`^${key} = ?(.*?)\\r?$`, "m").exec(block)?.[1];
    const listedAs = /^Path = (.+?)\r?$/.exec(block.split("\n", 1)[0] ?? "")?.[1];
    const bytes = value("Size");
    if (listedAs === undefined || bytes === undefined) return null;
    const attributes = value("Attributes") ?? "";
    const type = /(?:^|\s)([a-z-])[rwxsStT-]{9}$/.exec(attributes)?.[1] ?? "";
    const isFolder = value("Folder") === "+" || attributes.startsWith("D");
    members.push({
      path: separator === "\\" ? listedAs.replaceAll("\\", "/") : listedAs,
      listedAs,
      kind: isFolder ? "folder" : kindOf(type, listedAs),
      bytes: Number(bytes),
      packedBytes: Number(value("Packed Size") || 0),
      encrypted: value("Encrypted") === "+",
    });
  }
  return members;
}

const TAR_LINE = /^(.)\S{9}\S? +\d+ \S+ +\S+ +(\d+) \S+ +\S+ +(?:\d\d:\d\d|\d{4}) (?<name>.+)$/;

/** Reads what `bsdtar -tvf` prints, which has no packed sizes; null where it is not understood whole. */
export function parseBsdtarListing(text: string): ZipMember[] | null {
  const members: ZipMember[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const match = TAR_LINE.exec(line);
    if (match === null) return null;
    const [, type = "", bytes, name = ""] = match;
    members.push({
      path: name,
      listedAs: name,
      kind: kindOf(type, name),
      bytes: Number(bytes),
      packedBytes: null,
      encrypted: false,
    });
  }
  return members;
}

/** @param type first letter of a mode such as `-rw-r--r--`; "?" and nothing stand for a file */
function kindOf(type: string, name: string): ZipMember["kind"] {
  if (type === "d" || name.endsWith("/")) return "folder";
  return /[lbcps]/.test(type) ? "other" : "file";
}

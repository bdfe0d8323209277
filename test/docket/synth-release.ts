import { readFileSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "../../src/core/index.ts";
import type { CaseHistory } from "../../src/docket/index.ts";
import { decisionMeaning } from "../../src/docket/index.ts";
import { type SynthResult, synthEoir } from "../../src/docket/synth/synth-eoir.ts";
import { courtTables } from "../../src/record/eoir/layout.ts";

/** Writes a made-up release without a sound. */
export function makeRelease(out: string, cases: number, seed: number, defects: number): Promise<SynthResult> {
  return synthEoir({ out, cases, seed, defects, log: silentLog });
}

/** A file of the release, byte for byte a character. */
export function readRelease(folder: string, name: string): string {
  return readFileSync(join(folder, name), "latin1");
}

/** The lines of a table, the header first; a row parted by a line break is several. */
export function readLines(folder: string, file: string): string[] {
  return readRelease(folder, `EOIR Case Data/${file}.csv`).split(/\r?\n/).slice(0, -1);
}

export type Row = Readonly<Record<string, string>>;

/** The rows of a table without defects, by column name and trimmed. */
export function readRows(folder: string, file: string): Row[] {
  const [header = "", ...lines] = readLines(folder, file);
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").trim()]));
  });
}

export function fileOf(name: string): string {
  return courtTables.find((table) => table.name === name)?.file ?? "";
}

/** What the docket needs of every case of a release without defects, read as plainly as can be. */
export function readHistories(folder: string): Map<string, CaseHistory> {
  const labels = readLabels(folder);
  const histories = new Map<string, { -readonly [Part in keyof CaseHistory]: CaseHistory[Part][number][] }>();
  for (const { IDNCASE = "" } of readRows(folder, fileOf("cases")))
    histories.set(IDNCASE, { proceedings: [], appeals: [], motions: [] });
  for (const row of readRows(folder, fileOf("proceedings"))) {
    const { CASE_TYPE = "", DEC_CODE = "", OTHER_COMP = "" } = row;
    const pair = DEC_CODE === "" ? `O ${OTHER_COMP}` : `C ${DEC_CODE}`;
    histories.get(row["IDNCASE"] ?? "")?.proceedings.push({
      id: Number(row["IDNPROCEEDING"]),
      received: dayOf(row["INPUT_DATE"]),
      charged: dayOf(row["OSC_DATE"]),
      completed: dayOf(row["COMP_DATE"]),
      decision:
        DEC_CODE + OTHER_COMP === ""
          ? null
          : decisionMeaning(CASE_TYPE, labels.get(`${CASE_TYPE} ${pair}`) ?? null),
      absentia: row["ABSENTIA"] === "Y",
      appealDue: dayOf(row["DATE_APPEAL_DUE_STATUS"]),
    });
  }
  const appeals = new Map(readRows(folder, fileOf("appeals")).map((row) => [row["idnAppeal"], row]));
  const listed = readRows(folder, fileOf("appeal-cases"));
  const seen = new Set<string>();
  for (const about of [...listed, ...appeals.values()]) {
    const { idnAppeal = "", idncase = "" } = about;
    const appeal = appeals.get(idnAppeal);
    if (appeal === undefined || seen.has(`${idnAppeal} ${idncase}`)) continue;
    seen.add(`${idnAppeal} ${idncase}`);
    histories.get(idncase)?.appeals.push({
      proceeding: about["idnProceeding"] === "" ? null : Number(about["idnProceeding"]),
      type: appeal["strAppealType"] ?? "",
      filed: dayOf(appeal["datAppealFiled"]),
      filedBy: appeal["strFiledBy"] ?? "",
      decided: dayOf(appeal["datBIADecision"]),
      decision: appeal["strBIADecision"] === "" ? null : (appeal["strBIADecision"] ?? null),
    });
  }
  for (const row of readRows(folder, fileOf("motions"))) {
    histories.get(row["IDNCASE"] ?? "")?.motions.push({
      proceeding: Number(row["IDNPROCEEDING"]),
      type: row["REC_TYPE"] ?? "",
      granted: row["DEC"] === "G",
      decided: dayOf(row["COMP_DATE"]),
    });
  }
  return histories;
}

/** Labels of decisions: of two rows the one in use. */
function readLabels(folder: string): Map<string, string> {
  const [header = "", ...lines] = readRelease(folder, "Lookup/tblLookupCourtDecision.csv")
    .trimEnd()
    .split("\r\n");
  const names = header.split("\t");
  const rows = lines.map((line): Row => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
  return new Map(
    rows
      .sort((a, b) => Number(a["blnActive"]) - Number(b["blnActive"]))
      .map((row) => [
        `${row["strCaseType"]} ${row["strDecType"]} ${row["strDecCode"]}`,
        row["strDecDescription"] ?? "",
      ]),
  );
}

export function dayOf(date: string | undefined): number | null {
  return date === undefined || date === "" ? null : Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

import type { IceColumn, IceColumnType, IceKey } from "./layout.ts";

/** A column as a layout lists it, by the type of its cells. */
export function text(name: string, key?: IceKey): IceColumn {
  return column(name, "text", key);
}

export function number(name: string, key?: IceKey): IceColumn {
  return column(name, "number", key);
}

export function date(name: string, key?: IceKey): IceColumn {
  return column(name, "date", key);
}

export function dateTime(name: string, key?: IceKey): IceColumn {
  return column(name, "date-time", key);
}

/** A column whose every cell is blacked out. */
export function redacted(name: string): IceColumn {
  return { name, type: "text", isRedacted: true };
}

function column(name: string, type: IceColumnType, key: IceKey | undefined): IceColumn {
  return key === undefined ? { name, type } : { name, type, key };
}

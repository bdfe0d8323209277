export { openRecord } from "./open-record.ts";

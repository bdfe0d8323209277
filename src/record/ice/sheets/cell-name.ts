/**
 * The name of a cell as a sheet shows it: `cellName(7, 1)` is "B7".
 *
 * @param row as the sheet numbers its rows, from 1
 * @param column from 0
 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

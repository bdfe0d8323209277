import { MISSING } from "../../../store/index.ts";

/**
 * Visits the rows of each person who has more than one, in the order given by `compare` and, where that is 0, of the
 * table. Rows without a person are not visited. Cost is that of sorting each person's rows.
 */
export function visitPersons(
  persons: Int32Array,
  compare: (a: number, b: number) => number,
  visit: (rows: readonly number[]) => void,
  least = 2,
): void {
  let people = 0;
  for (const person of persons) if (person >= people) people = person + 1;
  // A counting sort: the rows of person p come to stand from starts[p] to starts[p + 1].
  const starts = new Int32Array(people + 1);
  for (const person of persons)
    if (person !== MISSING) starts[person + 1] = (starts[person + 1] as number) + 1;
  for (let person = 0; person < people; person++)
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  const next = starts.slice();
  const order = new Int32Array(starts[people] ?? 0);
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row] as number;
    if (person === MISSING) continue;
    order[next[person] as number] = row;
    next[person] = (next[person] as number) + 1;
  }
  for (let person = 0; person < people; person++) {
    const from = starts[person] as number;
    const to = starts[person + 1] as number;
    if (to - from < least) continue;
    visit([...order.subarray(from, to)].sort((a, b) => compare(a, b) || a - b));
  }
}

/** Numbers people from 0 in the order they are first met, by the two halves of the hash of their id. */
export interface PersonNumbers {
  readonly numberOf: (first: number, second: number) => number;
  readonly count: () => number;
}

/** Sixteen bytes a person, at most half full: ids as text would take ten times that. */
export function createPersonNumbers(): PersonNumbers {
  let size = 1 << 16;
  let firsts = new Int32Array(size);
  let seconds = new Int32Array(size);
  let numbers = new Int32Array(size).fill(-1);
  let count = 0;

  const placeOf = (first: number, second: number): number => {
    let place = (first ^ Math.imul(second, 0x9e3779b1)) & (size - 1);
    while (numbers[place] !== -1 && (firsts[place] !== first || seconds[place] !== second))
      place = (place + 1) & (size - 1);
    return place;
  };

  const put = (place: number, first: number, second: number, number: number): void => {
    firsts[place] = first;
    seconds[place] = second;
    numbers[place] = number;
  };

  const grow = (): void => {
    const before = { firsts, seconds, numbers };
    size *= 2;
    firsts = new Int32Array(size);
    seconds = new Int32Array(size);
    numbers = new Int32Array(size).fill(-1);
    for (let place = 0; place < before.numbers.length; place++) {
      const number = before.numbers[place] as number;
      if (number === -1) continue;
      const first = before.firsts[place] as number;
      const second = before.seconds[place] as number;
      put(placeOf(first, second), first, second, number);
    }
  };

  return {
    numberOf: (first, second) => {
      const place = placeOf(first, second);
      if (numbers[place] !== -1) return numbers[place] as number;
      const number = count++;
      put(place, first, second, number);
      if (count * 2 > size) grow();
      return number;
    },
    count: () => count,
  };
}

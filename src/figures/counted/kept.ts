/** Reads what has a key the first time it is asked for, and keeps it; what is being read is not read again. */
export function createKept(): <Value>(key: string, read: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<unknown>>();
  return <Value>(key: string, read: () => Promise<Value>) => {
    let reading = kept.get(key) as Promise<Value> | undefined;
    if (reading === undefined) {
      reading = read();
      kept.set(key, reading);
    }
    return reading;
  };
}

/** What `build` gives, made at the first call and kept: for what is slow to make and not needed at every start. */
export function once<T>(build: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: build() };
    return made.value;
  };
}

/** A module that is fetched once, when it is first needed. */
export type Chunk<M> = { readonly now: () => M | undefined; readonly fetch: () => Promise<M> };

export function chunkOf<M>(load: () => Promise<M>): Chunk<M> {
  let module: M | undefined;
  return {
    now: () => module,
    fetch: async () => {
      module = await load();
      return module;
    },
  };
}

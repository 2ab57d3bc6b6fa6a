export const commands = [] as const;
/** Questions about one device, without the device. */
export const queries = [] as const;
export const estateQueries = [] as const;

/** Endings of the files that lists are published in; the node recognises the format by content. */
export const listFileKinds = ['.xml', '.csv', '.xlsx', '.zip', '.pdf', '.json', '.jsonl', '.txt', '.pip', '.del'];

/** Bytes. */
export const largestListFile = 500_000_000;

import { zip } from 'fflate';

/** One file as it is; a set of files (OFAC's sdn, add, alt, comments) as one zip, packed without pressing: the line is near. */
export async function oneUpload(files: readonly File[]): Promise<{ file: Blob; fileName: string }> {
  const [first] = files;
  if (first === undefined) throw new RangeError('no file was chosen');
  if (files.length === 1) return { file: first, fileName: first.name };
  const entries = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const packed = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    zip(Object.fromEntries(entries), { level: 0 }, (error, data) => {
      if (error === null) resolve(new Uint8Array(data));
      else reject(error);
    });
  });
  return {
    file: new Blob([packed]),
    fileName: `${files
      .map((file) => file.name)
      .join('+')
      .slice(0, 200)}.zip`,
  };
}

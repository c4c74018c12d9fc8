import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Sets documents of one template: data in, the PDF out. The same data gives the same bytes. */
export interface Typesetter {
  set(data: unknown): Uint8Array;
}

const fonts = ['400Regular/IBMPlexSansArabic_400Regular.ttf', '700Bold/IBMPlexSansArabic_700Bold.ttf'];
const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(name));

/**
 * Opens the typesetter: Typst in WebAssembly, with the two fonts of the house and nothing else. It reads no file but the
 * template (Typst, reading `/data.json`) and the data it is handed, asks no network, and knows no clock. Opening takes about half a second and a hundred
 * megabytes: it is opened once by whoever sets many.
 */
export async function openTypesetter(template: string): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const bytes = await readFile(fileOf('@myriaddreamin/typst-ts-web-compiler/wasm'));
  typst.initSync({ module: new Uint8Array(bytes) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const resolver = new typst.TypstFontResolverBuilder();
  for (const font of fonts)
    resolver.add_raw_font(await readFile(fileOf(`@expo-google-fonts/ibm-plex-sans-arabic/${font}`)));
  const compiler = await builder.build();
  compiler.set_fonts(await resolver.build());
  compiler.add_source('/main.typ', template);
  return {
    set: (data) => {
      compiler.map_shadow('/data.json', Buffer.from(JSON.stringify(data)));
      const made: unknown = compiler.compile('/main.typ', undefined, 'pdf', 1);
      const { result } = made as { result?: unknown };
      if (!(result instanceof Uint8Array)) throw new Error(`the document was not set: ${JSON.stringify(made)}`);
      return result;
    },
  };
}

import { marksIn, readStatic, type StaticIndex, type StaticSearch } from '#thought/search';

/**
 * The search of the public library, in a page that is a file. It asks nobody but the page's own folder for one index:
 *
 *   <form data-search="search.ar.json" data-page="../{id}/ar.html" data-none="…" role="search" hidden>
 *     <input type="search" name="q"><output></output><ol></ol></form>
 *
 * The form is hidden until this script shows it: without a script the page lists all dossiers instead.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form !== null) serve(form);

const FIRST = 20;

function serve(search: HTMLFormElement): void {
  const field = search.querySelector<HTMLInputElement>('input[type=search]');
  const status = search.querySelector('output');
  const list = search.querySelector('ol');
  if (field === null || status === null || list === null) return;
  let reading: Promise<StaticSearch> | undefined;
  const read = () =>
    (reading ??= fetch(search.dataset['search'] ?? '').then(async (answer) =>
      readStatic((await answer.json()) as StaticIndex),
    ));
  const show = async () => {
    const query = field.value.trim();
    const index = await read();
    // Typed on meanwhile: a later call answers.
    if (query !== field.value.trim()) return;
    const hits = query === '' ? [] : index.ask({ query, begun: true }, FIRST);
    const marks = index.marks(query, true);
    list.replaceChildren(
      ...hits.map(({ id, title }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = (search.dataset['page'] ?? '').replace('{id}', id);
        link.append(...markedNodes(title, marksIn(title, marks)));
        item.append(link);
        return item;
      }),
    );
    status.textContent = query !== '' && hits.length === 0 ? (search.dataset['none'] ?? '') : '';
  };
  search.hidden = false;
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  field.addEventListener('focus', () => void read());
  field.addEventListener('input', () => void show());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    field.value = asked;
    void show();
  }
}

function markedNodes(text: string, marks: readonly (readonly [number, number])[]): (string | Node)[] {
  const nodes: (string | Node)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}

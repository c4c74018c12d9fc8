import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, decided, met, openEditor, redone, stored, undone } from './editor.ts';
import type { Unfinished } from './meeting-types.ts';

const blank: Unfinished = {
  name: { ara: '', eng: '', fra: '' },
  body: 'b',
  heldOn: '',
  adoptedOn: '',
  place: { ara: '', eng: '', fra: '' },
  languages: [],
  sources: [],
  paragraphs: [],
  outcomes: [],
  commitments: [],
};
const named = (eng: string, before = blank): Unfinished => ({ ...before, name: { ...before.name, eng } });

describe('a meeting under the hands of its writer', () => {
  it('takes letters typed in one place as one step', () => {
    let editor = openEditor(blank, 1);
    for (const [n, word] of ['F', 'Fi', 'Fir', 'First'].entries())
      editor = changed(editor, named(word), { tag: 'name', at: n * 100 });
    editor = changed(editor, { ...editor.content, body: 'c' }, { tag: 'body', at: 500 });
    editor = undone(editor);
    assert.deepEqual([editor.content.name.eng, editor.content.body], ['First', 'b']);
    assert.equal(undone(editor).content, blank);
    assert.equal(undone(undone(editor)).content, blank);
    assert.equal(redone(editor).content.body, 'c');
  });

  it('joins what another saved, also into the steps of the way back', () => {
    const mine = changed(openEditor(blank, 1), { ...blank, body: 'mine' }, { at: 0 });
    const both = met(mine, named('Theirs'), 2);
    assert.deepEqual([both.content.name.eng, both.content.body, both.revision], ['Theirs', 'mine', 2]);
    assert.equal(both.clashes.length, 0);
    assert.deepEqual(undone(both).content, named('Theirs'));
    assert.equal(met(both, blank, 2), both);
  });

  it('puts my words where I say so, and that is a step too', () => {
    const mine = changed(openEditor(blank, 1), named('Mine'), { at: 0 });
    const both = met(mine, named('Theirs'), 2);
    const [clash] = both.clashes;
    assert.ok(clash !== undefined);
    assert.equal(both.content.name.eng, 'Theirs');
    const put = decided(both, clash, 'mine', 9);
    assert.deepEqual([put.content.name.eng, put.clashes.length], ['Mine', 0]);
    assert.equal(undone(put).content.name.eng, 'Theirs');
    assert.equal(stored(put, put.content, 3).saved.name.eng, 'Mine');
  });
});

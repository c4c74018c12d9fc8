import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fault } from '#base';
import { full, least } from '../edxl/whole.fixture.ts';
import type { Elements } from '../edxl/value.ts';
import type { ResourceMessage } from './message.ts';
import { contentOf, messageNames } from './messages.ts';
import { readMessage } from './read-message.ts';
import { writeMessage } from './write-message.ts';

const example = (name: ResourceMessage['name'], many = 2): ResourceMessage => ({
  name,
  elements: full(contentOf(name), many) as Elements,
});
const xml = writeMessage(example('RequestResource', 1));

describe('a message of EDXL-RM 1.0', () => {
  it('says the same after it was written and read, all sixteen, with everything and with what must stand alone', () => {
    assert.equal(messageNames.length, 16);
    for (const name of messageNames)
      for (const message of [example(name), example(name, 1), { name, elements: least(contentOf(name)) as Elements }])
        assert.deepEqual(readMessage(writeMessage(message)), message, name);
  });

  it('is read whatever its prefixes, its comments, its CDATA and its mark of byte order', () => {
    const odd = xml
      .replaceAll('rmsg:', 'x:')
      .replace('xmlns:rmsg', 'xmlns:x')
      .replace('<x:MessageID>', '<!-- a comment --><x:MessageID><![CDATA[')
      .replace('</x:MessageID>', ']]></x:MessageID>')
      .replace('&amp; &lt;علامات&gt;', '& <علامات>');
    assert.deepEqual(readMessage(`\uFEFF${odd}`), readMessage(xml));
  });

  it('is refused with its place where it is not of the standard; nothing is guessed', () => {
    const bad: readonly (readonly [string, string, string])[] = [
      ['edxl-not-xml', '', 'line 1'],
      ['edxl-not-xml', '<a', 'line 1'],
      ['edxl-not-xml', xml.slice(0, -40), 'line'],
      ['edxl-not-xml', `<!DOCTYPE a [<!ENTITY b "c">]>${xml.slice(xml.indexOf('<rmsg'))}`, 'line 1'],
      ['edxl-not-xml', '<a>'.repeat(50) + '</a>'.repeat(50), 'line 1'],
      ['edxl-no-message', '<RequestResource/>', 'line 1'],
      ['edxl-no-message', xml.replaceAll('RequestResource', 'RequestWeapon'), 'line 2'],
      ['edxl-refused', xml.replace(/<rmsg:MessageID>.*<\/rmsg:MessageID>\n/, ''), 'RequestResource'],
      ['edxl-refused', xml.replace('+03:00', ''), 'RequestResource/SentDateTime'],
      ['edxl-refused', xml.replace('12.50', 'twelve'), 'Amount'],
      ['edxl-refused', xml.replace('>Route<', '>Attack<'), 'ScheduleType'],
      ['edxl-refused', xml.replaceAll('rmsg:Funding', 'rm:Funding'), 'RequestResource/Funding'],
      ['edxl-refused', xml.replace('<rmsg:MessageID>', '<rmsg:MessageID b="c">'), 'RequestResource/MessageID'],
      ['edxl-refused', xml.replace('<rmsg:Funding>', '<rmsg:Funding>words'), 'RequestResource/Funding'],
      [
        'edxl-refused',
        xml.replace(/(<rmsg:SentDateTime>.*<\/rmsg:SentDateTime>)/, '$1<rmsg:MessageID>2</rmsg:MessageID>'),
        'RequestResource/MessageID',
      ],
    ];
    for (const [code, text, where] of bad)
      assert.throws(
        () => readMessage(text),
        (fault: Fault) => {
          assert.equal(fault.code, code, text.slice(0, 200));
          assert.ok(fault.details[0]?.where.includes(where), `${fault.details[0]?.where} ${fault.details[0]?.reason}`);
          return true;
        },
      );
  });

  it('tells every fault at once, and no more than a page of them', () => {
    const many = xml.replace('<rmsg:MessageID>', `${'<rmsg:Weapon/>'.repeat(500)}<rmsg:MessageID>`);
    assert.throws(
      () => readMessage(many),
      (fault: Fault) => fault.code === 'edxl-refused' && fault.details.length === 100,
    );
  });
});

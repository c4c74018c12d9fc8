import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Fault } from '#base';
import { asFile, inventedDisarm, inventedTechnique } from './disarm.invented.ts';
import { disarmLinks } from './disarm-links.ts';
import { readDisarm } from './read-disarm.ts';

const dataSets = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data');
const published = join(dataSets, 'media/disarm/DISARM.json');
const refusedAs = (content: Uint8Array, code: string, where: RegExp) =>
  assert.throws(
    () => readDisarm(content),
    (fault: Fault) => {
      assert.equal(fault.code, code);
      assert.match(fault.details.map((one) => `${one.where} ${one.reason}`).join('\n'), where);
      return true;
    },
  );
const withObjects = (...more: unknown[]) =>
  asFile({ ...inventedDisarm, objects: [...inventedDisarm.objects, ...more] });

describe('a bundle of DISARM', () => {
  it('is taken with its faults mended and told; countermeasures stay out', () => {
    const { version, notice, mended, techniques } = readDisarm(asFile(inventedDisarm));
    assert.deepEqual([version, notice], ['9.9', 'CC-BY-SA-4.0 Invented DISARM']);
    assert.deepEqual(mended, [
      { fault: 'kill-chain-name', count: 2 },
      { fault: 'platforms', count: 2 },
      { fault: 'source-name', count: 2 },
      { fault: 'countermeasures', count: 1 },
    ]);
    assert.deepEqual(techniques[1], {
      code: 'T0023.001',
      stixId: 'attack-pattern--00000000-0000-4000-8000-000000000005',
      title: 'Invented technique 5',
      description: 'Invented for a test.',
      tactics: ['TA06'],
    });
  });

  it('that is hostile or something else is refused whole, with every place', () => {
    const [, ...unmarked] = inventedDisarm.objects;
    const attack = { ...inventedDisarm.objects[0], definition: { statement: 'Copyright of ATT&CK' } };
    refusedAs(Buffer.from('{"type":'), 'disarm-not-json', /not JSON/);
    refusedAs(Buffer.from(`{"a":${'['.repeat(500)}${']'.repeat(500)}}`), 'disarm-not-json', /deep/);
    refusedAs(Buffer.from('{"type":"bundle","type":"bundle"}'), 'disarm-not-json', /twice/);
    refusedAs(asFile([]), 'disarm-unlike', /expected/i);
    refusedAs(asFile({ ...inventedDisarm, objects: unmarked }), 'disarm-unlike', /licence/);
    refusedAs(asFile({ ...inventedDisarm, objects: [attack, ...unmarked] }), 'disarm-unlike', /licence/);
    refusedAs(
      asFile({ ...inventedDisarm, objects: inventedDisarm.objects.slice(0, 2) }),
      'disarm-unlike',
      /no technique/,
    );
    refusedAs(withObjects(inventedTechnique(9, 'T0023')), 'disarm-unlike', /objects\/5.*twice/);
    refusedAs(withObjects(inventedTechnique(9, 'C00001')), 'disarm-unlike', /objects\/5.*no id/);
    refusedAs(withObjects(inventedTechnique(9, 'T0001', { name: 'a\u202Eb' })), 'disarm-unlike', /objects\/5\/name/);
    refusedAs(
      withObjects(inventedTechnique(9, 'T0001', { name: 'x'.repeat(9999) })),
      'disarm-unlike',
      /objects\/5\/name/,
    );
    const elsewhere = { kill_chain_phases: [{ kill_chain_name: 'x', phase_name: '__proto__' }] };
    refusedAs(withObjects(inventedTechnique(9, 'T0001', elsewhere)), 'disarm-unlike', /no tactic/);
  });

  const skip = !existsSync(published) && `NOT RUN: ${published} is missing; set MITHAQ_DATA_SETS`;
  it('as it is published has 391 techniques, each fault in all of them, and every id the matrix links to', {
    skip,
  }, async () => {
    const { techniques, mended, version, notice } = readDisarm(await readFile(published));
    assert.equal(techniques.length, 391);
    assert.deepEqual(mended, [
      { fault: 'kill-chain-name', count: 391 },
      { fault: 'platforms', count: 391 },
      { fault: 'source-name', count: 391 },
    ]);
    assert.equal(version, '2.1');
    assert.match(notice, /CC-BY-SA-4\.0/);
    const codes = new Set(techniques.map(({ code }) => code));
    assert.deepEqual(
      Object.values(disarmLinks)
        .flat()
        .filter((code) => !codes.has(code)),
      [],
    );
  });
});

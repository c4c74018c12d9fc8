import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { languages } from '#base';
import { program } from './program.ts';
import { openTerminal, terminalLanguage } from './terminal.ts';

describe('the command line', () => {
  const data = mkdtempSync(join(tmpdir(), 'mithaq-cli-'));
  after(() => rmSync(data, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        MITHAQ_DATA: data,
        MITHAQ_PORT: '1',
        LANG: 'C',
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      },
    });

  it('explains every command in every language', async () => {
    for (const language of languages) {
      const top = await program(openTerminal({ language, json: false }));
      const all = (command: typeof top): (typeof top)[] => [command, ...command.commands.flatMap(all)];
      for (const command of all(top)) assert.notEqual(command.description(), '', command.name());
      if (language === 'ar') for (const command of all(top)) assert.match(command.description(), /\p{Script=Arabic}/u);
    }
  });

  it('takes its language from --lang, else from the environment', () => {
    assert.equal(terminalLanguage(['lists', '--lang', 'fr'], {}), 'fr');
    assert.equal(terminalLanguage(['--lang=ar'], { LANG: 'fr_FR.UTF-8' }), 'ar');
    assert.equal(terminalLanguage([], { LANG: 'ar_SA.UTF-8' }), 'ar');
    assert.equal(terminalLanguage(['--lang', 'xx'], {}), 'en');
  });

  it('ends with the documented codes: usage 2, no file 3, no node 4', () => {
    const unknown = run('nonsense', '--lang', 'fr');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /La commande nonsense n’existe pas/);
    assert.equal(run('lists', 'load').status, 2);
    assert.equal(run('lists', 'load', join(data, 'missing.xml')).status, 3);
    const nobody = run('lists', 'status');
    assert.equal(nobody.status, 4);
    assert.match(nobody.stderr, /No operator token/);
    assert.equal(run('--help').status, 0);
  });
});

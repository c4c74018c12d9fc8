import { Modal } from '@mantine/core';
import { useHotkeys, useOs, useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './keyboard-help.module.css';

const asked = 'mithaq:keyboard-help';

export const openKeyboardHelp = (): void => {
  window.dispatchEvent(new Event(asked));
};

const keys = [
  [['/'], 'search'],
  [['j', '↓'], 'down'],
  [['k', '↑'], 'up'],
  [['Enter'], 'enter'],
  [['x'], 'mark'],
  [['Home', 'End'], 'ends'],
  [['Esc'], 'escape'],
  [['?'], 'help'],
] as const;

/** The keys every list and screen answers to. Screens with keys of their own say them beside the control. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const os = useOs();
  useWindowEvent(asked, () => setOpen(true));
  useHotkeys([['shift+?', () => setOpen(true), { usePhysicalKeys: false }]]);
  const all = [[[os === 'macos' ? '⌘ K' : 'Ctrl K'], 'palette'] as const, ...keys];
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={t('shell.keys.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <dl className={classes.keys}>
        {all.map(([caps, name]) => (
          <div key={name}>
            <dt>{t(`shell.keys.${name}`)}</dt>
            <dd>
              {caps.map((cap, i) => (
                <span key={cap}>
                  {i > 0 && <span className={classes.or}>{t('shell.keys.or')}</span>}
                  <kbd dir="ltr">{cap}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

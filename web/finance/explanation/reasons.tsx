import { IconMinus, IconPlus, IconPointFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { Reason } from './explanation-types.ts';
import classes from './reasons.module.css';
import { Sentence } from './sentence.tsx';

const sides = [
  ['for', IconPlus],
  ['against', IconMinus],
  ['neither', IconPointFilled],
] as const;

/** What speaks for one and the same, what against, in sentences, each with how far it moved the score. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.sides}>
      {sides.map(([speaks, Sign]) => {
        const said = reasons.filter((reason) => reason.speaks === speaks);
        if (said.length === 0 && speaks === 'neither') return null;
        return (
          <section key={speaks} className={classes.side} data-speaks={speaks}>
            <h3>
              <Sign size={15} stroke={2.2} aria-hidden="true" /> {t(`finance.screening.speaks.${speaks}`)}
            </h3>
            {said.length === 0 ? (
              <p className={classes.none}>{t('finance.screening.noReason')}</p>
            ) : (
              <ul>
                {said.map((reason) => (
                  <li key={`${reason.rule} ${reason.sentence}`}>
                    <span>
                      <Sentence text={reason.sentence} />
                    </span>
                    <Effect effect={reason.effect} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Effect({ effect }: { effect: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const points = Math.round(effect * 100);
  if (points === 0) return null;
  const signed = `${points > 0 ? '+' : '−'}${formats.number(Math.abs(points))}`;
  return (
    <bdi className={classes.effect} aria-label={t('finance.screening.effect', { points: signed })}>
      {signed}
    </bdi>
  );
}

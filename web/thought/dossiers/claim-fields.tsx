import { Alert, Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  claimClasses,
  classWords,
  leads,
  mayLeadTo,
  rabatAnswers,
  rabatFactors,
  tierOf,
  tierRule,
} from '#thought/contract';
import { useLanguage } from '../../shell/language.ts';
import type { Content } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { SaidPair } from './said-pair.tsx';

type Claim = Content['claim'];

interface ClaimFieldsProps {
  claim: Claim;
  beside: 'en' | 'fr';
  change: (claim: Claim) => void;
}

/** The claim: its class of the closed list, its paraphrase, six answers with reasons, and the tier they come to. */
export function ClaimFields({ claim, beside, change }: ClaimFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tier = tierOf(claim.rabat);
  const allowed = mayLeadTo(tier);
  const answered = (rabat: Claim['rabat']) => {
    const may = mayLeadTo(tierOf(rabat));
    change({ ...claim, rabat, leadsTo: claim.leadsTo.filter((one) => may.includes(one)) });
  };
  return (
    <div className={classes.fields}>
      <Select
        allowDeselect={false}
        label={t('thought.dossiers.claim.class')}
        description={t('thought.dossiers.claim.classHint')}
        data={claimClasses.map((value) => ({ value, label: classWords[value][language] }))}
        value={claim.harmClass}
        onChange={(value) => {
          const harmClass = claimClasses.find((one) => one === value) ?? claim.harmClass;
          const { listing, ...rest } = claim;
          const listed = listing ?? { list: 'UN-1267', reference: '', listedOn: '' };
          change({ ...rest, harmClass, ...(harmClass === 'listed-group-ordered' && { listing: listed }) });
        }}
      />
      <SaidPair
        label={t('thought.dossiers.claim.statement')}
        said={claim.statement}
        change={(statement) => change({ ...claim, statement })}
        beside={beside}
        longest={2000}
        rows={3}
      />
      <p className={classes.small}>{t('thought.dossiers.claim.statementHint')}</p>
      {claim.listing !== undefined && (
        <Listing listing={claim.listing} change={(listing) => change({ ...claim, listing })} />
      )}
      {rabatFactors.map((factor) => (
        <fieldset key={factor} className={classes.part}>
          <legend>{t(`thought.dossiers.rabat.${factor}`)}</legend>
          <Select
            label={t('thought.dossiers.rabat.answer')}
            placeholder={t('thought.dossiers.rabat.open')}
            data={rabatAnswers.map((value) => ({ value, label: t(`thought.dossiers.rabat.answers.${value}`) }))}
            value={claim.rabat[factor].answer || null}
            onChange={(value) => {
              const answer = rabatAnswers.find((one) => one === value) ?? '';
              answered({ ...claim.rabat, [factor]: { ...claim.rabat[factor], answer } });
            }}
          />
          <Textarea
            autosize
            minRows={2}
            dir="auto"
            maxLength={5000}
            label={t('thought.dossiers.rabat.reason')}
            value={claim.rabat[factor].reason}
            onChange={(event) =>
              change({
                ...claim,
                rabat: { ...claim.rabat, [factor]: { ...claim.rabat[factor], reason: event.currentTarget.value } },
              })
            }
          />
        </fieldset>
      ))}
      <Alert
        color={tier === 1 ? 'red' : 'gray'}
        variant="light"
        title={tier === undefined ? t('thought.dossiers.tier.none') : t(`thought.dossiers.tier.level${tier}`)}
      >
        {tierRule[language]}
      </Alert>
      <Checkbox.Group
        label={t('thought.dossiers.claim.leads')}
        value={claim.leadsTo}
        onChange={(values) =>
          change({ ...claim, leadsTo: leads.filter((one) => one === 'counter-speech' || values.includes(one)) })
        }
      >
        <Group gap="md" mt={6}>
          {leads.map((lead) => (
            <Checkbox
              key={lead}
              value={lead}
              disabled={lead === 'counter-speech' || !allowed.includes(lead)}
              label={t(`thought.dossiers.leads.${lead}`)}
            />
          ))}
        </Group>
      </Checkbox.Group>
    </div>
  );
}

type ListingValue = NonNullable<Claim['listing']>;

/** The list that names the organisation. */
function Listing({ listing, change }: { listing: ListingValue; change: (listing: ListingValue) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.row}>
      {(['list', 'reference', 'listedOn'] as const).map((part) => (
        <TextInput
          key={part}
          dir="auto"
          type={part === 'listedOn' ? 'date' : 'text'}
          label={t(`thought.dossiers.claim.listing.${part}`)}
          value={listing[part]}
          onChange={(event) => change({ ...listing, [part]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

import { Button, FileInput, Group, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { evidenceKinds, type EvidencePiece } from './commitment-types.ts';
import classes from './commitment.module.css';

/** A piece as it is being written. */
export interface PieceDraft {
  key: number;
  title: string;
  kind: (typeof evidenceKinds)[number];
  datedOn: string;
  url: string;
  publisher: string;
  file?: { name: string; sha256: string };
}

export const emptyPiece = (key: number): PieceDraft => ({
  key,
  title: '',
  kind: 'document',
  datedOn: '',
  url: '',
  publisher: '',
});

/** Whether a piece says what it is, bears a day and lies somewhere. */
export const wholePiece = ({ title, datedOn, url, file }: PieceDraft): boolean =>
  title.trim() !== '' && datedOn !== '' && (/^https?:\/\/\S+$/.test(url.trim()) || (url === '' && file !== undefined));

export const pieceOf = ({ title, kind, datedOn, url, publisher, file }: PieceDraft): EvidencePiece => ({
  title,
  kind,
  datedOn,
  ...(url.trim() !== '' && { url: url.trim() }),
  ...(file !== undefined && { sha256: file.sha256 }),
  ...(publisher.trim() !== '' && { publisher }),
});

interface EvidenceFieldsProps {
  pieces: readonly PieceDraft[];
  change: (pieces: readonly PieceDraft[]) => void;
  /** One is asked for; it cannot be removed. */
  least: 0 | 1;
}

/** Pieces of evidence, each with where it is published or the hash of the file that stays with the state. */
export function EvidenceFields({ pieces, change, least }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const set = (key: number, part: Partial<PieceDraft>) =>
    change(pieces.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {pieces.map((piece, n) => (
        <fieldset key={piece.key} className={classes.piece}>
          <legend>{t('pact.commitment.form.piece', { number: formats.number(n + 1) })}</legend>
          <Stack gap="sm">
            <TextInput
              required
              dir="auto"
              maxLength={500}
              label={t('pact.commitment.form.title')}
              value={piece.title}
              onChange={(event) => set(piece.key, { title: event.currentTarget.value })}
            />
            <div className={classes.two}>
              <Select
                allowDeselect={false}
                label={t('pact.commitment.form.kind')}
                data={evidenceKinds.map((value) => ({ value, label: t(`pact.commitment.kindIs.${value}`) }))}
                value={piece.kind}
                onChange={(value) => set(piece.key, { kind: evidenceKinds.find((one) => one === value) ?? 'other' })}
              />
              <TextInput
                required
                type="date"
                label={t('pact.commitment.form.datedOn')}
                value={piece.datedOn}
                onChange={(event) => set(piece.key, { datedOn: event.currentTarget.value })}
              />
            </div>
            <TextInput
              dir="ltr"
              type="url"
              maxLength={2000}
              label={t('pact.commitment.form.url')}
              value={piece.url}
              onChange={(event) => set(piece.key, { url: event.currentTarget.value })}
            />
            <FileInput
              clearable
              label={t('pact.commitment.form.file')}
              {...(piece.file !== undefined && { description: <code dir="ltr">{piece.file.sha256}</code> })}
              onChange={(file) => void hashOf(file).then((hashed) => set(piece.key, hashed))}
            />
            <TextInput
              dir="auto"
              maxLength={500}
              label={t('pact.commitment.form.publisher')}
              value={piece.publisher}
              onChange={(event) => set(piece.key, { publisher: event.currentTarget.value })}
            />
            {pieces.length > least && (
              <Group justify="flex-end">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => change(pieces.filter(({ key }) => key !== piece.key))}
                >
                  {t('pact.commitment.form.drop')}
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
      ))}
      <Group>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => change([...pieces, emptyPiece(Math.max(0, ...pieces.map(({ key }) => key)) + 1)])}
        >
          {t('pact.commitment.form.add')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The file never leaves this computer: its SHA-256 does. */
async function hashOf(file: File | null): Promise<Pick<PieceDraft, 'file'> | { file: undefined }> {
  if (file === null) return { file: undefined };
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { file: { name: file.name, sha256 } };
}

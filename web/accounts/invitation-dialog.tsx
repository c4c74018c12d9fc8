import { useTranslation } from 'react-i18next';
import { ShownOnce } from '../parts/shown-once.tsx';

interface InvitationDialogProps {
  invitation: { name: string; token: string } | undefined;
  close: () => void;
}

export function InvitationDialog({ invitation, close }: InvitationDialogProps) {
  const { t } = useTranslation();
  if (invitation === undefined) return null;
  return (
    <ShownOnce
      title={t('accounts.invitation.heading', { name: invitation.name })}
      text={t('accounts.invitation.text')}
      value={`${location.origin}/invitation#${invitation.token}`}
      done={t('accounts.invitation.done')}
      close={close}
    />
  );
}

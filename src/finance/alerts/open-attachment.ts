import { type Act, commonFault, need } from '#base';
import { findAlert } from './alert-store.ts';
import { findAttachment } from './thread-store.ts';

/** Finds an attached file and writes down who takes it. The file itself is streamed after the commit. */
export async function openAttachment(
  act: Act,
  input: { id: string; attachment: string },
): Promise<{ fileName: string; sha256: string }> {
  need(act.actor, 'finance.alerts.read');
  const alert = await findAlert(act.tx, act.actor.desks, input.id);
  const file = alert && (await findAttachment(act.tx, alert.id, input.attachment));
  if (alert === undefined || file === undefined) throw commonFault('not-found');
  await act.audit({
    action: 'finance.alert.attachment.read',
    objects: [`alert:${alert.id}`, `attachment:${file.id}`],
    detail: { fileName: file.file_name, sha256: file.sha256 },
  });
  return { fileName: file.file_name, sha256: file.sha256 };
}

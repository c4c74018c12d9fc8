import { useNavigate } from '@tanstack/react-router';
import { useAskAgain } from '../records/sheet-query.ts';

/** After an act that begins a draft: to the draft, where it is looked at before it is proposed. */
export function useToDraft(): (draft: { id: string }) => void {
  const navigate = useNavigate();
  const again = useAskAgain();
  return ({ id }) => {
    again();
    void navigate({ to: `/exchange/drafts/${id}` });
  };
}

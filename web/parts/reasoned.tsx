import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmAct } from './confirm-act.tsx';

interface ReasonedProps {
  /** What the button says. */
  act: string;
  /** What happens then. */
  will: string;
  grave?: boolean;
  /** Fewest letters of the reason. */
  least?: number;
  run: (reason: string) => Promise<unknown>;
  done: () => void;
}

/** An act that is not done without a reason: a button, and the question before it happens. */
export function Reasoned({ act, will, grave = false, least = 20, run, done }: ReasonedProps) {
  const [asking, setAsking] = useState(false);
  const doing = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setAsking(false);
      done();
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {act}
      </Button>
      <ConfirmAct
        grave={grave}
        opened={asking}
        close={() => setAsking(false)}
        title={act}
        will={[will]}
        act={act}
        reason={least}
        confirm={(reason) => doing.mutate(reason)}
        pending={doing.isPending}
        error={doing.error}
      />
    </>
  );
}

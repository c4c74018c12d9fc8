import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../shell/api.ts';
import { useKnownMembers } from '../members-named.ts';
import classes from './record-content.module.css';
import { useRecordTerms } from './record-terms.ts';

interface RecordNameProps {
  id: string;
  /** Where the page knows already what it is called. */
  known?: { title: string; opens: boolean };
}

/** A record by its name, and the way to it; a state by what the reader calls it. */
export function RecordName({ id, known }: RecordNameProps) {
  const terms = useRecordTerms();
  const states = useKnownMembers();
  const member = states.members.get(id);
  const asked = useQuery({
    queryKey: ['exchange', 'record-name', id],
    queryFn: () => api.archive.exchangeRecord({ params: { id }, query: {} }),
    enabled: known === undefined && member === undefined && states.known,
    staleTime: 300_000,
  });
  if (member !== undefined) return <bdi>{member}</bdi>;
  const title = known?.title ?? asked.data?.title ?? '';
  const type = terms.type(id.slice(0, id.indexOf('--')));
  // A way to a page that is not there helps nobody.
  if (known?.opens === false || asked.isError) return <NotHere title={title} type={type} id={id} />;
  return (
    <span>
      <Link to="/exchange/records/$id" params={{ id } as never} className={classes.name}>
        <bdi>{title === '' ? type : title}</bdi>
      </Link>{' '}
      {title !== '' && <span className={classes.type}>{type}</span>}
    </span>
  );
}

function NotHere({ title, type, id }: { title: string; type: string; id: string }) {
  return (
    <span>
      <bdi>{title === '' || title === id ? type : title}</bdi>{' '}
      <code className={classes.type} dir="ltr">
        {id.slice(-12)}
      </code>
    </span>
  );
}

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from './home.module.css';

interface TeachProps {
  title: string;
  text: string;
  go?: { to: string; title: string };
}

/** What an empty part of the home says: why it is empty, and the way to fill it. */
export function Teach({ title, text, go }: TeachProps) {
  return (
    <div className={classes.teach}>
      <b>{title}</b>
      <p>{text}</p>
      {go !== undefined && (
        <Button component={Link} to={go.to} variant="light" size="sm">
          {go.title}
        </Button>
      )}
    </div>
  );
}

import type { Migration } from '#base';
import { lists } from './0001-lists.ts';
import { books } from './0002-books.ts';
import { alerts } from './0003-alerts.ts';
import { screening } from './0004-screening.ts';
import { designations } from './0005-designations.ts';
import { dossiers } from './0006-dossiers.ts';
import { orders } from './0007-orders.ts';
import { redress } from './0008-redress.ts';
import { restored } from './0009-restored.ts';
import { recalled } from './0010-recalled.ts';

export const financeMigrations: readonly Migration[] = [
  lists,
  books,
  alerts,
  screening,
  designations,
  dossiers,
  orders,
  redress,
  restored,
  recalled,
];

import type { Migration } from '#base';
import { statements } from './0001-statements.ts';
import { institutions } from './0002-institutions.ts';
import { progress } from './0003-progress.ts';
import { members } from './0004-members.ts';
import { meetings } from './0005-meetings.ts';

export const pactMigrations: readonly Migration[] = [statements, institutions, members, progress, meetings];

import type { Module } from '#base';

/** What a room of this module gives: a part of what the module gives. */
export type Room = Pick<Module, 'jobs' | 'mount' | 'start' | 'stop'>;

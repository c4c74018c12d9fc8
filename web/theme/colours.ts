import type { MantineColorsTuple } from '@mantine/core';

/** One deep green for action. */
export const green: MantineColorsTuple = [
  '#eef6f2',
  '#dbebe3',
  '#b5d5c6',
  '#8cbfa8',
  '#66aa8d',
  '#43917a',
  '#2c7a62',
  '#1d6a53',
  '#0f5a44',
  '#084434',
];

/** Warm neutrals: paper, linen, stone. */
export const stone: MantineColorsTuple = [
  '#faf8f4',
  '#f3efe8',
  '#e8e3da',
  '#d8d0c3',
  '#b9af9f',
  '#958b7b',
  '#6f6657',
  '#575044',
  '#3f3a31',
  '#2b2721',
];

/** The same warmth by night; 7 is the page, 6 what lies on it. */
export const night: MantineColorsTuple = [
  '#ece7dd',
  '#d2cbbe',
  '#aca393',
  '#857c6e',
  '#4a443b',
  '#39342d',
  '#221f1a',
  '#191713',
  '#13110e',
  '#0c0b09',
];

/** Red speaks only of harm and of deadlines. */
export const red: MantineColorsTuple = [
  '#fdf0ee',
  '#f8dcd8',
  '#efb7af',
  '#e58f84',
  '#dc6d5f',
  '#d05546',
  '#bd4334',
  '#a53527',
  '#8f2b1f',
  '#6f1f15',
];

/** Amber asks for attention without alarm: something waits. */
export const amber: MantineColorsTuple = [
  '#fbf4e4',
  '#f5e6c3',
  '#ebcf8d',
  '#dfb75a',
  '#d1a136',
  '#b98a22',
  '#977017',
  '#7d5b10',
  '#66490b',
  '#4b3506',
];

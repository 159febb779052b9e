import type { announceEn } from './en.ts';

export const announceFr: typeof announceEn = {
  up: (name, year, by, to) => `${name} ${year} en hausse de ${by}, à ${to}`,
  down: (name, year, by, to) => `${name} ${year} en baisse de ${by}, à ${to}`,
  slightlyUp: (name, year, to) => `${name} ${year} en très légère hausse, à ${to}`,
  slightlyDown: (name, year, to) => `${name} ${year} en très légère baisse, à ${to}`,
  same: (name, year, value) => `${name} ${year} sans changement, à ${value}`,
  now: (name, year, value) => `${name} ${year}\u202f: ${value}`,
  points: (digits, isOne) => `${digits} ${isOne ? 'point' : 'points'}`,
};

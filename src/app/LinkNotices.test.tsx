// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { makeNotice, type LinkNotice, type LinkProblem } from '../store/linkNotices.ts';
import { makeSession, renderWithSession } from '../test/renderWithSession.tsx';
import { LinkNotices } from './LinkNotices.tsx';

interface Wording {
  readonly problem: LinkProblem;
  readonly en: string;
  readonly fr: string;
}

const samples: readonly Wording[] = [
  {
    problem: { kind: 'spreadPart', given: 'capx:1:2' },
    en: '“capx:1:2” is not the range of an assumption, so it was left out.',
    fr: '« capx:1:2 » n’est pas la plage d’une hypothèse ; cela est ignoré.',
  },
  {
    problem: { kind: 'spreadClamped', subject: 'capex', given: 'capex:900:1', used: 250 },
    en: 'Range of 2026 capital expenditure: “capex:900:1” reaches further than the slider, so at most $250bn are used.',
    fr: 'Plage de « Investissements 2026 (capex) » : « capex:900:1 » va plus loin que le curseur ; 250 Md$ au plus sont retenus.',
  },
  {
    problem: { kind: 'badSetting', subject: 'across', given: 'mood' },
    en: '“mood” is not a choice for Two-way table, to the right, so it was left out.',
    fr: 'Tableau croisé, vers la droite : « mood » n’est pas un choix possible ; il est ignoré.',
  },
  {
    problem: { kind: 'unknownKey', key: 'capx' },
    en: '“capx” is not a known assumption, so it was left out.',
    fr: '« capx » n’est pas une hypothèse connue ; elle est ignorée.',
  },
  {
    problem: { kind: 'unknownView', given: 'pricing' },
    en: 'There is no view “pricing”, so this one is shown.',
    fr: 'La vue « pricing » n’existe pas ; celle-ci est affichée à la place.',
  },
  {
    problem: { kind: 'notANumber', subject: 'capex', given: 'lots' },
    en: '2026 capital expenditure: “lots” is not a number, so the default is used.',
    fr: 'Investissements 2026 (capex) : « lots » n’est pas un nombre ; la valeur par défaut est retenue.',
  },
  {
    problem: { kind: 'clamped', subject: 'capex', given: '900', used: 350 },
    en: '2026 capital expenditure: 900 is out of range, so $350bn is used.',
    fr: 'Investissements 2026 (capex) : 900 sort de la plage ; la valeur retenue est 350 Md$.',
  },
  {
    problem: { kind: 'clamped', subject: 'year', given: '2060', used: 2030 },
    en: 'Year: 2060 is out of range, so 2030 is used.',
    fr: 'Année : 2060 sort de la plage ; la valeur retenue est 2030.',
  },
  {
    problem: { kind: 'duplicate', subject: 'awsGrowth', used: '30' },
    en: 'AWS demand growth (first year) is given more than once, so 30 is used.',
    fr: 'Croissance de la demande AWS (1re année) : valeur donnée plusieurs fois ; la valeur retenue est 30.',
  },
  {
    problem: { kind: 'newerVersion', given: '2' },
    en: 'The link was made with a newer version (2). What this version knows is used.',
    fr: 'Le lien vient d’une version plus récente (2). Ce que cette version connaît est repris.',
  },
  {
    problem: { kind: 'badVersion', given: 'x' },
    en: 'The version “x” of the link cannot be read. The rest is used.',
    fr: 'La version « x » du lien est illisible. Le reste est repris.',
  },
  {
    problem: { kind: 'badSetting', subject: 'lang', given: 'de' },
    en: '“de” is not a choice for Language, so it was left out.',
    fr: 'Langue : « de » n’est pas un choix possible ; il est ignoré.',
  },
  {
    problem: { kind: 'comparedUnknown', given: 'summer' },
    en: 'There is no preset “summer” to compare with, so it was left out.',
    fr: 'Il n’y a pas de scénario type « summer » à comparer ; il est ignoré.',
  },
  {
    problem: { kind: 'comparedPart', given: 'mood:3' },
    en: '“mood:3” in a compared scenario is not an assumption, so it was left out.',
    fr: 'Scénario comparé : « mood:3 » n’est pas une hypothèse ; cela est ignoré.',
  },
  {
    problem: { kind: 'comparedNumber', subject: 'capex', given: 'lots' },
    en: '2026 capital expenditure in a compared scenario: “lots” is not a number, so the default is used.',
    fr: 'Investissements 2026 (capex), dans un scénario comparé : « lots » n’est pas un nombre ; la valeur par défaut est retenue.',
  },
  {
    problem: { kind: 'comparedClamped', subject: 'capex', given: '900', used: 350 },
    en: '2026 capital expenditure in a compared scenario: 900 is out of range, so $350bn is used.',
    fr: 'Investissements 2026 (capex), dans un scénario comparé : 900 sort de la plage ; la valeur retenue est 350 Md$.',
  },
  {
    problem: { kind: 'comparedTooMany', count: 2 },
    en: 'Three scenarios can be compared with yours: 2 more were left out.',
    fr: 'Trois scénarios se comparent au vôtre : 2 autres sont ignorés.',
  },
  {
    problem: { kind: 'tooMany', count: 12 },
    en: 'and 12 more parts of the link left out.',
    fr: 'et 12 autres éléments du lien ignorés.',
  },
];

function show(notices: readonly LinkNotice[], language: Language = 'en') {
  const session = makeSession(language);
  session.display.getState().noticesRaised(notices);
  return renderWithSession(<LinkNotices />, session);
}

function readLine(): string {
  return screen.getByRole('listitem').textContent.replaceAll('\u202f', ' ');
}

describe('LinkNotices', () => {
  it('shows nothing when there is nothing to say', () => {
    const { container } = show([]);
    expect(container).toBeEmptyDOMElement();
  });

  it.each(samples)('says $problem in English: $en', ({ problem, en }) => {
    show([makeNotice(problem)]);
    expect(screen.getByText('This link was not used as it stands')).toBeInTheDocument();
    expect(readLine()).toBe(en);
  });

  it.each(samples)('says $problem in French: $fr', ({ problem, fr }) => {
    show([makeNotice(problem)], 'fr');
    expect(readLine()).toBe(fr);
  });

  it('has a text for every kind', () => {
    // Other data have a notice of their own.
    const kinds: Readonly<Record<Exclude<LinkProblem['kind'], 'otherData'>, true>> = {
      unknownView: true,
      unknownKey: true,
      notANumber: true,
      clamped: true,
      duplicate: true,
      newerVersion: true,
      badVersion: true,
      badSetting: true,
      spreadPart: true,
      spreadClamped: true,
      comparedUnknown: true,
      comparedPart: true,
      comparedNumber: true,
      comparedClamped: true,
      comparedTooMany: true,
      tooMany: true,
    };
    expect(new Set(samples.map(({ problem }) => problem.kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each([
    ['to', 'Horizon'],
    ['theme', 'Theme'],
    ['density', 'Text size'],
  ] as const)('calls the setting %s %s', (subject, name) => {
    show([makeNotice({ kind: 'badSetting', subject, given: 'x' })]);
    expect(readLine()).toContain(`choice for ${name},`);
  });

  it('counts what does not fit into a short list', () => {
    show(Array.from({ length: 9 }, (_, order) => makeNotice({ kind: 'unknownKey', key: `key${order}` })));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getByText('and 3 more')).toBeInTheDocument();
  });

  it('goes when it is dismissed', async () => {
    const { user, session, container } = show([makeNotice({ kind: 'unknownKey', key: 'capx' })]);
    const notice = screen.getByRole('status');
    await user.click(within(notice).getByRole('button', { name: 'Dismiss' }));
    expect(container).toBeEmptyDOMElement();
    expect(session.display.getState().notices).toEqual([]);
  });

  it('shows texts of a link as texts', () => {
    const { container } = show([makeNotice({ kind: 'unknownKey', key: '<img src=x>' })]);
    expect(container.querySelector('img')).toBeNull();
    expect(readLine()).toContain('“<img src=x>”');
  });
});

// Drawings that can be made from a list of figures alone. Labels are the figures' own words, so that nothing is made up here.
import type { z } from 'astro/zod';
import { formatWhen } from '../../facts/values/dates.ts';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import type { drawing } from '../../facts/schema/drawings/drawing.ts';
import type { Figure } from '../../facts/schema/figure.ts';

type Spec = z.input<typeof drawing>;

/** What was given for a drawing, and what it may look up. */
export interface Take {
  figures: string[];
  sizes: string[];
  /** What was given for an option. */
  given: (option: string) => string;
  figure: (id: string) => Pick<Figure, 'counts' | 'of' | 'unit' | 'by' | 'when' | 'claims'>;
  isParty: (id: string) => boolean;
}

export interface Template {
  /** Options that it needs besides the figures, and the fields of the drawing that they fill. */
  needs: Record<string, string[]>;
  draw: (take: Take) => Spec;
}

/** The party that puts all figures forward, if one does. */
function speaker({ figures, figure, isParty }: Take): { by?: string } {
  const [by, ...others] = new Set(figures.map((id) => figure(id).by));
  return by && others.length === 0 && isParty(by) ? { by } : {};
}

const labeled = ({ figure }: Take, id: string) => ({ figure: id, label: figure(id).counts });

/** Each group of people asked has a panel of its own, since its shares cannot be compared with another's. */
const shares = (take: Take): Spec => ({
  kind: 'shares',
  ...speaker(take),
  panels: [...Map.groupBy(take.figures, (id) => take.figure(id).of)].map(([label, ids]) => ({
    label,
    rows: ids.map((id) => labeled(take, id)),
  })),
});

const intervals = (take: Take): Spec => ({
  kind: 'intervals',
  most: Number(take.given('most')),
  panels: [{ label: take.given('group'), rows: take.figures.map((id) => ({ ...labeled(take, id), base: take.figure(id).of })) }],
});

const areas = (take: Take): Spec => ({
  kind: 'areas',
  bands: [
    {
      label: take.given('group'),
      rows: take.figures.map((id) => ({
        ...labeled(take, id),
        ...speaker({ ...take, figures: [id] }),
        texture: take.given('texture') as Texture,
      })),
    },
  ],
});

const lengths = (take: Take): Spec => ({
  kind: 'lengths',
  ...speaker(take),
  heads: { length: take.given('head-length'), size: take.given('head-size') },
  groups: [
    { label: take.given('group'), rows: take.figures.map((id, i) => ({ ...labeled(take, id), size: { figure: take.sizes[i] ?? '' } })) },
  ],
});

const counts = (take: Take): Spec => ({
  kind: 'counts',
  rows: take.figures.map((id) => {
    const { counts: label, of: says, unit, when, claims } = take.figure(id);
    const part = { figure: id, label: unit, texture: take.given('texture') as Texture };
    return { id, when: when ? formatWhen(when) : '', ...speaker({ ...take, figures: [id] }), label, text: says, parts: [part], claims };
  }),
});

/** Kinds of drawing that a list of figures is enough for. Others need more than can be asked for one by one. */
export const TEMPLATES: Record<string, Template> = {
  shares: { needs: {}, draw: shares },
  intervals: { needs: { group: ['panels', 'label'], most: ['most'] }, draw: intervals },
  areas: { needs: { group: ['bands', 'label'], texture: ['bands', 'rows', 'texture'] }, draw: areas },
  counts: { needs: { texture: ['rows', 'parts', 'texture'] }, draw: counts },
  lengths: {
    needs: {
      sizes: ['groups', 'rows', 'size', 'figure'],
      group: ['groups', 'label'],
      'head-length': ['heads', 'length'],
      'head-size': ['heads', 'size'],
    },
    draw: lengths,
  },
};

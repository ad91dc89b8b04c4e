import type { Data, UseKind } from '../schema/collections.ts';
import type { link, linkClaims } from './link.ts';

export type WithId<T> = T & { id: string };

/** A place that uses a claim, figure or chart: enough to name it and to work out its address. */
export type Use = WithId<{ kind: UseKind }>;

/** Ids that a text or entry names, by what they are. */
export type Named = Record<'claims' | 'figures' | 'charts' | 'events', Set<string>>;

/** A claim with everything that a page says beside it. */
export type LinkedClaim = ReturnType<typeof linkClaims>[number];

/** How we know a position: from the party's own pages, from somebody's report, or nothing was found. */
export type Basis = 'own' | 'reported' | 'none';

/** What rests on claims, with these in place of their ids. */
export type Linked<T> = Omit<T, 'claims'> & { claims: LinkedClaim[] };

type Agreed = Data<'questions'>['agreed'][number];
export type LinkedQuestion = Omit<WithId<Data<'questions'>>, 'agreed'> & { agreed: Linked<Agreed>[] };

type Account = Data<'charts'>['accounts'][number];
export type LinkedChart = Omit<WithId<Data<'charts'>>, 'accounts'> & { accounts: Linked<Account>[] };

export interface LinkedPosition extends Omit<WithId<Data<'positions'>>, 'statements' | 'replies' | 'figures' | 'charts'> {
  party: WithId<Data<'parties'>>;
  question: LinkedQuestion;
  /** The answer in one to three words; undefined where none was found. */
  answerLabel: string | undefined;
  basis: Basis;
  /** In the author's order: what carries the answer comes first. `own` where it rests on a page of the party's own that was read. */
  statements: { text: string; claims: [LinkedClaim, ...LinkedClaim[]]; own: boolean }[];
  replies: LinkedPosition[];
  repliedBy: LinkedPosition[];
  figures: LinkedFigure[];
  charts: LinkedChart[];
}

/** A matter on which sources differ, as a link names it. */
export type Dispute = WithId<Pick<Data<'disagreements'>, 'title'>>;

export interface LinkedFigure extends Linked<WithId<Data<'figures'>>> {
  usedBy: Use[];
  /** Matters on which another source says otherwise. */
  disputes: Dispute[];
}

/** All content, linked. */
export type Library = ReturnType<typeof link>;

import type { Edition, Locale } from '../../i18n/locale.ts';
import type { Claim, Source, State } from '../schema/source.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Chart } from '../schema/chart.ts';
import type { Correction } from '../schema/correction.ts';
import type { Disagreement } from '../schema/disagreement.ts';
import type { Proved } from '../schema/evidence.ts';
import type { Event } from '../schema/event.ts';
import type { Figure } from '../schema/figure.ts';
import type { Help } from '../schema/help.ts';
import type { Law } from '../schema/law.ts';
import type { LeftOut } from '../schema/left-out.ts';
import type { Page } from '../schema/page.ts';
import type { Party } from '../schema/party.ts';
import type { Position } from '../schema/position.ts';
import type { Question } from '../schema/question.ts';
import type { ReadersWords } from '../schema/readers-words.ts';
import type { Search } from '../schema/search.ts';
import type { Site } from '../schema/site.ts';
import type { Study } from '../schema/study.ts';
import type { Term } from '../schema/term.ts';
import type { Version } from '../schema/version.ts';
import type { Voice } from '../schema/voice.ts';

export type WithId<T> = T & { id: string };

/** A place that uses a claim, figure or chart: enough to name it and to work out its address. */
export interface Use {
  kind:
    | 'position'
    | 'question'
    | 'figure'
    | 'chart'
    | 'disagreement'
    | 'voice'
    | 'study'
    | 'event'
    | 'law'
    | 'term'
    | 'help'
    | 'party'
    | 'page'
    | 'overview'
    | 'source';
  id: string;
}

/** Ids that a text or entry names, by what they are. */
export type Named = Record<'claims' | 'figures' | 'charts' | 'events', Set<string>>;

/** The body of an entry, or its translation. */
export interface Body {
  /** As its author wrote it. */
  text: string;
  /** The entry that holds it, which Astro renders. */
  entry: { collection: CollectionName; id: string };
}

/** A claim with everything that a page says beside it. */
export interface LinkedClaim extends Omit<Claim, 'distance' | 'voice'> {
  source: WithId<Omit<Source, 'claims'>>;
  /** Whose claim it is, by id: a party, voice or speaker; the source's own voice where it names nobody. */
  voice: string | undefined;
  /** True where the source reports somebody else's claim. */
  secondHand: boolean;
  /** How far it was checked. */
  state: State;
  /** Matters on which another source says otherwise. */
  disputes: Dispute[];
  /** When it was said, or else published. */
  date: string | undefined;
  usedBy: Use[];
}

export interface LinkedStatement {
  text: string;
  claims: [LinkedClaim, ...LinkedClaim[]];
}

/** How we know a position: the party's own words, somebody's report of them, or nothing found. */
export type Basis = 'own' | 'reported' | 'none';

export interface LinkedPosition extends Omit<WithId<Position>, 'statements' | 'replies' | 'figures' | 'charts'> {
  party: WithId<Party>;
  question: WithId<Question>;
  /** The answer in one to three words; undefined where none was found. */
  answerLabel: string | undefined;
  basis: Basis;
  /** In the author's order: what carries the answer comes first. */
  statements: LinkedStatement[];
  replies: LinkedPosition[];
  repliedBy: LinkedPosition[];
  figures: LinkedFigure[];
  charts: WithId<Chart>[];
}

/** A matter on which sources differ, as a link names it. */
export interface Dispute {
  id: string;
  title: string;
}

export interface LinkedFigure extends Omit<WithId<Figure>, 'claims'> {
  claims: LinkedClaim[];
  usedBy: Use[];
  disputes: Dispute[];
}

export type LinkedEvent = Omit<WithId<Event>, 'claims'> & { claims: LinkedClaim[] };

/** A number that no source prints because we counted or chose it. */
export interface OwnNumber {
  place: Use;
  /** As it stands in the text. */
  number: string;
  why: string;
}

/** All content, linked. Lists stand in the order in which the site shows them. */
export interface Library {
  /** The language that its texts are in. */
  locale: Locale;
  site: Site;
  parties: WithId<Party>[];
  questions: WithId<Question>[];
  /** By `party/question`. */
  positions: Map<string, LinkedPosition>;
  sources: WithId<Omit<Source, 'claims'>>[];
  claims: Map<string, LinkedClaim>;
  /** What was proved of each archived source, by its id. */
  evidence: Map<string, Proved>;
  figures: Map<string, LinkedFigure>;
  charts: WithId<Chart>[];
  /** Frozen versions of each chart, newest first, by its id. */
  versions: Map<string, Version[]>;
  /** Uses of each chart, by its id. */
  chartUses: Map<string, Use[]>;
  /** What the drawing and the sentences of each view of a chart name, by its path: `chart` or `chart/view`. */
  viewNames: Map<string, Named>;
  /** What the title and the finding of each chart name, by its id: lists of charts print no more. */
  findingNames: Map<string, Named>;
  voices: WithId<Voice>[];
  studies: WithId<Study>[];
  disagreements: WithId<Disagreement>[];
  events: LinkedEvent[];
  laws: WithId<Law>[];
  terms: WithId<Term>[];
  help: WithId<Help>[];
  pages: Map<string, WithId<Page>>;
  /** Bodies by the entry's collection and id: `positions/reds/tea`. */
  bodies: Map<string, Body>;
  corrections: WithId<Correction>[];
  leftOut: WithId<LeftOut>[];
  ownNumbers: OwnNumber[];
  /** The site's other languages. */
  editions: Edition[];
  /** What readers type and mean. */
  readersWords: ReadersWords;
  /** The search behind what an entry says was not found, by the entry’s collection and id: `figures/cups`. */
  searches: Map<string, Search>;
}

import { spoken } from './edition.ts';
import type { Source, State } from '../facts/schema/source.ts';
import * as en from './en/value-words.ts';
import * as es from './es/value-words.ts';

export type { Meaning } from './en/value-words.ts';

// Words for values that content may have, in the language of the page that is being made. What each is for is told in `en/`.
export const claimStateWords = spoken(en.claimStateWords, { es: es.claimStateWords });
export const distanceWords = spoken(en.distanceWords, { es: es.distanceWords });
export const basisWords = spoken(en.basisWords, { es: es.basisWords });
export const sourceKindWords = spoken(en.sourceKindWords, { es: es.sourceKindWords });
export const sourceKindTitles = spoken(en.sourceKindTitles, { es: es.sourceKindTitles });
export const claimKindWords = spoken(en.claimKindWords, { es: es.claimKindWords });
export const confidenceWords = spoken(en.confidenceWords, { es: es.confidenceWords });
export const roleWords = spoken(en.roleWords, { es: es.roleWords });
export const precisionWords = spoken(en.precisionWords, { es: es.precisionWords });
export const stateWords = spoken(en.stateWords, { es: es.stateWords });
export const correctionWords = spoken(en.correctionWords, { es: es.correctionWords });
export const sampleWords = spoken(en.sampleWords, { es: es.sampleWords });

/** All states of a claim, in their order. */
export const CLAIM_STATES = Object.keys(claimStateWords) as State[];

/** All kinds of sources, in the order of their heads. */
export const SOURCE_KINDS = Object.keys(sourceKindTitles) as Source['kind'][];

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as others from '../../testing/quantities-sentences.ts';
import { quantitiesIn, sameNumber, without } from './quantities.ts';

/** What the sentences below count, besides what any do. */
const COUNTED =
  'beds callers cases clients clinicians clinics deficiencies doctors hospitals nurses patients physicians strikers strikes therapists'.split(
    ' ',
  );
const found = (text: string) => quantitiesIn(text, COUNTED);

/** Sentences that say how many or how much, with what must be found. */
const SAID: [string, string[]][] = [
  ['About 2,400 people struck.', ['2,400']],
  ['It holds $67 billion.', ['67']],
  ['Cups,120,,cups-poured', ['120']],
  ['In 51.6 percent of tests the answer was wrong.', ['51.6']],
  ['19 of 20 deficiencies stood uncorrected.', ['19', '20']],
  ['It was a 24-hour strike.', ['24']],
  ['Wait 10 business days, or 48 hours.', ['10', '48']],
  ['They offered 17% over 4 years.', ['17', '4']],
  ['The fine was $1.25m.', ['1.25']],
  ['The ratio was 3:1 in the spring.', ['3', '1']],
  ['Half of the patients waited.', ['half']],
  ['More than half the callers hung up.', ['half']],
  ['Spending was halved within a year.', ['halved']],
  ['Its workforce doubled in a decade.', ['doubled']],
  ['The hospital is doubling its beds.', ['doubling']],
  ['Costs tripled after the merger.', ['tripled']],
  ['The rate has quadrupled since then.', ['quadrupled']],
  ['Demand grew threefold.', ['threefold']],
  ['They paid twice as much as before.', ['twice']],
  ['They paid double the usual price.', ['double']],
  ['Two thirds of nurses agreed.', ['two thirds']],
  ['Two-thirds of nurses agreed.', ['two-thirds']],
  ['One third were never called back.', ['one third']],
  ['A quarter of the money was kept.', ['quarter']],
  ['A third more people came.', ['third']],
  ['Three quarters of the callers waited.', ['three quarters']],
  ['One in five waited too long.', ['one in five']],
  ['Nine out of ten agreed with it.', ['nine out of ten']],
  ['A majority of therapists left.', ['majority']],
  ['Only a minority of members complained.', ['minority']],
  ['Most patients were seen on time.', ['most']],
  ['Most people never complain.', ['most']],
  ['Most urgent cases were missed.', ['most']],
  ['Most of the clinicians left.', ['most']],
  ['In most places it was the rule.', ['most']],
  ['Nearly all appointments were by video.', ['nearly all']],
  ['Almost every therapist signed.', ['almost every']],
  ['Almost no patient was asked.', ['almost no']],
  ['Dozens of complaints were sent.', ['dozens']],
  ['It sent more than a dozen letters.', ['dozen']],
  ['Hundreds of jobs were cut.', ['hundreds']],
  ['Thousands of patients waited.', ['thousands']],
  ['It spent millions on advertising.', ['millions']],
  ['A million people live there.', ['million']],
  ['They struck for five days.', ['five']],
  ['It was a five-day strike.', ['five']],
  ['The plan runs for twenty-four months.', ['twenty-four']],
  ['Eleven deficiencies were found.', ['eleven']],
  ['They see patients every two weeks.', ['two']],
  ['Three licensed physicians rated the cases.', ['three']],
  ['Seven hundred workers were told to go.', ['seven hundred']],
  ['Ten percent left within the year.', ['ten']],
  ['The list was four times as long.', ['four times']],
  ['She treated forty clients a week.', ['forty']],
  ['The state closed six clinics.', ['six']],
];

/** Sentences in which nothing must be found. */
const NOT_SAID = [
  'The ids tea-2026-1 and survey-2026-12 end in a year and a number.',
  'They want tea.<Cite claims="tea-2026-1 2026-2"/> <Chart id="2026-3"/>',
  'It may be used under CC BY-SA 4.0, or the Open Government Licence 3.0.',
  'It is under Creative Commons Attribution 4.0 International.',
  'On March 18, 2026, they struck.',
  'The day was not seen, so about February 19 to 20, 2026.',
  'Posted on 12 October 2023, dated 2023-10-12.',
  'SB 1234 (2021) and AB 56 are laws.',
  'See Figure 2 and question 11.',
  'It stands in paragraph 14 of our copy.',
  'The Cup, ¶ 14.',
  'GPT-4 is a name, and c-01 an id.',
  'The [page](https://example.org/2/3) is of 2022.',
  'In the 1990s the rules were others.',
  'A fine of {fine-50} was set.',
  'They sent <Fig id="letters-12"/> letters.',
  'The two sides bargain again.',
  'Both sides say so.',
  'One of them said no.',
  'One day it may change.',
  'Nobody has counted them.',
  'The first of the two is older.',
  'Three kinds of tool get mixed up here.',
  'There are two regions, north and south.',
  'It names three things that differ.',
  'They spoke on behalf of the members.',
  'She met them halfway.',
  'It was a half-hearted answer.',
  'In the second half of 2022 it was worse.',
  'The first quarter of 2026 is reported.',
  'His better half signed too.',
  'The majority leader spoke.',
  'The minority whip asked for it.',
  'Ethnic minorities were asked as well.',
  'It takes at most a day.',
  'The most recent page says so.',
  'This is the most common answer.',
  'What matters most is the wording.',
  'It is the most that was offered.',
  'She asked twice.',
  'They were double booked.',
  'A third party holds the data.',
  'The third account differs.',
  'On the one hand it is cheap.',
  'Everyone agrees on the date.',
  'Some patients waited; many did not.',
  'Several complaints were sent.',
  'Few people read it.',
  'The second day was quieter.',
  'The law counts in business days.',
  'Version 2 of the form is in use.',
  'Section 5 of the contract says so.',
  'A once-a-year review is planned.',
  'No one was laid off.',
  'He is second to none.',
  'They write in their notes every day.',
  'At sixes and sevens, they left.',
  'The all-or-nothing offer failed.',
  'Millions of dollars',
  'The last quarter of the year is busy.',
];

/** What the method finds right and wrong in sentences, as shares of sentences. */
function measure(said: [string, string[]][], notSaid: string[]) {
  const missed = said.filter(([text, all]) => !all.every((one) => found(text).includes(one))).map(([text]) => text);
  const alarms = notSaid.filter((text) => found(text).length > 0);
  const hits = said.length - missed.length;
  return { missed, alarms, recall: hits / said.length, precision: hits / (hits + alarms.length) };
}

const tell = (name: string, { recall, precision }: ReturnType<typeof measure>, said: number, all: number) =>
  `${name}: ${all} sentences, ${all - said} of which say no quantity: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

test('quantities are told from other words, sentence by sentence', (t) => {
  const result = measure(SAID, NOT_SAID);
  t.diagnostic(tell('own sentences', result, SAID.length, SAID.length + NOT_SAID.length));
  assert.ok(SAID.length + NOT_SAID.length >= 80 && NOT_SAID.length >= SAID.length);
  assert.deepEqual(result.missed, [], 'not found');
  assert.deepEqual(result.alarms, [], 'found where nothing is said');
  const wrong = SAID.filter(([text, all]) => found(text).some((one) => !all.includes(one)));
  assert.deepEqual(wrong, [], 'found too much in a sentence with a quantity');
});

test('in sentences by another hand few quantities are missed and few false alarms given', (t) => {
  const result = measure(others.SAID, others.NOT_SAID);
  t.diagnostic(tell('by another hand', result, others.SAID.length, others.SAID.length + others.NOT_SAID.length));
  assert.ok(result.recall >= 0.97 && result.precision >= 0.92, JSON.stringify(result));
});

test('what a dispute counts is its own to say', () => {
  const text = 'Five cups were poured, and most kettles sang.';
  assert.deepEqual(quantitiesIn(text), []);
  assert.deepEqual(quantitiesIn(text, ['cups', 'kettles']), ['five', 'most']);
  assert.deepEqual(quantitiesIn(text, ['tea cups']), []);
  assert.deepEqual(quantitiesIn('Five tea cups stood there for two days.', ['tea cups']).sort(), ['five', 'two']);
});

test('a number is the same in digits, in words and in another form of the verb', () => {
  assert.ok(sameNumber('Five', '5') && sameNumber('twenty-four', '24') && sameNumber('doubled', 'doubling'));
  assert.ok(!sameNumber('five', '50') && !sameNumber('half', '50'));
});

test('the printed numbers of a claim are allowed, and no others', () => {
  assert.deepEqual(without(['17', '18', 'four'], ['17', '4']), ['18']);
});

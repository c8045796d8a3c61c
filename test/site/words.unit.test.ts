import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { cymraeg } from '../../pages/words/cymraeg.ts';
import { dutyWords } from '../../pages/words/duties.ts';
import { english } from '../../pages/words/english.ts';
import { eventWords } from '../../pages/words/events.ts';
import { ownPageWords } from '../../pages/words/own-pages.ts';
import { stageWords } from '../../pages/words/stages.ts';

/** Every text in a tree of texts, by where it stands. */
function textsOf(said: unknown, at = ''): (readonly [string, string])[] {
  if (typeof said === 'string') return [[at, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, inner]) => textsOf(inner, `${at}/${name}`));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** The American school year in which a child reads it; nine years old is the fourth. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentence = Math.max(1, text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length);
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const inLanguage = (language: 'en' | 'cy') =>
  Object.fromEntries(
    [...Object.entries(dutyWords), ...Object.entries(eventWords), ...Object.entries(stageWords)].map(
      ([name, words]) => [name, words[language]],
    ),
  );
const inEnglish = textsOf({ ...english, ...inLanguage('en'), own: ownPageWords.en });
const inWelsh = textsOf({ ...cymraeg, ...inLanguage('cy'), own: ownPageWords.cy });

// Of a label of two or three words the measure says nothing.
const measured = inEnglish.filter(([, text]) => wordsOf(text).length >= 4);

describe('what the victims’ pages say', () => {
  it.each(measured)('can be read at nine: %s', (_at, text) => {
    expect([text, gradeOf(text) <= 5]).toEqual([text, true]);
  });

  it('is easier than that as a whole', () => {
    const grades = measured.map(([, text]) => gradeOf(text));
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(4);
  });

  it('measures as it should', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
    expect(
      gradeOf('Subsequent to consideration of representations, the application was deemed inadmissible.'),
    ).toBeGreaterThan(12);
  });

  it('has words for every duty of every rule set', () => {
    const owed = ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(owed.filter((id) => !Object.hasOwn(dutyWords, id))).toEqual([]);
  });

  it('leaves the same places to be filled in both languages', () => {
    const places = (texts: typeof inEnglish) =>
      texts.flatMap(([at, text]) => (text.match(/\{\w+\}/g) ?? []).map((place) => `${at} ${place}`)).sort();
    expect(places(inWelsh)).toEqual(places(inEnglish));
  });

  it('says nothing in English where it speaks Welsh', () => {
    const english = new Map(inEnglish);
    const same = inWelsh.filter(([at, text]) => wordsOf(text).length > 1 && english.get(at) === text);
    expect(same).toEqual([]);
  });

  it('says in Welsh that a machine made it', () => {
    expect(cymraeg.machineMade).not.toBe('');
    expect(english.machineMade).toBe('');
  });

  it('says nothing of the news that a duty is to tell while it is owed', () => {
    const owed = Object.entries(dutyWords).filter(
      ([, { en }]) => en.done.startsWith('told you') && en.owed.includes('news'),
    );
    expect(new Set(owed.map(([, { en }]) => en.owed)).size).toBe(1);
  });
});

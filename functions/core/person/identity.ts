import type { Details } from './told.ts';
import { bareName, isSameName } from './same-name.ts';

/** What a caller answered to the questions that make sure who they are. */
export interface IdentityAnswers {
  readonly familyName?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly postcode?: string | undefined;
  readonly codeWord?: string | undefined;
}

/** How many of the three questions must be answered rightly. */
const MOST_WRONG = 1;

/**
 * Whether answers prove who a caller is: two of three, and the code word where one is set. `ring-back`: whom the
 * victim fears knows all the answers and no code word is set, so that nobody proves it by a call.
 */
export function identityBy(
  { person, address, safeContact }: Details,
  answers: IdentityAnswers,
  isFlagged: boolean,
): 'passed' | 'failed' | 'ring-back' {
  const codeWord = safeContact?.codeWord;
  if (isFlagged && codeWord === undefined) return 'ring-back';
  const right = [
    answers.familyName !== undefined && isSameName(person.familyName, answers.familyName),
    answers.dateOfBirth !== undefined && person.dateOfBirth === answers.dateOfBirth,
    answers.postcode !== undefined && isSameName(address?.postcode, answers.postcode),
  ];
  const wrong = right.filter((isRight) => !isRight).length;
  const knowsWord =
    codeWord === undefined ||
    (answers.codeWord !== undefined && bareName(answers.codeWord) === bareName(codeWord));
  return wrong <= MOST_WRONG && knowsWord ? 'passed' : 'failed';
}

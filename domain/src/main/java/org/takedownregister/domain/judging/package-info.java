/**
 * The heart of the domain: what sources say of the same thing is compared by written rules, and every
 * verdict comes with its reason in one sentence. The rules for figures stand in {@link
 * org.takedownregister.domain.judging.Judge}; one case with everything judged is a {@link
 * org.takedownregister.domain.judging.CaseJudgement}. Everything here is a function of its arguments: no
 * clock, no store, and no order of claims changes an answer.
 */
@NullMarked
package org.takedownregister.domain.judging;

import org.jspecify.annotations.NullMarked;

package carefair.estimator.ui;

import carefair.ui.Answer;
import java.util.function.Supplier;

/**
 * One question on its page.
 *
 * @param understood the answer in the form in which it is kept; to be asked once nothing is wrong with it
 */
record Asking(Answer<?> question, Supplier<String> understood) {}

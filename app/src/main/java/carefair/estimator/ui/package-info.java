/** The pages of an estimate: its questions, the answer, and what to do next. */
@NullMarked
package carefair.estimator.ui;

import org.jspecify.annotations.NullMarked;

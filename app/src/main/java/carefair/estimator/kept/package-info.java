/** Answers that somebody asked to keep, under a code that only they have. */
@NullMarked
package carefair.estimator.kept;

import org.jspecify.annotations.NullMarked;

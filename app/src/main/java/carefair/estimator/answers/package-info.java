/** What somebody answered in the journey, which questions still matter, and what the answers mean to the calculation. */
@NullMarked
package carefair.estimator.answers;

import org.jspecify.annotations.NullMarked;

/** The estimate as an interface for others: JSON in, JSON out, for everybody, keeping nothing. Described by {@code openapi.yaml}. */
@NullMarked
package carefair.estimator.api;

import org.jspecify.annotations.NullMarked;

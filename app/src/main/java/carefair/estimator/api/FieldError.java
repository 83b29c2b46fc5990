package carefair.estimator.api;

/**
 * One thing that is wrong in a request.
 *
 * @param field where, such as {@code income[0].amount}
 * @param message what, in words
 */
record FieldError(String field, String message) {}

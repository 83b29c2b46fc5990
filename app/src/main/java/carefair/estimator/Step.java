package carefair.estimator;

import carefair.shared.Money;
import java.time.LocalDate;

/**
 * One change in what a person pays as time passes.
 *
 * @param weeks from now
 * @param savings what can be spent is worth then: savings, investments, other money
 * @param estimate what they would pay from then on
 */
public record Step(int weeks, LocalDate day, StepReason reason, Money savings, Estimate estimate) {}

package carefair.settings;

import carefair.shared.Money;

/**
 * What a council decided about the money it pays in and takes back, from {@code council.yaml}.
 *
 * @param oneOffAlone the most one officer may pay in by one-off payments to one person in 28 days without a second officer
 * @param surplusWeeks how many weeks of the usual payment may be left before the rest counts as a surplus
 * @param reclaimAnswerDays how many days the person has to answer a notice before any surplus is taken back
 */
public record DirectPaymentRules(Money oneOffAlone, int surplusWeeks, int reclaimAnswerDays) {}

package carefair.estimator.api;

import carefair.estimator.Circumstances;
import carefair.settings.Rates;
import carefair.shared.TaxYear;

/** A request that can be answered. */
record Request(Circumstances circumstances, Rates rates, TaxYear year) {}

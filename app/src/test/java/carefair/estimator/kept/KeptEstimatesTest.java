package carefair.estimator.kept;

import carefair.testing.CarefairTest;

@CarefairTest
class KeptEstimatesTest extends KeptEstimatePromises {}

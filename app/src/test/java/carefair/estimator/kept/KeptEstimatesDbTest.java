package carefair.estimator.kept;

import carefair.testing.MariaDbTest;

@MariaDbTest
class KeptEstimatesDbTest extends KeptEstimatePromises {}

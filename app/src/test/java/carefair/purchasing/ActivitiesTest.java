package carefair.purchasing;

import carefair.testing.CarefairTest;

/** Activities on the embedded database. */
@CarefairTest
class ActivitiesTest extends ActivityPromises {}

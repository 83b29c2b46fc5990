package carefair.purchasing;

import carefair.testing.CarefairTest;

/** Who is found for a certain day, on the embedded database. */
@CarefairTest
class FreeDaysAtWorkTest extends FreeDayPromises {}

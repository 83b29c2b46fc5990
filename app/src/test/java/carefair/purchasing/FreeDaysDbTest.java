package carefair.purchasing;

import carefair.testing.MariaDbTest;

/** Who is found for a certain day, on MariaDB. */
@MariaDbTest
class FreeDaysDbTest extends FreeDayPromises {}

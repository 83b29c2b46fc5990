package carefair.purchasing;

import carefair.testing.CarefairTest;

/** The promises of regular orders on the embedded database. */
@CarefairTest
class RegularOrdersTest extends RegularPromises {}

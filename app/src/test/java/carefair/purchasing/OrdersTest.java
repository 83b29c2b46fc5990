package carefair.purchasing;

import carefair.testing.CarefairTest;

/** The promises of orders on the embedded database. */
@CarefairTest
class OrdersTest extends OrderPromises {}

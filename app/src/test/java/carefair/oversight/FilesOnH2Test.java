package carefair.oversight;

import carefair.testing.CarefairTest;

/** In and out by file on the embedded database. */
@CarefairTest
class FilesOnH2Test extends FilesPromises {}

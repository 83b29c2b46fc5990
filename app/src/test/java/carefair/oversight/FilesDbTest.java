package carefair.oversight;

import carefair.testing.MariaDbTest;

/** In and out by file on a real MariaDB. */
@MariaDbTest
class FilesDbTest extends FilesPromises {}

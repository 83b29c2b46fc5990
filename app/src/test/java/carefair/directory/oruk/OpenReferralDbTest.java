package carefair.directory.oruk;

import carefair.testing.MariaDbTest;

/** The feed on a real MariaDB. */
@MariaDbTest
class OpenReferralDbTest extends OpenReferralRules {}

package carefair.directory.oruk;

import carefair.testing.CarefairTest;

/** The feed on the embedded database. */
@CarefairTest
class OpenReferralHttpTest extends OpenReferralRules {}

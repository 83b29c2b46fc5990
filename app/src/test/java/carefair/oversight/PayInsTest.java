package carefair.oversight;

@OversightTest
class PayInsTest extends PayInsPromises {}

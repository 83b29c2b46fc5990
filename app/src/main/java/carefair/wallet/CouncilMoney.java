package carefair.wallet;

import org.springframework.stereotype.Component;

/** What the council does with wallets: it pays in, and after notice takes back. */
@Component
record CouncilMoney(PayingIn payingIn, Reclaiming reclaiming) {}

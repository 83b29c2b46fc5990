package carefair.directory;

import carefair.shared.Money;

/**
 * Published, in the transaction that changed it, when what people may order costs another sum from now on. Orders placed before keep
 * theirs.
 */
public record PriceChanged(OfferId offer, String listingName, Money before, Money after) {}

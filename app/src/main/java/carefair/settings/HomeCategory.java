package carefair.settings;

/**
 * One of the service categories by which a council tells care homes apart.
 *
 * @param code as it is kept and as in addresses
 * @param name as the council publishes it
 */
public record HomeCategory(String code, String name) {}

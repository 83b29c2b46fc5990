package carefair.settings;

import java.util.List;

/**
 * The council this installation serves, as its folder under {@code config/} describes it.
 *
 * @param code the folder's name, such as {@code dorset}
 * @param area what people call the council's area, such as {@code Dorset}
 * @param phone the number for help, as people write it, such as {@code 01305 000 000}
 * @param hours when the phone is answered
 * @param authorityCodes the ONS codes of the area
 * @param localities the council's own parts of the area; one, where it has none
 */
public record Council(
        String code,
        String name,
        String serviceName,
        String area,
        String phone,
        String hours,
        String email,
        List<String> authorityCodes,
        List<String> localities) {

    /** The phone number for a link: {@code tel:+441305000000}. */
    public String phoneLink() {
        return "tel:+44" + phone.replaceAll("[^0-9]", "").substring(1);
    }
}

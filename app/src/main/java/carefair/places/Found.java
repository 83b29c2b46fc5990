package carefair.places;

import java.util.List;

/** What came of looking for a place that somebody typed. */
public sealed interface Found {

    record One(Whereabouts place) implements Found {}

    /** A name that exists more than once: each with what tells it apart, such as {@code Melbury, near Shaftesbury}. */
    record Several(List<Whereabouts> places) implements Found {}

    /** It has letters and digits like a postcode but not the shape of one. */
    record NotAPostcode(String typed) implements Found {}

    /** The shape is right but neither the postcode nor its sector nor its outcode is known. */
    record UnknownPostcode(String typed) implements Found {}

    /** No town or village by that name. {@code near} holds up to five names spelt much like it. */
    record UnknownName(String typed, List<String> near) implements Found {}
}

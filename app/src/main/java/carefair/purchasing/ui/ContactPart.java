package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.directory.PublicContact;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** How somebody is reached outside of the service, as far as the register that named them published it. */
@org.springframework.stereotype.Component
class ContactPart {

    private final Kit kit;

    ContactPart(Kit kit) {
        this.kit = kit;
    }

    /** Empty where nothing was published. */
    List<Component> of(Listing listing) {
        var make = kit.build();
        var contact = PublicContact.of(listing);
        var parts = new ArrayList<Component>();
        if (!contact.isEmpty()) {
            parts.add(make.p("purchasing.enquiry.contact.also", listing.name()));
        }
        contact.phones().forEach(phone -> parts.add(call(phone)));
        contact.website()
                .ifPresent(
                        site -> parts.add(make.p(make.link(site, "purchasing.enquiry.contact.site", listing.name()))));
        contact.register()
                .ifPresent(page ->
                        parts.add(make.p(make.link(page, "purchasing.enquiry.contact.register", listing.name()))));
        contact.address().ifPresent(address -> parts.add(make.p("purchasing.enquiry.contact.address", address)));
        return parts;
    }

    private Component call(String phone) {
        return new Paragraph(new Anchor(
                "tel:" + phone.replaceAll("[^+\\d]", ""), kit.texts().say("purchasing.enquiry.contact.phone", phone)));
    }
}

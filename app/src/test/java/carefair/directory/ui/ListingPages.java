package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.AtTheKeyboard;
import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Providers and officers at the pages about listings, in tests without a browser. */
abstract class ListingPages extends AtTheKeyboard {

    static final Who.System US = new Who.System("test");

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    /** Somebody new who signs in for the first time. */
    SignInId as(String name, Set<Role> roles) {
        return as(signIns.expect(US, "test", UUID.randomUUID().toString(), name, roles));
    }

    /** Somebody whom every page lets in that lets in anybody or an administrator; what they may do there is asked of their roles. */
    SignInId as(SignInId signIn) {
        signedIn(signIn, "USER", "ADMINISTRATOR");
        return signIn;
    }

    static Stream<Component> links(Component under) {
        var here = "a".equals(under.getElement().getTag()) ? Stream.of(under) : Stream.<Component>empty();
        return Stream.concat(here, under.getChildren().flatMap(ListingPages::links));
    }

    void open(String path) {
        goTo(path);
    }
}

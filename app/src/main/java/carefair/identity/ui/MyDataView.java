package carefair.identity.ui;

import carefair.audit.Words;
import carefair.identity.PersonalFile;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What is held about whoever is signed in: all of it to download, and what they wrote to put right. */
@Route("account/data")
@PermitAll
final class MyDataView extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final PersonalFile file;

    MyDataView(Kit kit, SignedIn signedIn, PersonalFile file) {
        super(kit, "identity.data.title");
        this.signedIn = signedIn;
        this.file = file;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = signedIn.residentOrUnjoined();
        back(WhereToGo.ACCOUNT);
        narrow();
        show(make.h1("identity.data.title"));
        if (who instanceof Who.Resident resident && !resident.isThemselves()) {
            show(make.p("identity.data.own-only"));
            return;
        }
        show(
                make.lead("identity.data.lead"),
                make.p(make.tap("/personal-data.pdf", "identity.data.pdf")),
                make.p(make.tap("/personal-data.json", "identity.data.json")),
                make.h2("identity.data.wrong"),
                make.p("identity.data.wrong.text"));
        show(words(who));
    }

    private Component words(Who.Asker who) {
        var all = file.written(who);
        return make.section(
                make.h2("identity.data.words"), all.isEmpty() ? make.p("identity.data.words.none") : list(all));
    }

    private Component list(List<Words.Written> all) {
        var list = new UnorderedList();
        list.addClassName("plain");
        all.forEach(one -> list.add(new ListItem(
                make.said(one.text()),
                make.p(make.link(
                        "/app/account/data/words/" + one.id().value(), "identity.data.words.correct", one.at())))));
        return list;
    }
}

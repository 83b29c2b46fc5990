package carefair.directory.ui;

import carefair.directory.ListingVersion;
import carefair.directory.ListingVersion.State;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What a provider wrote that people do not see yet, each with what can be done about it. */
record OpenVersions(Build make) {

    Component part(ListingVersion version) {
        var name = version.says().name();
        var part = make.section(new H2(name));
        part.addClassName("gap");
        part.add(make.p(tag(version.state())));
        part.add(make.p("directory.version.text." + version.state()));
        if (!version.answer().isEmpty()) {
            part.add(make.inset(Tone.WAIT, make.p("directory.version.answer"), make.said(version.answer())));
        }
        if (version.state() != State.WAITING) {
            part.add(make.p(about(make.tap(Uploads.photos(version.listing()), "directory.photos.link"), name)));
        }
        buttons(part, version, name);
        return part;
    }

    Component tag(State state) {
        return make.tag(state == State.SHOWN ? Tone.GOOD : Tone.WAIT, "directory.version.tag." + state);
    }

    private void buttons(Section part, ListingVersion version, String name) {
        var see = about(make.secondButtonLink(VersionDesk.preview(version.id()), "directory.version.preview"), name);
        var buttons = make.buttons();
        if (version.state() != State.WAITING) {
            buttons.add(about(make.buttonLink(PublishView.href(version.id()), "directory.version.publish"), name));
        }
        buttons.add(
                see, about(make.secondButtonLink(EditListing.href(version.listing()), "directory.edit.link"), name));
        part.add(buttons);
    }

    private <C extends Component> C about(C link, String name) {
        link.getElement().appendChild(make.hidden("directory.about", name).getElement());
        return link;
    }
}

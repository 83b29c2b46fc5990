package carefair.directory.ui;

import carefair.directory.ListingKind;
import carefair.directory.Sharing;
import carefair.places.Exactness;
import carefair.places.Whereabouts;

/** How exactly anybody is told how far it is: of who may work from home no more than about so many whole miles. */
final class Roughly {

    private Roughly() {}

    /** The same place, as exact as a distance to a listing of this kind may be told from it. */
    static Whereabouts from(Whereabouts place, ListingKind kind) {
        return Sharing.mayWorkAlone(kind)
                ? new Whereabouts(
                        place.label(),
                        place.point(),
                        Exactness.OUTCODE,
                        place.withinMetres(),
                        place.locality(),
                        place.inArea())
                : place;
    }
}

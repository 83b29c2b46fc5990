package carefair.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a provider says of a listing beside its words: what people filter by, when it opens, its photos and documents.
 *
 * @param traits its rating among them is never what the provider says, and counts for nothing here
 * @param opening in the order in which it is shown, at most {@value #MOST_TIMES}
 * @param photos in the order in which they are shown, at most {@value #MOST_PHOTOS}
 * @param papers likewise, at most {@value #MOST_PAPERS}
 */
public record Particulars(Traits traits, List<OpeningTime> opening, List<Photo> photos, List<Paper> papers) {

    public static final int MOST_TIMES = 14;
    public static final int MOST_PHOTOS = 6;
    public static final int MOST_PAPERS = 3;

    public static final Particulars NONE = new Particulars(Traits.NONE, List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if there is more of something than is kept */
    public Particulars {
        opening = List.copyOf(opening);
        photos = List.copyOf(photos);
        papers = List.copyOf(papers);
        if (opening.size() > MOST_TIMES || photos.size() > MOST_PHOTOS || papers.size() > MOST_PAPERS) {
            throw new IllegalArgumentException("More than a listing has: " + opening.size() + " opening times, "
                    + photos.size() + " photos, " + papers.size() + " documents");
        }
    }

    public Particulars saying(Traits newTraits) {
        return new Particulars(newTraits, opening, photos, papers);
    }

    /** The same with other opening times: the usual times that people search by follow those of every week. */
    public Particulars open(List<OpeningTime> newOpening) {
        var times = EnumSet.noneOf(UsualTime.class);
        times.addAll(traits.times());
        opening.forEach(time -> times.removeAll(time.usual()));
        newOpening.forEach(time -> times.addAll(time.usual()));
        return new Particulars(traits.at(times), newOpening, photos, papers);
    }

    public Particulars showing(List<Photo> newPhotos) {
        return new Particulars(traits, opening, newPhotos, papers);
    }

    /**
     * The same with a photo in another place among the others; as it is where there is no such photo, or no such place.
     *
     * @param to 0 for the first
     */
    public Particulars moving(FileId photo, int to) {
        int at = photos.stream().map(Photo::id).toList().indexOf(photo);
        if (at < 0 || to < 0 || to >= photos.size()) {
            return this;
        }
        var moved = new ArrayList<>(photos);
        moved.add(to, moved.remove(at));
        return showing(moved);
    }

    public Particulars giving(List<Paper> newPapers) {
        return new Particulars(traits, opening, photos, newPapers);
    }

    Set<FileId> files() {
        return Stream.concat(photos.stream().map(Photo::id), papers.stream().map(Paper::id))
                .collect(Collectors.toSet());
    }
}

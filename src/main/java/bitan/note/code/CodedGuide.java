package bitan.note.code;

import java.util.List;

import bitan.guide.Guide;
import bitan.guide.Material;

/**
 * What a resume code needs of a guide. Immutable.
 *
 * @param id its identifier
 * @param materials the identifiers of its materials, in the guide's order
 */
public record CodedGuide(String id, List<String> materials) {
    public CodedGuide {
        materials = List.copyOf(materials);
    }

    /** What the codes of a counter with these guides need. */
    public static List<CodedGuide> all(List<Guide> guides) {
        return guides.stream()
                .map(guide -> new CodedGuide(guide.id(),
                        guide.materials().stream().map(Material::id).toList()))
                .toList();
    }

    /** Which bits stand for these materials; those the guide does not have are left out. */
    long bits(Iterable<String> ids) {
        long bits = 0;
        for (var id : ids) {
            int index = materials.indexOf(id);
            bits |= index < 0 || index >= Long.SIZE ? 0 : 1L << index;
        }
        return bits;
    }

    /** The materials those bits stand for. */
    List<String> materials(long bits) {
        return materials.stream().filter(id -> (bits & bits(List.of(id))) != 0).toList();
    }
}

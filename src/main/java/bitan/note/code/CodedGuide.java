package bitan.note.code;

import java.util.List;

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

package bitan.note.code;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.Material;

/**
 * What a resume code needs of a guide. Immutable.
 *
 * @param id its identifier
 * @param materials the identifiers of its materials, in the guide's order
 * @param conditions the identifiers of its conditions, in the guide's order
 */
public record CodedGuide(String id, List<String> materials, List<String> conditions) {
    public CodedGuide {
        materials = List.copyOf(materials);
        conditions = List.copyOf(conditions);
    }

    /** One that asks nothing first. */
    public CodedGuide(String id, List<String> materials) {
        this(id, materials, List.of());
    }

    /** What the codes of a counter with these guides need. */
    public static List<CodedGuide> all(List<Guide> guides) {
        return guides.stream()
                .map(guide -> new CodedGuide(guide.id(),
                        guide.materials().stream().map(Material::id).toList(),
                        guide.conditions().stream().map(Condition::id).toList()))
                .toList();
    }

    /** Which bits stand for these materials, up to the 64th; those the guide does not have are left out. */
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

    /** How many bytes {@link #packed} takes. */
    int packedLength() {
        return (materials.size() + 2 * conditions.size() + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** A bit for each material that is missing, then for each condition whether it is answered and whether it holds. */
    byte[] packed(List<String> missing, Map<String, Boolean> answers) {
        var bits = new BitSet();
        for (int i = 0; i < materials.size(); i++) {
            bits.set(i, missing.contains(materials.get(i)));
        }
        for (int i = 0; i < conditions.size(); i++) {
            int at = materials.size() + 2 * i;
            bits.set(at, answers.containsKey(conditions.get(i)));
            bits.set(at + 1, answers.getOrDefault(conditions.get(i), false));
        }
        return Arrays.copyOf(bits.toByteArray(), packedLength());
    }

    /** What was missing when this was packed. */
    List<String> missing(byte[] packed) {
        var bits = BitSet.valueOf(packed);
        return materials.stream().filter(id -> bits.get(materials.indexOf(id))).toList();
    }

    /** What was answered when this was packed. */
    Map<String, Boolean> answers(byte[] packed) {
        var bits = BitSet.valueOf(packed);
        var all = new HashMap<String, Boolean>();
        for (int i = 0; i < conditions.size(); i++) {
            int at = materials.size() + 2 * i;
            if (bits.get(at)) {
                all.put(conditions.get(i), bits.get(at + 1));
            }
        }
        return all;
    }
}

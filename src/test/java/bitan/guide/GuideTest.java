package bitan.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.guide.Material.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GuideTest {
    private static final Material ALWAYS = material("card", List.of());
    private static final Material IF_PROXY = material("letter", List.of("proxy", "minor"));
    private static final GuideStep STEP = new GuideStep("apply", "申请", "", "", "", "");

    @Test
    void materials_conditions_giveWhatIsNeededThenInTheOrderOfTheGuide() {
        var guide = guide("标题", List.of(IF_PROXY, ALWAYS));
        assertThat(guide.materials(Set.of())).containsExactly(ALWAYS);
        assertThat(guide.materials(Set.of("proxy"))).containsExactly(IF_PROXY, ALWAYS);
        assertThat(guide.materials(Set.of("minor", "other"))).containsExactly(IF_PROXY, ALWAYS);
    }

    @Test
    void guide_whatFitsNoScreen_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> guide("", List.of(ALWAYS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("题".repeat(Guide.LONGEST_TITLE + 1), List.of(ALWAYS)));
        assertThatIllegalArgumentException().isThrownBy(() -> guide("两\n行", List.of(ALWAYS)));
        assertThatIllegalArgumentException().isThrownBy(() -> guide("标题", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("标题", IntStream.rangeClosed(0, Guide.MOST_MATERIALS)
                        .mapToObj(i -> material("m" + i, List.of())).toList()));
        assertThat(guide("题".repeat(Guide.LONGEST_TITLE), List.of(ALWAYS)).title())
                .hasSize(Guide.LONGEST_TITLE);
    }

    @Test
    void guide_idTwiceOrUnknownCondition_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> guide("标题", List.of(ALWAYS, ALWAYS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("标题", List.of(material("a", List.of("unknown")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"照片.png", "flow 2 (new).JPG", "a.b.jpeg"})
    void isFileName_ofAPicture_isTrue(String name) {
        assertThat(GuideText.isFileName(name, Material.PICTURES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "png", ".png", "../a.png", "a/b.png", "a\\b.png", "/a.png", "C:a.png",
            "CON.png",
            "con .png", "nul.x.png", "COM\u00b9.png", "a.pdf", "a.png.", "a..png", "a\u202e.png", "a\n.png"})
    void isFileName_ofSomethingElse_isFalse(String name) {
        assertThat(GuideText.isFileName(name, Material.PICTURES)).isFalse();
    }

    @Test
    void isNumber_asItIsDialled_isTrue() {
        assertThat(List.of("", "12333", "+86 10-1234 5678", "(010)12345678#9")).allMatch(Telephone::isNumber);
        assertThat(List.of(" ", "12333转1", "tel:1", "1".repeat(25), "-1")).noneMatch(Telephone::isNumber);
    }

    private static Material material(String id, List<String> onlyIf) {
        return new Material(id, "名称", Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "", "", List.of(),
                onlyIf);
    }

    private static Guide guide(String title, List<Material> materials) {
        return new Guide("guide", title, LocalDate.of(2026, 11, 23), false, "", "", List.of(),
                List.of(new Condition("proxy", "代办"), new Condition("minor", "未成年人")), materials,
                List.of(STEP),
                List.of(), List.of(), List.of(), "");
    }
}

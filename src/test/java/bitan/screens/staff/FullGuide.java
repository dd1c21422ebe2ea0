package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import bitan.conversation.CaseCommand;
import bitan.conversation.Mark;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.screens.LongSteps;
import bitan.screens.Story;

/** A guide at its limits: as many conditions, materials and steps as a guide may have, with texts as long as they may be. */
final class FullGuide {
    private static final List<Material.Form> FORMS = List.of(Material.Form.values());
    static final Guide GUIDE = of();

    private FullGuide() {
    }

    private static Guide of() {
        var shipped = GuideFolder.shipped().getFirst();
        var conditions = IntStream.rangeClosed(1, Guide.MOST_CONDITIONS)
                .mapToObj(i -> new Condition("condition-" + i,
                        full("您是替家里人来办这件事还是自己来办这件事情的呢", Condition.LONGEST),
                        full("您是替家里人来办这件事还是自己来办这件事情的呢", Condition.LONGEST_QUESTION)))
                .toList();
        var materials = IntStream.rangeClosed(1, Guide.MOST_MATERIALS).mapToObj(FullGuide::material).toList();
        return new Guide(shipped.id(), full("异地就医备案登记材料清单", Guide.LONGEST_TITLE), shipped.written(),
                shipped.example(), shipped.summary(), shipped.whoMayApply(), shipped.synonyms(), conditions,
                materials, LongSteps.of(Guide.MOST_STEPS), shipped.forms(), shipped.rejections(),
                shipped.telephones(), shipped.hours());
    }

    private static Material material(int i) {
        var remark = full("到单位人事部门开具并由负责人签字写明姓名身份证号派驻地点和起止日期", Material.LONGEST_REMARK);
        var instead = full("单位人事部门开具的劳动关系证明", Material.LONGEST_NAME);
        return new Material("material-" + i,
                i % 2 == 0 ? "参保人身份证" : full("单位派驻外地工作人员长期居住证明", Material.LONGEST_NAME),
                FORMS.get(i % FORMS.size()), Material.MOST_COPIES,
                Optional.of(full("单位人事部门和所在街道办事处", Material.LONGEST_STAMP)), Optional.empty(), remark, remark,
                List.of(instead, instead), List.of());
    }

    /** Its conditions answered and nothing marked. */
    static Story answered() {
        var story = Moments.visit().then(new CaseCommand.Present(GUIDE));
        GUIDE.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
        return story;
    }

    /** With these materials missing, by their places from 0, and all others there. */
    static Story missing(Integer... places) {
        var story = answered();
        for (int i = 0; i < GUIDE.materials().size(); i++) {
            story.then(new CaseCommand.Tick(GUIDE.materials().get(i).id(),
                    Optional.of(List.of(places).contains(i) ? Mark.MISSING : Mark.HAVE)));
        }
        return story;
    }

    private static String full(String text, int length) {
        return text.repeat(1 + length / text.length()).substring(0, length);
    }
}
